using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2003SeparateAccount
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The class account has nothing to do with the teacher's own accounts",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "The class page is run from inside the teacher's own profile",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { IsSeparateFromPersonalAccounts = Answer.No }),
        new(
            "A new class channel is being set up under the teacher's own login",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.SettingUp,
                IsSeparateFromPersonalAccounts = Answer.No,
            }),
        new(
            "Whoever ran the account has left, and nobody knows whether it hangs on their own profile",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { IsSeparateFromPersonalAccounts = Answer.NotKnown }),
    ];
}
