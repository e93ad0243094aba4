using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1103Suspicions
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher suspects from a girl's posts that she is being exploited", Shows.Duty, Verdict.Permitted, Suspicion),
        new("A teacher suspected radicalisation and told the safeguarding lead the same day", Shows.Compliance, Verdict.Permitted, Suspicion with
        {
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher suspects radicalisation and will wait and see", Shows.Breach, Verdict.NotPermitted, Suspicion with
        {
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("A teacher fears that a girl may be cut in the holidays", Shows.Duty, Verdict.Permitted, new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.No,
            IsOtherWorry = Answer.No,
            Mutilation = MutilationSign.Suspected,
            ChildsAge = Age.Years(11),
        }),
        new("A teacher finds extremist talk in a group that she belongs to", Shows.Duty, Verdict.Permitted, new GroupMembership
        {
            Actor = Actor.Teacher,
            Step = GroupStep.Left,
            Account = Account.Personal,
            RaisesSuspicion = Answer.Yes,
        }),
        new("A teacher joins a gardening group", Shows.Silence, Verdict.Permitted, new GroupMembership
        {
            Actor = Actor.Teacher,
            Step = GroupStep.ToJoin,
            Account = Account.Personal,
            IsLocalOrLinkedToTheSchool = Answer.No,
        }),
    ];

    private static Concern Suspicion => new()
    {
        Actor = Actor.Teacher,
        IsInappropriateCommunication = Answer.No,
        IsOtherWorry = Answer.No,
        RaisesSuspicion = Answer.Yes,
    };
}
