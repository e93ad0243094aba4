using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2009LinkToPolicy
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The description of the class account links to the policy",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "The class account links to the E-Safety page, and not to the policy",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { LinksToPolicy = Answer.No }),
        new(
            "The class account links to neither",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { LinksToESafety = Answer.No, LinksToPolicy = Answer.No }),
        new(
            "Nobody has said whether the account links to the policy",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { LinksToPolicy = Answer.NotStated }),
    ];
}
