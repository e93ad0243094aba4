using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2201: no photograph without written consent.</summary>
internal static partial class KW2201WrittenConsent
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2201",
        Clause = Clauses.SchoolUse.Photographs,
        Force = Force.MustNot,
        Title = "No photograph without {consent-form}",
        Says = "No picture of a child is published without the {consent-form}{consent-from}, for each child shown.",
        Mentions = [ConsentForm.Reading, ConsentFrom.Reading],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    ThePublication.ShowsAChild,
                    PhotographRule.Holds,
                    AnyOf(
                        Not(ThePublication.IsConsentedTo),
                        AllOf(ThePublication.ConsentIsWithdrawn, Not(ThePublication.IsPublished)),
                        ThePublication.IsRefusedByAnother)),
                OwedWhen = AllOf(
                    ThePublication.IsPublished,
                    ThePublication.ShowsAChild,
                    PhotographRule.Holds,
                    ThePublication.ConsentIsWithdrawn),
            },
        ],
        Owes = new(Duties.Remove, Promptness.AtOnce),
        IsAskedByLaw = true,
        Instead = "Do not publish it, and take it down if it is published, until there is {consent-form}{consent-from|} for "
            + "every child shown.",
        Meanwhile = "Do not publish it; if it is published, take it down until you know.",
        Related = ["KW2202", "KW2203"],
    };
}
