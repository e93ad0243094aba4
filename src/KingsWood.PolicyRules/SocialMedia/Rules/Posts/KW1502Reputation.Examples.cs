using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1502Reputation
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher writes on her own account that sports day was a joy",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                IsAboutTheSchool = Answer.Yes,
            }),
        new(
            "A teacher jokes on her own account in a way that makes the school look bad",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                ReflectsBadly = Answer.Yes,
            }),
        new(
            "A post on the class account makes the school look bad",
            Shows.Advice,
            Verdict.NotPermitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                ReflectsBadly = Answer.Yes,
            }),
        new(
            "A teacher posts a recipe on her own account",
            Shows.Silence,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Account.Personal,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
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
