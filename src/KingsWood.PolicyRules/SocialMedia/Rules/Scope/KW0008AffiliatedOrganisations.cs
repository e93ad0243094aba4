using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0008: affiliated organisations.</summary>
internal static partial class KW0008AffiliatedOrganisations
{
    public static Scope Rule { get; } = new()
    {
        Id = "KW0008",
        Clause = Clauses.SchoolUse.Opening,
        Force = Force.Statement,
        Title = "Affiliated organisations",
        Says = "Organisations that are affiliated to the school are expected to follow the core of the policy: "
            + "contact with children, photographs, direct messages and reports.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
        When = AllOf(Affiliates.Expected, TheActor.IsAffiliate),
        Label = Coverage.Expected,
        Limits =
        [
            new(
                AllOf(Affiliates.Expected, TheActor.IsAffiliate),
                [
                    "KW0009", "KW0012", "KW1001", "KW1002", "KW1003", "KW1004", "KW1101", "KW1102", "KW1103", "KW1104",
                    "KW2201", "KW2202", "KW2203", "KW2302", "KW2303",
                ]),
        ],
    };
}
