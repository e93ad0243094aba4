using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2010EveryPractice
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher posts the homework on a class account that is in order",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.No },
            }),
        new(
            "A teacher posts the homework on a class account of which only she has the password",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.Yes },
            }),
        new(
            "The flaw of the class account has been mended since",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.Yes },
                AccountMended = ActionTaken.Done,
            }),
        new(
            "The flaw of the class account is not mended yet",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.Yes },
                AccountMended = ActionTaken.NotYet,
            }),
        new(
            "A teacher posts on a flawed class account, and will not have the flaw mended",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.Yes },
                AccountMended = ActionTaken.WillNot,
            }),
        new(
            "A teacher was asked whether the account has a flaw, and does not know",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.ClassAccount with { HasKnownFlaw = Answer.NotKnown },
            }),
    ];
}
