using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0004PrivateSpacesAreNoExemption
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher shares another photographer's picture in a closed group", Shows.Advice, Verdict.PermittedWithAdvice, Shares with
        {
            SharesMaterialOfOthers = Answer.Yes,
            IsPublic = Answer.No,
        }),
        new("A teacher passes a colleague's message on in a private chat", Shows.Advice, Verdict.PermittedWithAdvice, new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.ToSend,
            Channel = Channel.SocialMedia,
            With = [Rules.Examples.Colleague],
            Account = Account.Personal,
            Audience = Audience.Private,
            SharesMaterialOfOthers = Answer.Yes,
        }),
        new("A teacher shares her own picture of a mountain in a closed group", Shows.Silence, Verdict.Permitted, Shares with
        {
            SharesMaterialOfOthers = Answer.No,
            IsPublic = Answer.No,
        }),
        new("A teacher shares another photographer's picture with everyone: no private space", Shows.Silence, Verdict.Permitted, Shares with
        {
            SharesMaterialOfOthers = Answer.Yes,
            IsPublic = Answer.Yes,
        }),
    ];

    private static Publication Shares => new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Photograph],
        ShowsChildren = Answer.No,
    };
}
