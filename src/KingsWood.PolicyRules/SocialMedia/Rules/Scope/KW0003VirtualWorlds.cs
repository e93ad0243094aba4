using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0003: virtual worlds, by analogy.</summary>
internal static partial class KW0003VirtualWorlds
{
    public static Scope Rule { get; } = new()
    {
        Id = "KW0003",
        Clause = Clauses.Opening.Definitions,
        Force = Force.Statement,
        Title = "Virtual worlds, by analogy",
        Says = "Much of the policy carries over to places that are like social media, such as virtual worlds: "
            + "contact with children and reporting hold there in full, the rest as advice, unless the school reads "
            + "it otherwise.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        When = TheAccount.IsInAVirtualWorld,
        Label = Coverage.ByAnalogy,
        Limits =
        [
            new(
                AllOf(VirtualWorlds.ContactAndReporting, TheAccount.IsInAVirtualWorld),
                [
                    "KW0009", "KW0012", "KW1001", "KW1002", "KW1003", "KW1004", "KW1101", "KW1102", "KW1103", "KW1104",
                    "KW1105", "KW1605", "KW1606", "KW2303",
                ]),
            new(
                AllOf(VirtualWorlds.AdviceOnly, TheAccount.IsInAVirtualWorld),
                ["KW1101", "KW1102", "KW1103", "KW1104", "KW1105"]),
        ],
    };
}
