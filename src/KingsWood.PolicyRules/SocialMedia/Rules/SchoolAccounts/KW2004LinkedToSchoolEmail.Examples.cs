using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2004LinkedToSchoolEmail
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "The class account is registered with the teacher's school email address",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "The class account is registered with a private email address",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { IsLinkedToSchoolEmail = Answer.No }),
        new(
            "Nobody knows with which address the account was once registered",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { IsLinkedToSchoolEmail = Answer.NotKnown }),
        new(
            "A teacher reviews the settings of her own account, registered with her private address",
            Shows.Silence,
            Verdict.Permitted,
            new OwnAccount { Actor = Actor.Teacher, Privacy = PrivacySettings.Highest }),
    ];
}
