using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2101ProfessionalContent
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher posts a spelling list on the class account",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost),
        new(
            "A teacher posts pictures of her holiday on the class account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Contents = [Content.Photograph],
                ShowsChildren = Answer.No,
                IsUnprofessional = Answer.Yes,
            }),
        new(
            "The same pictures go on her own account",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.Instagram,
                Contents = [Content.Photograph],
                ShowsChildren = Answer.No,
            }),
        new(
            "A review finds party jokes among the posts of the class account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { HasUnprofessionalContent = Answer.Yes }),
        new(
            "A review finds nothing on the class account but school",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { HasUnprofessionalContent = Answer.No }),
        new(
            "Whether an old post of the account is professional has been asked, and is not known",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.AccountInOrder with { HasUnprofessionalContent = Answer.NotKnown }),
    ];
}
