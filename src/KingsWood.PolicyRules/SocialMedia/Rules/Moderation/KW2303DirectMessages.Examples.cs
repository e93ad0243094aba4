using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2303DirectMessages
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher sends a private message to one pupil from the class account",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Private,
            }),
        new(
            "A teacher answers under the post, where everyone can read it, without a name",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Public,
            }),
        new(
            "A teacher writes to the class in a closed group that other staff can read",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Account.School with { Platform = new("teams") },
                With = [Rules.Examples.Pupil],
                Audience = Audience.GroupReadByStaff,
            }),
        new(
            "A teacher gives one pupil feedback on set work in a platform that the leadership can read",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Account.School with { Platform = new("google-classroom") },
                With = [Rules.Examples.Pupil],
                Audience = Audience.SetWorkReadByLeadership,
            }),
        new(
            "A teacher thinks of answering a pupil from the class account, and nobody has said who could read it",
            Shows.Unknown,
            Verdict.Undetermined,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.ToAnswer,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
            }),
        new(
            "A teacher sends a private message to a pupil, and nobody has said from whose account",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Account.NotStated,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Private,
            }),
        new(
            "A pupil writes on the class account that she is in danger, and the teacher answers that help is coming",
            Shows.Exception,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Private,
                IsEmergency = Answer.Yes,
            }),
        new(
            "A pupil writes to the class account in private, and nobody answers there",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Received,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Private,
            }),
    ];
}
