using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1301PrivacySettings
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher's own Instagram is open to everyone",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OwnAccount
            {
                Actor = Actor.Teacher,
                Privacy = PrivacySettings.Lower,
            }),
        new(
            "A teacher posts holiday photographs on an Instagram account that everyone can see",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = Instagram with { Privacy = PrivacySettings.Lower },
                Contents = [Content.Photograph],
                ShowsChildren = Answer.No,
            }),
        new(
            "A teacher accepts an old friend on a Facebook account whose posts friends of friends can see",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Requested,
                Account = Account.Personal with { Privacy = PrivacySettings.Lower },
                With = [AdultFriend],
            }),
        new(
            "A teacher's own Instagram is as private as it can be made",
            Shows.Silence,
            Verdict.Permitted,
            new OwnAccount
            {
                Actor = Actor.Teacher,
                Privacy = PrivacySettings.Highest,
            }),
        new(
            "The class account is open to everyone, and news is posted on it",
            Shows.Silence,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount with { Privacy = PrivacySettings.Lower },
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
            }),
    ];
}
