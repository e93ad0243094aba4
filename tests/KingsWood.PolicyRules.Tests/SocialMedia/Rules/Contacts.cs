using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>A teacher's contacts, and other situations that the rules on scope, contact and reporting have in common.</summary>
internal static class Contacts
{
    /// <summary>The policy with every default reading.</summary>
    public static Policy School => SocialMediaPolicy.Default;

    public static Actor Governor { get; } = new() { Roles = [Role.Governor] };

    public static OtherPerson Daughter { get; } = Examples.Pupil with { Family = Family.OwnHousehold };

    public static OtherPerson Niece { get; } = Examples.Pupil with { Family = Family.Wider };

    public static Connection Connected(ConnectionStep step, params ReadOnlySpan<OtherPerson> with) => new()
    {
        Actor = Actor.Teacher,
        Step = step,
        With = Values.Create(with),
        Account = Examples.Instagram,
    };

    public static Message Chat(MessageStep step, params ReadOnlySpan<OtherPerson> with) => new()
    {
        Actor = Actor.Teacher,
        Step = step,
        Channel = Channel.SocialMedia,
        With = Values.Create(with),
        Account = Examples.Instagram,
    };

    public static Message PrivateText(MessageStep step, params ReadOnlySpan<OtherPerson> with) => new()
    {
        Actor = Actor.Teacher,
        Step = step,
        Channel = Channel.Text,
        With = Values.Create(with),
        Account = Account.Personal,
        IsSchoolBusiness = Answer.No,
    };

    /// <summary>A concern that is about nothing; each test adds what it is about.</summary>
    public static Concern AboutNothing { get; } = new()
    {
        Actor = Actor.Teacher,
        IsInappropriateCommunication = Answer.No,
        IsOtherWorry = Answer.No,
        Channel = Channel.SocialMedia,
        ChildInDanger = Answer.No,
    };

    public static OtherPerson Sibling(Age? age) => OtherPerson.Who(Relation.SiblingOfPupil) with { Age = age };

    public static OtherPerson WithoutALink(Age? age) => OtherPerson.Who(Relation.NoLink) with { Age = age };

    public static Decision DecidedBy(this Situation situation, Policy policy) => policy.Decide(situation, RuleExample.AsOf);

    /// <summary>The ids of the questions that are still to be asked.</summary>
    public static string[] StillAsks(this Decision decision) => [.. decision.MissingFacts.Select(m => m.Question.Id)];

    /// <summary>What became of the report to the safeguarding lead; null where none is owed.</summary>
    public static ObligationState? ReportToLead(this Decision decision) =>
        decision.Obligations.SingleOrDefault(o => o.Duty == Duties.TellTheLead)?.State;

    /// <summary>The rules that owe the report to the safeguarding lead.</summary>
    public static string[] OwesReportBy(this Decision decision) =>
        [.. decision.Obligations.Where(o => o.Duty == Duties.TellTheLead).SelectMany(o => o.Rules).Select(r => r.Id)];

    /// <summary>The rules with a finding of one of these kinds, in order.</summary>
    public static string[] Found(this Decision decision, params FindingKind[] kinds) =>
        [.. decision.Findings.Where(f => kinds.Contains(f.Kind)).Select(f => f.Rule.Id).Distinct().Order()];
}
