using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1402MakingContact
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher rings a parent about behaviour from her own mobile, and asked nobody",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "A teacher sends a parent a WhatsApp message about a school trip, and asked nobody",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.PhoneMessenger,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "The Headteacher approved own telephones for a trip a fortnight before, and a teacher rings a parent from the coach",
            Shows.Exception,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday.AddDays(-14)),
            }),
        new(
            "The approval came on the same day, an hour after the call",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = new Moment(Friday, new(9, 0)),
                Approval = Approval.ByTheHeadteacher(new Moment(Friday, new(10, 0))),
            }),
        new(
            "The approval came on the same day as the call, and nobody knows at what time",
            Shows.Unknown,
            Verdict.Undetermined,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                On = Friday,
                Approval = Approval.ByTheHeadteacher(Friday),
            }),
        new(
            "A teacher says that the Headteacher said yes, and no more than that",
            Shows.Unknown,
            Verdict.Undetermined,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = new() { Given = Given.Yes },
            }),
        new(
            "A teaching assistant rings a colleague from her own mobile to call in sick",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = new() { Roles = [Role.TeachingAssistant] },
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Colleague],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A teacher writes about the rota in a WhatsApp group of the staff, one of whom has a child at the school",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.PhoneMessenger,
                Account = Account.Personal,
                With = [Colleague, ColleagueAndParent],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A teacher rings a parent from a telephone of the school",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.School,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
            }),
        new(
            "A teacher rings a parent on a school number that she has on her own handset",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.School,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                OnOwnHandset = Answer.Yes,
                Approval = Approval.None,
            }),
        new(
            "The Headteacher rings a parent from her own mobile",
            Shows.Gap,
            Verdict.Undetermined,
            new Message
            {
                Actor = Headteacher,
                Step = MessageStep.Sent,
                Channel = Channel.Call,
                Account = Account.Personal,
                With = [Parent],
                IsSchoolBusiness = Answer.Yes,
                Approval = Approval.None,
            }),
    ];
}
