using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1606ContactFound
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher finds that the partner in a game is a pupil, and plays on",
            Shows.Breach,
            Verdict.NotPermitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [Pupil],
                ContactEnded = Answer.No,
            }),
        new(
            "A teacher thinks of playing chess with a pupil",
            Shows.Breach,
            Verdict.NotPermitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.ToPlay,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                With = [Pupil],
            }),
        new(
            "A teacher finds that the partner in a game is 13 and of another school, and plays on",
            Shows.Breach,
            Verdict.NotPermitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(13) }],
                ContactEnded = Answer.No,
            }),
        new(
            "A teacher finds that the partner in a game is a pupil, and ends it",
            Shows.Compliance,
            Verdict.Permitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("fortnite") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [Pupil],
                ContactEnded = Answer.Yes,
            }),
        new(
            "A teacher plays chess with strangers, of whom nobody is known to be anybody",
            Shows.Compliance,
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
        new(
            "A teacher plays with a nephew of 12 who goes to another school",
            Shows.Compliance,
            Verdict.Permitted,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("minecraft") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(12), Family = Family.Wider }],
                ContactEnded = Answer.No,
            }),
        new(
            "A teacher finds that the partner in a game is a parent, and plays on",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [Parent],
                ContactEnded = Answer.No,
            }),
        new(
            "A teacher plays Minecraft with her own son, who is a pupil",
            Shows.Exception,
            Verdict.PermittedWithAdvice,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("minecraft") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [Pupil with { Family = Family.OwnHousehold }],
                ContactEnded = Answer.No,
            }),
        new(
            "A teacher plays with somebody who may be a child",
            Shows.Unknown,
            Verdict.Undetermined,
            new OnlinePlay
            {
                Actor = Actor.Teacher,
                Step = PlayStep.Played,
                Account = Account.Personal with { Platform = new("chess-com") },
                DirectContact = Answer.Yes,
                EffortsMade = Answer.Yes,
                With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.NotKnown }],
                ContactEnded = Answer.No,
            }),
    ];
}
