using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0006: conduct and discipline.</summary>
internal static partial class KW0006Conduct
{
    public static Consequence Rule { get; } = new()
    {
        Id = "KW0006",
        Clause = Clauses.Opening.Breaches,
        Force = Force.Statement,
        Title = "Conduct and discipline",
        Says = "A breach may be taken up under the conduct and discipline policy.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
    };
}
