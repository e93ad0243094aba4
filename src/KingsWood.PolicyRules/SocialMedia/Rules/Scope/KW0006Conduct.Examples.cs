using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0006Conduct
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher who accepts a pupil as a follower may have to answer for it", Shows.Effect, Verdict.NotPermitted, Accepts(Actor.Teacher)),
        new("A coach who works in the school may have to answer for it too", Shows.Effect, Verdict.NotPermitted, Accepts(new() { Roles = [Role.Coach] })),
        new("A governor who is no member of staff is not under the conduct policy for staff", Shows.Effect, Verdict.NotCovered, Accepts(new() { Roles = [Role.Governor] })),
        new("A teacher who declines a pupil's request and reports it has nothing to answer for", Shows.Effect, Verdict.Permitted, Accepts(Actor.Teacher) with
        {
            Step = ConnectionStep.Declined,
            ReportedToLead = ActionTaken.Done,
        }),
    ];

    private static Connection Accepts(Actor actor) => new()
    {
        Actor = actor,
        Step = ConnectionStep.Accepted,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };
}
