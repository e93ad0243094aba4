using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1501IndividualMatters
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher thinks of posting about a quarrel with a parent, without a name",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                IsAboutAnIndividualMatter = Answer.Yes,
            }),
        new(
            "A teacher comments on a colleague's dismissal in a forum of the town",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.Published,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                IsAboutAnIndividualMatter = Answer.Yes,
                Permission = Approval.None,
            }),
        new(
            "The prize that one class won is announced on the class account, and nobody asked for permission",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                IsAboutAnIndividualMatter = Answer.Yes,
            }),
        new(
            "The Headteacher gave permission the day after the post",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.Published,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                On = Friday,
                IsAboutAnIndividualMatter = Answer.Yes,
                Permission = Approval.ByTheHeadteacher(Friday.AddDays(1)),
            }),
        new(
            "The Headteacher expressly permitted the post, the day before",
            Shows.Silence,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.Published,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                On = Friday,
                IsAboutAnIndividualMatter = Answer.Yes,
                Permission = Approval.ByTheHeadteacher(Friday.AddDays(-1)),
            }),
        new(
            "The class account tells what the class learnt this week",
            Shows.Silence,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                IsAboutTheSchool = Answer.Yes,
            }),
    ];
}
