using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>Every reading and parameter of the policy.</summary>
public static class AllSettings
{
    /// <summary>In the order in which the places stand in the text.</summary>
    public static IReadOnlyList<Setting> InOrder { get; } =
    [
        Parameters.StaffRoles,
        VirtualWorlds.Reading,
        ChildrenOfTheSchool.Reading,
        OwnFamily.Reading,
        GroupsWithPupils.Reading,
        Parameters.GraceDays,
        ReportedCommunication.Reading,
        BareRequests.Reading,
        Parameters.SafeguardingLead,
        Parameters.Deputy,
        Parameters.Alternate,
        Parameters.ReportTo,
        Parameters.ReportWithinHours,
        ReportHours.Reading,
        Parameters.ReportWithinWorkingDays,
        OwnWords.WorkingDays,
        EquipmentBar.Reading,
        OwnDeviceOnTheNetwork.Reading,
        Awareness.Reading,
        EmailApproval.Reading,
        Parameters.WhoApproves,
        ApprovalForm.Reading,
        ApprovalReach.Reading,
        WhoseTelephone.Reading,
        AcceptingContact.Reading,
        Colleagues.Reading,
        Emergencies.Reading,
        PublicFollowers.Reading,
        Parameters.FormerPupilAge,
        Parameters.FormerPupilYearsSinceLeaving,
        GamingEfforts.Reading,
        Affiliates.Reading,
        AccountFlaws.Reading,
        PhotographRules.Reading,
        ConsentFrom.Reading,
        ConsentForm.Reading,
        IdentifyingDetails.Reading,
        Parameters.AbuseReportTo,
        PublicEnough.Reading,
        Parameters.PoliceReportTo,
    ];

    /// <summary>The readings, beside the defaults, by which no decision is milder: a test holds each of them to it.</summary>
    public static IReadOnlyList<ReadingOption> Strict { get; } =
    [
        VirtualWorlds.Everything,
        OwnFamily.NobodyExempt,
        GroupsWithPupils.Leave,
        ReportedCommunication.AnyChild,
        EquipmentBar.AllUse,
        OwnDeviceOnTheNetwork.CountsAsEquipment,
        EmailApproval.SchoolEmailAlways,
        ApprovalForm.WrittenOnly,
        ApprovalReach.AcceptingOnly,
        WhoseTelephone.AnyOwnHandset,
        AcceptingContact.Receiving,
        Colleagues.InFull,
        Affiliates.FullyBound,
        AccountFlaws.BarPosts,
        ConsentFrom.Both,
        IdentifyingDetails.StaffToo,
        PublicEnough.EveryoneOnly,
    ];
}
