using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1104OtherWorries
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A colleague texts a pupil at night, and a teacher is not sure that it is wrong", Shows.Duty, Verdict.Permitted, new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.NotKnown,
            Channel = Channel.Text,
            IsAboutStaff = Answer.Yes,
        }),
        new("A boy comes to school hungry every Monday", Shows.Duty, Verdict.Permitted, Worry),
        new("A teacher has told the safeguarding lead about a boy who comes to school hungry", Shows.Compliance, Verdict.Permitted, Worry with
        {
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher worries about a boy and will not report it, so as not to make trouble", Shows.Breach, Verdict.NotPermitted, Worry with
        {
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("A live stream of the school fair shows that a child is in danger", Shows.Duty, Verdict.Permitted, new Access
        {
            Actor = Actor.Teacher,
            Device = Device.Own,
            Network = Network.Other,
            Account = Account.Personal,
            ChildInDanger = Answer.Yes,
        }),
        new("A worry about the Headteacher: the policy names nobody else to tell", Shows.Duty, Verdict.Permitted, Worry with
        {
            IsAboutTheHeadteacher = Answer.Yes,
        }),
        new("A teacher reads Instagram at lunch, and nothing is the matter", Shows.Silence, Verdict.Permitted, new Access
        {
            Actor = Actor.Teacher,
            Device = Device.Own,
            Network = Network.Other,
            Account = Account.Personal,
        }),
    ];

    private static Concern Worry => new()
    {
        Actor = Actor.Teacher,
        IsInappropriateCommunication = Answer.No,
        IsOtherWorry = Answer.Yes,
    };
}
