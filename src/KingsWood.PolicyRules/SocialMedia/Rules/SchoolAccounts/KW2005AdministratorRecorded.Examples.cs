using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2005AdministratorRecorded
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The senior leadership team has the administrator details on record",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "Only the teacher who runs the account knows how to get in",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { AdministratorIsRecorded = Answer.No }),
        new(
            "An account is being set up, and its administrator details are not recorded yet",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with
            {
                Step = SchoolAccountStep.SettingUp,
                AdministratorIsRecorded = Answer.No,
            }),
        new(
            "A teacher has taken over an account and does not know whether the details are recorded",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { AdministratorIsRecorded = Answer.NotKnown }),
    ];
}
