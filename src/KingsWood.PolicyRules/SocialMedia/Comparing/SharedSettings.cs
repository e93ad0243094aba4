using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>The settings by which situations are read, each with the words in which two schools can be compared all the same.</summary>
internal static class SharedSettings
{
    /// <summary>All of them. A school's own relations are not among them: who is a child, by whatever name, only its policy can say.</summary>
    public static IReadOnlyList<ReadBySettings> All { get; } =
    [
        new([Parameters.StaffRoles, OwnWords.Roles], SharedRoles.Between),
        new([Parameters.WhoApproves, Parameters.Alternate, Parameters.SafeguardingLead], SharedApprovals.Between),
        new([Parameters.SafeguardingLead, Parameters.Deputy, Parameters.Alternate], SharedAgreement.Between),
        new(
            [Parameters.ReportWithinHours, Parameters.ReportWithinWorkingDays, ReportHours.Reading, OwnWords.WorkingDays],
            SharedDeadlines.Between),
        new([Parameters.ReportTo, Parameters.AbuseReportTo, Parameters.PoliceReportTo], static (_, _, _) => null), // no fact is read by them
    ];
}
