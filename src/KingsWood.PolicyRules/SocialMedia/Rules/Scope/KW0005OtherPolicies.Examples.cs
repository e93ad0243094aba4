using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0005OtherPolicies
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teaching assistant makes fun, on her own account, of a child who can be recognised", Shows.Breach, Verdict.NotPermitted, Post with
        {
            Actor = new() { Roles = [Role.TeachingAssistant] },
            Step = PublicationStep.Published,
            ClashesWithOtherPolicies = Answer.Yes,
        }),
        new("A teacher gets round the school's filter on her own telephone", Shows.Breach, Verdict.NotPermitted, AtLunch with
        {
            Network = Network.School,
            ClashesWithOtherPolicies = Answer.Yes,
        }),
        new("A teacher writes about her holiday on her own account", Shows.Compliance, Verdict.Permitted, Post),
        new("A teacher reads Instagram on her own telephone over mobile data", Shows.Compliance, Verdict.Permitted, AtLunch),
        new("It is not certain whether a post about a class exposes a child", Shows.Unknown, Verdict.Undetermined, Post with
        {
            ClashesWithOtherPolicies = Answer.NotKnown,
        }),
    ];

    private static Publication Post => new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Text],
    };

    private static Access AtLunch => new()
    {
        Actor = Actor.Teacher,
        Device = Device.Own,
        Network = Network.Other,
        Account = Rules.Examples.Instagram,
    };
}
