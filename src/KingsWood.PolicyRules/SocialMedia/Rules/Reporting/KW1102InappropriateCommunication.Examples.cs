using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1102InappropriateCommunication
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher sees that a colleague flirts with a pupil on Instagram", Shows.Duty, Verdict.Permitted, Seen),
        new("A teacher is told about such messages and has not seen them", Shows.Duty, Verdict.Permitted, Seen with { IsHearsay = Answer.Yes }),
        new("A teacher is not sure whether messages between a coach and a child are wrong", Shows.Duty, Verdict.Permitted, Seen with
        {
            IsInappropriateCommunication = Answer.NotKnown,
        }),
        new("A teacher saw it and told the safeguarding lead at once", Shows.Compliance, Verdict.Permitted, Seen with { ReportedToLead = ActionTaken.Done }),
        new("A teacher saw it and will keep it to herself", Shows.Breach, Verdict.NotPermitted, Seen with { ReportedToLead = ActionTaken.WillNot }),
        new("A pupil sends a teacher a message that worries her", Shows.Duty, Verdict.Permitted, new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            With = [Rules.Examples.Pupil],
            Account = Rules.Examples.Instagram,
            IsInappropriate = Answer.Yes,
        }),
        new("An abusive comment about a child stands under a post of the school", Shows.Duty, Verdict.Permitted, new CommentReceived
        {
            Actor = Actor.Teacher,
            IsInappropriate = Answer.Yes,
            InvolvesAChild = Answer.Yes,
            CanBeRemoved = Answer.Yes,
            Removed = ActionTaken.Done,
            ReportedToLeadership = ActionTaken.Done,
        }),
        new("Two colleagues argue online about football", Shows.Silence, Verdict.Permitted, Seen with
        {
            IsInappropriateCommunication = Answer.No,
            IsOtherWorry = Answer.No,
        }),
    ];

    private static Concern Seen => new()
    {
        Actor = Actor.Teacher,
        IsInappropriateCommunication = Answer.Yes,
        Channel = Channel.SocialMedia,
    };
}
