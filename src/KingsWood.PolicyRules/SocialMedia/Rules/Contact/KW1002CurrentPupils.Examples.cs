using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1002CurrentPupils
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teaching assistant has accepted a Year 6 pupil on her own Instagram account", Shows.Breach, Verdict.NotPermitted, Asks with
        {
            Actor = new() { Roles = [Role.TeachingAssistant] },
            Step = ConnectionStep.Accepted,
        }),
        new("A pupil asks to follow a teacher's Instagram account", Shows.Breach, Verdict.NotPermitted, Asks),
        new("A teacher knows that a pupil follows her public account, and keeps her as a follower", Shows.Breach, Verdict.NotPermitted, Asks with
        {
            Step = ConnectionStep.Kept,
            NothingHadToBeAccepted = Answer.Yes,
        }),
        new("A teacher declines a pupil's request and has told the safeguarding lead", Shows.Compliance, Verdict.Permitted, Asks with
        {
            Step = ConnectionStep.Declined,
            ReportedToLead = ActionTaken.Done,
        }),
        new("A pupil follows the class account", Shows.Compliance, Verdict.Permitted, Asks with
        {
            Step = ConnectionStep.Accepted,
            Account = Rules.Examples.ClassAccount,
        }),
        new("Somebody asks to follow a teacher, who does not know whether that is a pupil", Shows.Unknown, Verdict.Undetermined, Asks with { With = [] }),
        new("A teacher accepts her own daughter, a pupil", Shows.Exception, Verdict.PermittedWithAdvice, Asks with
        {
            With = [Rules.Examples.Pupil with { Family = Family.OwnHousehold }],
        }),
    ];

    private static Connection Asks => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };
}
