using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2002DedicatedAccount
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The class account serves the class and nothing else",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "The class account is also used to sell tickets for the choir that the teacher sings in",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { IsDedicated = Answer.No }),
        new(
            "A new class account is being set up, and it is to serve the class alone",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { Step = SchoolAccountStep.SettingUp }),
        new(
            "Nobody has said whether the account serves education alone",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { IsDedicated = Answer.NotStated }),
    ];
}
