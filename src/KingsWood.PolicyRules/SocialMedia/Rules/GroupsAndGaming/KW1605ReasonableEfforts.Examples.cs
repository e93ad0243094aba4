using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1605ReasonableEfforts
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher played Fortnite with open chat and whoever came along, and took no care whom she met",
            Shows.Breach,
            Verdict.NotPermitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.No,
                SomebodyElseIsKnown = Answer.No,
            }),
        new(
            "A teacher played chess with strangers, chat switched off, and nobody is known to be anybody",
            Shows.Compliance,
            Verdict.Permitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.No,
                EffortsMade = Answer.Yes,
                SomebodyElseIsKnown = Answer.No,
            }),
        new(
            "A teacher plays Fortnite only with adults whom she knows, by invitation",
            Shows.Compliance,
            Verdict.Permitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [AdultFriend],
            }),
        new(
            "A teacher played online, and nobody says whether she took care whom she met",
            Shows.Unknown,
            Verdict.Undetermined,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                SomebodyElseIsKnown = Answer.No,
            }),
        new(
            "A teacher thinks of playing Fortnite",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.ToPlay,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                SomebodyElseIsKnown = Answer.No,
            }),
        new(
            "A teacher played Minecraft with nobody but her own son, who is a pupil",
            Shows.Exception,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("minecraft") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.No,
                With = [Pupil with { Family = Family.OwnHousehold }],
            }),
    ];
}
