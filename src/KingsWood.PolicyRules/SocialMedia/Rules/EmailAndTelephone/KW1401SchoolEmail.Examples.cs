using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1401SchoolEmail
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher emails a parent about homework from her private address, and asked nobody",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "A teacher emails a parent about homework from her private address; the Headteacher approved it the day before",
            Shows.Exception,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday.AddDays(-1)),
            }),
        new(
            "The Headteacher approved it on the same day, an hour before",
            Shows.Exception,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = new Moment(Friday, new(9, 0)),
                Approval = Approval.ByTheHeadteacher(new Moment(Friday, new(8, 0))),
            }),
        new(
            "The Headteacher approved it on the same day, an hour after",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = new Moment(Friday, new(9, 0)),
                Approval = Approval.ByTheHeadteacher(new Moment(Friday, new(10, 0))),
            }),
        new(
            "The Headteacher approved it on the same day, and nobody knows at what time",
            Shows.Unknown,
            Verdict.Undetermined,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday),
            }),
        new(
            "The Headteacher approved it the day after",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday.AddDays(1)),
            }),
        new(
            "A teacher emails a colleague about the timetable from her private address",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Colleague],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "A teacher writes to a parent from her school account, on her own telephone",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.School,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                OnOwnHandset = Answer.Yes,
            }),
        new(
            "A parent writes to a teacher's private address, and she only answers: please write to the office",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                OnlyPointsToASchoolChannel = Answer.Yes,
            }),
        new(
            "A teacher emails a parent from her private address about a pram that she would like to buy",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.No,
            }),
    ];
}
