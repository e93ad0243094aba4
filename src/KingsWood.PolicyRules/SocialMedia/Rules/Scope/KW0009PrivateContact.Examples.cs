using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0009PrivateContact
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher wants to send a pupil a birthday text message", Shows.Gap, Verdict.Undetermined, Text),
        new("A teacher has sent a pupil a birthday text message: the safeguarding lead is told", Shows.Duty, Verdict.Undetermined, Text with
        {
            Step = MessageStep.Sent,
        }),
        new("A teacher has sent a pupil a birthday text message, and will tell nobody", Shows.Breach, Verdict.NotPermitted, Text with
        {
            Step = MessageStep.Sent,
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("The safeguarding lead agreed last week that a teacher may ring a pupil who is ill at home", Shows.Compliance, Verdict.Permitted, Text with
        {
            Channel = Channel.Call,
            LeadAgreed = new() { Given = Given.Yes, By = Post.SafeguardingLead, On = new DateOnly(2026, 11, 16) },
        }),
        new("A private message from the class account to a child at another school", Shows.Gap, Verdict.Undetermined, new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.ToSend,
            Channel = Channel.SocialMedia,
            With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(12) }],
            Account = Rules.Examples.ClassAccount,
            Audience = Audience.Private,
        }),
        new("A pupil sends a teacher a text message about her weekend, and the teacher does not answer", Shows.Duty, Verdict.Permitted, Text with
        {
            Step = MessageStep.Received,
        }),
        new("A teacher texts her own son, a pupil, that tea is ready", Shows.Exception, Verdict.PermittedWithAdvice, Text with
        {
            With = [Rules.Examples.Pupil with { Family = Family.OwnHousehold }],
        }),
        new("A teacher texts her niece, who is at another school", Shows.Silence, Verdict.Permitted, Text with
        {
            With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(14), Family = Family.Wider }],
        }),
        new("A teacher texts a neighbour, and nobody says whether that is a child", Shows.Unknown, Verdict.Undetermined, Text with
        {
            With = [OtherPerson.Who(Relation.NoLink)],
        }),
    ];

    private static Message Text => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.ToSend,
        Channel = Channel.Text,
        With = [Rules.Examples.Pupil],
        Account = Account.Personal,
        IsSchoolBusiness = Answer.No,
    };
}
