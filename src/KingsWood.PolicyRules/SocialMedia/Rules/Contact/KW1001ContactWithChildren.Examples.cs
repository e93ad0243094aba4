using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1001ContactWithChildren
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher wants to write to a pupil on Instagram from her own account", Shows.Breach, Verdict.NotPermitted, Writes),
        new("A teacher answers a pupil who wrote to her private account", Shows.Breach, Verdict.NotPermitted, Writes with { Step = MessageStep.Answered }),
        new("A teacher likes a pupil's picture from her own account, for everyone to see", Shows.Breach, Verdict.NotPermitted, Writes with
        {
            Step = MessageStep.Sent,
            Audience = Audience.Public,
        }),
        new("A teacher invites a former pupil of 12 to follow her", Shows.Breach, Verdict.NotPermitted, Invites(Rules.Examples.FormerPupil(Age.Years(12)))),
        new("A teacher invites a pupil's brother who is 17", Shows.Breach, Verdict.NotPermitted, Invites(Brother(Age.Years(17)))),
        new("A teacher invites a pupil's brother who is 18 today", Shows.Compliance, Verdict.Permitted, Invites(Brother(Age.BornOn(new(2008, 11, 23))))),
        new("A pupil wrote to a teacher's private account; she did not answer and has reported it", Shows.Compliance, Verdict.Permitted, Writes with
        {
            Step = MessageStep.Received,
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher writes to a pupil, and it is not known whose account she uses", Shows.Unknown, Verdict.Undetermined, Writes with { Account = Account.NotStated }),
        new("A teacher writes to her own daughter, a pupil", Shows.Exception, Verdict.PermittedWithAdvice, Writes with
        {
            With = [Rules.Examples.Pupil with { Family = Family.OwnHousehold }],
        }),
        new("A pupil writes that she is in danger, and the teacher sends a holding reply", Shows.Exception, Verdict.PermittedWithAdvice, Writes with
        {
            Step = MessageStep.Answered,
            IsEmergency = Answer.Yes,
            ChildInDanger = Answer.Yes,
        }),
    ];

    private static Message Writes => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.ToSend,
        Channel = Channel.SocialMedia,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };

    private static Connection Invites(OtherPerson whom) => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.ToInvite,
        With = [whom],
        Account = Rules.Examples.Instagram,
    };

    private static OtherPerson Brother(Age age) => OtherPerson.Who(Relation.SiblingOfPupil) with { Age = age };
}
