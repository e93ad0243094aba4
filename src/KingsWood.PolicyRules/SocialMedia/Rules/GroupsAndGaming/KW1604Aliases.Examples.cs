using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1604Aliases
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher thinks of playing chess online with strangers",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.ToPlay,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                SomebodyElseIsKnown = Answer.No,
            }),
        new(
            "A teacher thinks of playing online with a friend whom she knows",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.ToPlay,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                With = [AdultFriend],
            }),
        new(
            "A teacher has played chess with strangers, taking care whom she met",
            Shows.Silence,
            Verdict.Permitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                SomebodyElseIsKnown = Answer.No,
            }),
    ];
}
