using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2008LinkToESafety
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The description of the class account links to the E-Safety page",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "The description of the class account holds no link to the E-Safety page",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { LinksToESafety = Answer.No }),
        new(
            "A new class blog is being set up without the link to the E-Safety page",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { Step = SchoolAccountStep.SettingUp, LinksToESafety = Answer.No }),
        new(
            "Nobody has said whether the account links to the E-Safety page",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { LinksToESafety = Answer.NotStated }),
    ];
}
