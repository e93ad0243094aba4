using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2007NotifiedBeforeAccess
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The ICT leader had the address the day before pupils were let in",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.OpeningToPupils,
                NotifiedOn = new DateOnly(2026, 11, 19),
                PupilsHaveAccessSince = new DateOnly(2026, 11, 20),
            }),
        new(
            "The ICT leader had the address at nine, and pupils were let in at ten the same morning",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.OpeningToPupils,
                NotifiedOn = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(9, 0)),
                PupilsHaveAccessSince = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(10, 0)),
            }),
        new(
            "The ICT leader had the address on the day on which pupils were let in, and nobody knows which came first",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.OpeningToPupils,
                NotifiedOn = new DateOnly(2026, 11, 20),
                PupilsHaveAccessSince = new DateOnly(2026, 11, 20),
            }),
        new(
            "The ICT leader had the address the day after pupils were let in",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.OpeningToPupils,
                NotifiedOn = new DateOnly(2026, 11, 21),
                PupilsHaveAccessSince = new DateOnly(2026, 11, 20),
            }),
        new(
            "Nobody was told of the account before pupils were let in",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.OpeningToPupils,
                IsNotified = Answer.No,
                NotifiedOn = null,
            }),
        new(
            "The ICT leader had the address a day late last autumn, and the account is reviewed today",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { NotifiedOn = new DateOnly(2026, 9, 15) }),
        new(
            "The account has been in use for a year, and nobody was ever told of it",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { IsNotified = Answer.No, NotifiedOn = null }),
        new(
            "An account is being set up, no pupil can see it, and nobody has been told of it yet",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.SettingUp,
                IsNotified = Answer.No,
                NotifiedOn = null,
                PupilsHaveAccessSince = null,
            }),
    ];
}
