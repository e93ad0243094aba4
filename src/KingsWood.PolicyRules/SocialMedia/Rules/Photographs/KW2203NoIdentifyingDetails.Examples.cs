using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2203NoIdentifyingDetails
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A post tells that the school is closed, and names nobody",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost),
        new(
            "A post without a picture thanks a family by its surname and its street",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with { GivesIdentifyingDetails = Answer.Yes }),
        new(
            "A photograph with consent shows the team list with the birthdays of the pupils",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { Consent = Consent.Written, Identified = Identification.ByDetail })),
        new(
            "Nobody has said whether the screenshot of a lesson shows who the pupils are",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPhotograph(new ChildShown { Consent = Consent.Written })),
        new(
            "A parent's comment names a child, and is left standing on the school's page",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AbuseDealtWith with
            {
                IsInappropriate = Answer.No,
                IdentifiesAChild = Answer.Yes,
                Removed = ActionTaken.NotYet,
            }),
        new(
            "A parent's comment names a child, and nobody has said whether it was removed",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with
            {
                IsInappropriate = Answer.No,
                IdentifiesAChild = Answer.Yes,
                Removed = null,
            }),
        new(
            "A parent's comment that names a child has been removed",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with { IsInappropriate = Answer.No, IdentifiesAChild = Answer.Yes }),
        new(
            "A comment that names a child stands on the school's page, and the teacher who found it cannot remove it",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            Rules.Examples.AbuseDealtWith with
            {
                IsInappropriate = Answer.No,
                IdentifiesAChild = Answer.Yes,
                CanBeRemoved = Answer.No,
                Removed = ActionTaken.NotYet,
            }),
    ];
}
