using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2006DetailsKeptSecurely
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The account details lie on a note on the staffroom board",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { DetailsAreKeptSecurely = Answer.No }),
        new(
            "The account details lie in the safe of the school office",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "Nobody has said where the account details are kept, and nothing speaks against the office",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { DetailsAreKeptSecurely = Answer.NotStated }),
        new(
            "A teacher was asked and does not know how the details are kept",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { DetailsAreKeptSecurely = Answer.NotKnown }),
    ];
}
