using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1403AcceptingContact
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A parent texts a teacher's own mobile about homework, and she answers there",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "A parent emails a teacher's private address about a bullied child, and she answers there",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "A parent rings a teacher's own mobile, and she does not take the matter up",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Received,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A parent texts a teacher's own mobile, and she only answers: please ring the office",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                OnlyPointsToASchoolChannel = Answer.Yes,
            }),
        new(
            "A parent rings a teacher's own mobile during a trip; the Headteacher approved that the day before",
            Shows.Exception,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday.AddDays(-1)),
            }),
        new(
            "A colleague texts a teacher about tomorrow's lessons, and she answers",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [Colleague],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A colleague whose son is in the class texts the teacher about him, and she answers",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [ColleagueAndParent],
                IsSchoolBusiness = Answer.Yes,
                IsAboutTheirOwnFamily = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "May a teacher answer a parent's text? Nobody says whether it is approved",
            Shows.Unknown,
            Verdict.Undetermined,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.ToAnswer,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A parent texts the Headteacher's own mobile about the school, and the Headteacher answers",
            Shows.Gap,
            Verdict.Undetermined,
            new Message
            {
                Actor = Headteacher,
                Step = MessageStep.Answered,
                Channel = Channel.Text,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
    ];
}
