using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0002SocialMediaIsOpenEnded
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher accepts a pupil on an app that nobody at the school has heard of", Shows.Effect, Verdict.NotPermitted, new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [Rules.Examples.Pupil],
            Account = Account.Personal with { Platform = new("zumbli") },
        }),
        new("A teacher writes to a pupil in the chat of Roblox", Shows.Effect, Verdict.NotPermitted, WritesOn("roblox")),
        new("A teacher answers a pupil's comment under a newspaper article", Shows.Effect, Verdict.NotPermitted, WritesOn("newspaper-comments") with
        {
            Step = MessageStep.Answered,
            Audience = Audience.Public,
        }),
        new("A teacher writes to a pupil over WhatsApp", Shows.Effect, Verdict.NotPermitted, WritesOn("whatsapp")),
        new("A teacher rings a pupil's mother about homework on the school's telephone: no social media", Shows.Effect, Verdict.Permitted, new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.ToSend,
            Channel = Channel.Call,
            With = [Rules.Examples.Parent],
            Account = Account.School,
            IsSchoolBusiness = Answer.Yes,
        }),
    ];

    private static Message WritesOn(string platform) => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.Sent,
        Channel = Channel.SocialMedia,
        With = [Rules.Examples.Pupil],
        Account = Account.Personal with { Platform = new(platform) },
    };
}
