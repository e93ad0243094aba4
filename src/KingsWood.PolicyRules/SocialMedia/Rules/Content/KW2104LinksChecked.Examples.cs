using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2104LinksChecked
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher links to a lesson on BBC Bitesize that she has looked through",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with { Contents = [Content.Text, Content.Link], LinksChecked = Answer.Yes }),
        new(
            "A teacher links to a video site without having looked",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with { Contents = [Content.Link], LinksChecked = Answer.No }),
        new(
            "Nobody has said whether the linked site was checked",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPost with { Contents = [Content.Link] }),
        new(
            "A teacher links to a site that she checked, and on which she has since seen betting",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Contents = [Content.Link],
                LinksChecked = Answer.Yes,
                LinksKnownUnsafe = Answer.Yes,
            }),
        new(
            "A site that was fit when it was linked to has been taken over by advertisers",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Step = PublicationStep.Published,
                Contents = [Content.Link],
                LinksChecked = Answer.Yes,
                LinksGoneBad = Answer.Yes,
            }),
        new(
            "The link that has gone bad has been removed",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Step = PublicationStep.Published,
                Contents = [Content.Link],
                LinksChecked = Answer.Yes,
                LinksGoneBad = Answer.Yes,
                Removed = ActionTaken.Done,
            }),
        new(
            "The link that has gone bad is going to stay",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Step = PublicationStep.Published,
                Contents = [Content.Link],
                LinksChecked = Answer.Yes,
                LinksGoneBad = Answer.Yes,
                Removed = ActionTaken.WillNot,
            }),
        new(
            "A teacher links to a recipe on her own account without having looked far",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.Instagram,
                Contents = [Content.Link],
                LinksChecked = Answer.No,
            }),
    ];
}
