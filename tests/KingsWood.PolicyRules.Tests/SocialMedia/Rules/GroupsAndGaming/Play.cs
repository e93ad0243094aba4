using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Online play, after the event, with reasonable efforts.</summary>
internal static class Play
{
    public static OnlinePlay WithStrangers { get; } = new()
    {
        On = Friday,
        Actor = Actor.Teacher,
        Step = PlayStep.Played,
        Account = Account.Personal with { Platform = new("chess-com") },
        DirectContact = Answer.Yes,
        EffortsMade = Answer.Yes,
        SomebodyElseIsKnown = Answer.No,
    };

    public static OnlinePlay With(OtherPerson other) =>
        WithStrangers with { With = [other], SomebodyElseIsKnown = Answer.NotStated, ContactEnded = Answer.No };
}
