using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1101CommunicationReceived
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A pupil writes to a teacher's private account; she has not answered or reported it yet", Shows.Duty, Verdict.Permitted, FromAPupil with
        {
            ReportedToLead = ActionTaken.NotYet,
        }),
        new("A pupil wrote to a teacher's private account; she reported it the same day", Shows.Compliance, Verdict.Permitted, FromAPupil with
        {
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher deletes a pupil's message and will not report it", Shows.Breach, Verdict.NotPermitted, FromAPupil with
        {
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("A pupil wrote on Friday, and on Monday it is still not reported", Shows.Breach, Verdict.NotPermitted, FromAPupil with
        {
            On = new DateOnly(2026, 11, 20),
            ReportedToLead = ActionTaken.NotYet,
        }),
        new("A teacher declines a pupil's request: the request is reported", Shows.Duty, Verdict.Permitted, new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Declined,
            With = [Rules.Examples.Pupil],
            Account = Rules.Examples.Instagram,
        }),
        new("Somebody writes to a teacher, who thinks that it may be a pupil: unsure is enough", Shows.Unknown, Verdict.Permitted, FromAPupil with
        {
            With = [new()],
        }),
        new("A child with no link to the school writes to a teacher", Shows.Advice, Verdict.PermittedWithAdvice, FromAPupil with
        {
            With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(13) }],
        }),
        new("A teacher's own daughter, a pupil, writes to her", Shows.Exception, Verdict.PermittedWithAdvice, FromAPupil with
        {
            With = [Rules.Examples.Pupil with { Family = Family.OwnHousehold }],
        }),
        new("A pupil's mother writes to a teacher", Shows.Silence, Verdict.Permitted, FromAPupil with { With = [Rules.Examples.Parent] }),
    ];

    private static Message FromAPupil => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.Received,
        Channel = Channel.SocialMedia,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };
}
