using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1603BritishValues
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher posts on her own account that people of one religion should lose their vote",
            Shows.Breach,
            Verdict.NotPermitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.Published,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                ClashesWithBritishValues = Answer.Yes,
            }),
        new(
            "The same is posted on the class account",
            Shows.Breach,
            Verdict.NotPermitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                ClashesWithBritishValues = Answer.Yes,
            }),
        new(
            "A teacher posts that she voted, and for which party",
            Shows.Compliance,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.Published,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
            }),
        new(
            "A teacher says expressly that she cannot tell whether her post clashes with British Values",
            Shows.Unknown,
            Verdict.Undetermined,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                ClashesWithBritishValues = Answer.NotKnown,
            }),
    ];
}
