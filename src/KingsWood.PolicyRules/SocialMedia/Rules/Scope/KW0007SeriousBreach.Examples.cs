using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0007SeriousBreach
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher gets round the school's filter on a school laptop: people judge how serious it is", Shows.Effect, Verdict.NotPermitted, OnTheLaptop with
        {
            ClashesWithOtherPolicies = Answer.Yes,
        }),
        new("A teacher looks at her own Instagram account on a school laptop", Shows.Effect, Verdict.NotPermitted, OnTheLaptop),
        new("A teacher opens the class account on a school laptop", Shows.Effect, Verdict.Permitted, OnTheLaptop with
        {
            Account = Rules.Examples.ClassAccount,
        }),
    ];

    private static Access OnTheLaptop => new()
    {
        Actor = Actor.Teacher,
        Device = Device.School,
        Network = Network.School,
        Account = Rules.Examples.Instagram,
    };
}
