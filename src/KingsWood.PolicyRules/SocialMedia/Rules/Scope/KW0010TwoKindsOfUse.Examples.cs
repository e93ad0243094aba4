using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0010TwoKindsOfUse
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher's own subject account, which the school has not sanctioned, accepts a pupil: it is personal", Shows.Effect, Verdict.NotPermitted, Follows(AccountUse.Personal)),
        new("A class account that the school has sanctioned accepts a pupil", Shows.Effect, Verdict.Permitted, Follows(AccountUse.School)),
        new("An account for the class and for the teacher's family accepts a pupil: both sections hold", Shows.Effect, Verdict.NotPermitted, Follows(AccountUse.Both)),
        new("A pupil is accepted, and it is not known whether the account is sanctioned", Shows.Effect, Verdict.Undetermined, Follows(AccountUse.NotKnown)),
    ];

    private static Connection Follows(AccountUse use) => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Accepted,
        With = [Rules.Examples.Pupil],
        Account = new() { Use = use, Platform = new("x") },
        ReportedToLead = ActionTaken.NotYet,
    };
}
