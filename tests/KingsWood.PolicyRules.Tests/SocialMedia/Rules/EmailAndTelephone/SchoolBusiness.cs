using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>A teacher gets in touch with a parent on school business, through something of her own.</summary>
internal static class SchoolBusiness
{
    public static Message Call { get; } = new()
    {
        On = Friday,
        Actor = Actor.Teacher,
        Step = MessageStep.Sent,
        Channel = Channel.Call,
        Account = Account.Personal,
        With = [Parent],
        IsSchoolBusiness = Answer.Yes,
        Approval = Approval.None,
    };

    public static Message Email { get; } = Call with { Channel = Channel.Email };

    /// <summary>The Headteacher's approval, the day before.</summary>
    public static Approval InTime { get; } = Approval.ByTheHeadteacher(Friday.AddDays(-1));

    public static Moment AtOClock(int hour) => new(Friday, new(hour, 0));
}
