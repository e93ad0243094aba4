using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2007: notified before pupils have access.</summary>
internal static partial class KW2007NotifiedBeforeAccess
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2007",
        Clause = Clauses.SchoolUse.Notification,
        Force = Force.Should,
        Title = "Notified before pupils have access",
        Says = "The address and identity of the account are given to the ICT leader or the senior leadership team "
            + "before pupils get access.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectReputation | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = AnyOf(
                    AllOf(
                        TheSchoolAccount.IsBeingOpenedToPupils,
                        Not(TheSchoolAccount.IsNotifiedBeforeAccess)),
                    AllOf(
                        TheSchoolAccount.IsUnderReview,
                        Not(TheSchoolAccount.IsNotified))),
            },
        ],
        Instead = "Give its address and identity to the ICT leader or the senior leadership team now, and let pupils in "
            + "only after that.",
        Related = ["KW2005"],
    };
}
