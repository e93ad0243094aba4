using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0011: nothing that breaks the law.</summary>
internal static partial class KW0011NothingUnlawful
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW0011",
        Clause = Clause.Gap,
        Force = Force.Gap,
        Title = "Nothing that breaks the law",
        Says = "Nothing is shared that is known to break copyright, data protection or other law.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = TheContent.IsUnlawful,
            },
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheContent.IsUnlawful),
            },
        ],
        IsAskedByLaw = true,
        Instead = "Leave out what breaks the law, and take it down if it is already there.",
        Related = ["KW0004"],
    };
}
