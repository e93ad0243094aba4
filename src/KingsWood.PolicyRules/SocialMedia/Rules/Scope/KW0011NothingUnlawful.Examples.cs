using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0011NothingUnlawful
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher puts a scanned textbook, which she knows to be copyright, on her own blog", Shows.Breach, Verdict.NotPermitted, Post with
        {
            IsUnlawful = Answer.Yes,
        }),
        new("A teacher sends a friend a list of pupils that data protection law keeps confidential", Shows.Breach, Verdict.NotPermitted, Sends with
        {
            IsUnlawful = Answer.Yes,
        }),
        new("A teacher puts a worksheet of her own on her blog", Shows.Compliance, Verdict.Permitted, Post),
        new("A teacher sends a friend a recipe", Shows.Compliance, Verdict.Permitted, Sends),
        new("Nobody knows whether a song may be used in a video of a teacher's", Shows.Unknown, Verdict.Undetermined, Post with
        {
            Contents = [Content.Video],
            ShowsChildren = Answer.No,
            IsUnlawful = Answer.NotKnown,
        }),
    ];

    private static Publication Post => new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Text],
    };

    private static Message Sends => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.ToSend,
        Channel = Channel.SocialMedia,
        With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.AtLeast(18) }],
        Account = Account.Personal,
    };
}
