using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2302AbuseReported
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "Abuse under one of the school's posts has been removed and reported to the leadership",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith),
        new(
            "Abuse has been removed and is not reported yet",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with { ReportedToLeadership = ActionTaken.NotYet }),
        new(
            "Abuse has been removed, and nobody knows whether it was reported",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with { ReportedToLeadership = ActionTaken.NotKnown }),
        new(
            "Abuse has been removed, and will not be reported",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AbuseDealtWith with { ReportedToLeadership = ActionTaken.WillNot }),
        new(
            "An insult to a pupil is removed and the leadership told, the safeguarding lead not yet",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with { InvolvesAChild = Answer.Yes, ReportedToLead = ActionTaken.NotYet }),
        new(
            "A rude comment is removed and reported, and nobody has said whether a child is involved",
            Shows.Compliance,
            Verdict.Undetermined,
            Rules.Examples.AbuseDealtWith with { InvolvesAChild = Answer.NotStated }),
    ];
}
