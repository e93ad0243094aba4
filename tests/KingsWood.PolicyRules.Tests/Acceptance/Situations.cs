using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Acceptance;

/// <summary>The situations that the library was made for.</summary>
internal static class Real
{
    public static Account Instagram { get; } = Account.Personal with { Platform = new("instagram") };

    public static ChildShown Consented { get; } = new() { Consent = Consent.Written, Identified = Identification.None };

    public static Decision Decide(Situation situation) => SocialMediaPolicy.Default.Decide(situation, RuleExample.AsOf);

    public static Connection Request(Age? age) => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [OtherPerson.Who(Relation.FormerPupil) with { Age = age }],
        Account = Instagram,
    };

    public static Message EmailToAParent(Approval? approval) => new()
    {
        On = new DateOnly(2026, 11, 20),
        Actor = Actor.Teacher,
        Step = MessageStep.Sent,
        Channel = Channel.Email,
        With = [OtherPerson.Who(Relation.Parent)],
        Account = Account.Personal,
        IsSchoolBusiness = Answer.Yes,
        Approval = approval,
    };

    public static Message FromAPupil(MessageStep step, ActionTaken? reported = null) => new()
    {
        On = new DateOnly(2026, 11, 23),
        Actor = Actor.Teacher,
        Step = step,
        Channel = Channel.SocialMedia,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
        Account = Instagram,
        ReportedToLead = reported,
    };

    public static Message ToAPupil(Channel channel, Account account, Audience audience = Audience.NotStated) => new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.ToSend,
        Channel = channel,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
        Account = account,
        Audience = audience,
    };

    public static Publication ClassPhotograph(params ReadOnlySpan<ChildShown> children) => new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.School,
        Contents = [Content.Photograph],
        Children = Values.Create(children),
    };

    public static SchoolAccount ClassAccount() => new()
    {
        Actor = Actor.Teacher,
        Step = SchoolAccountStep.OpeningToPupils,
        IsDedicated = Answer.Yes,
        IsSeparateFromPersonalAccounts = Answer.Yes,
        IsLinkedToSchoolEmail = Answer.Yes,
        AdministratorIsRecorded = Answer.Yes,
        NotifiedOn = new DateOnly(2026, 11, 2),
        PupilsHaveAccessSince = new DateOnly(2026, 11, 9),
        LinksToESafety = Answer.Yes,
        LinksToPolicy = Answer.Yes,
    };

    public static CommentReceived Abuse(ActionTaken removed, ActionTaken reported) => new()
    {
        On = new DateOnly(2026, 11, 23),
        Actor = Actor.Teacher,
        IsInappropriate = Answer.Yes,
        InvolvesAChild = Answer.No,
        Removed = removed,
        ReportedToLeadership = reported,
    };

    public static Access Browsing(Device device, Network network) => new()
    {
        Actor = Actor.Teacher,
        Device = device,
        Network = network,
        Account = Instagram,
    };

    public static string[] Rules(this Decision decision, FindingKind kind) =>
        [.. decision.Findings.Where(f => f.Kind == kind).Select(f => f.Rule.Id).Order()];

    public static ObligationState? State(this Decision decision, Duty duty) =>
        decision.Obligations.FirstOrDefault(o => o.Duty == duty)?.State;
}
