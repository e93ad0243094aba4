namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>The same facts for code with a third answer: <see langword="null"/> is not known.</summary>
/// <remarks>The names are those of <see cref="PlainFacts"/>.</remarks>
public sealed class MaybeFacts
{
    public bool? ActorAffiliate { get; set; }
    public bool? ActorApprover { get; set; }
    public bool? ActorPupil { get; set; }
    public bool? ActorStaff { get; set; }
    public bool? ActorTeacher { get; set; }

    public bool? OtherColleague { get; set; }
    public bool? OtherCommunityMember { get; set; }
    public bool? OtherCurrentPupil { get; set; }
    public bool? OtherFormerPupil { get; set; }
    public bool? OtherOwnHousehold { get; set; }
    public bool? OtherParent { get; set; }
    public bool? OtherSiblingOfPupil { get; set; }
    public bool? OtherUnder18 { get; set; }
    public bool? OtherVulnerableAdult { get; set; }
    public bool? OtherWiderFamily { get; set; }

    public bool? AccountKnownFlaw { get; set; }
    public bool? AccountLowerPrivacy { get; set; }
    public bool? AccountPersonal { get; set; }
    public bool? AccountSchool { get; set; }

    public bool? PlaceVirtualWorld { get; set; }

    public bool? DeviceSchool { get; set; }
    public bool? DeviceSchoolNetwork { get; set; }

    public bool? ContactDirect { get; set; }
    public bool? ContactEffortsMade { get; set; }
    public bool? ContactEmergency { get; set; }
    public bool? ContactEnded { get; set; }
    public bool? ContactEngagedIn { get; set; }
    public bool? ContactHappened { get; set; }
    public bool? ContactLeadAgreed { get; set; }
    public bool? ContactReceived { get; set; }
    public bool? ContactShowsPersonalMaterial { get; set; }
    public bool? ContactSomebodyKnown { get; set; }

    public bool? ConnectionAccepted { get; set; }

    public bool? ChannelEmail { get; set; }
    public bool? ChannelSocialMedia { get; set; }
    public bool? ChannelTelephone { get; set; }

    public bool? MessageAboutChild { get; set; }
    public bool? MessageAboutTheirFamily { get; set; }
    public bool? MessageOnlyRedirects { get; set; }
    public bool? MessageSchoolBusiness { get; set; }

    public bool? AudienceOpenToStaff { get; set; }
    public bool? AudiencePublic { get; set; }

    public bool? ApprovalBeforehand { get; set; }
    public bool? ApprovalExpress { get; set; }
    public bool? ApprovalInTheHeadsPlace { get; set; }

    public bool? PublicationPublic { get; set; }
    public bool? PublicationPublished { get; set; }

    public bool? ChildConsent { get; set; }
    public bool? ChildConsentWithdrawn { get; set; }
    public bool? ChildDetails { get; set; }
    public bool? ChildNamed { get; set; }
    public bool? ChildOfSchool { get; set; }
    public bool? ChildOwn { get; set; }
    public bool? ChildRefused { get; set; }
    public bool? ChildShown { get; set; }

    public bool? ContentAboutSchool { get; set; }
    public bool? ContentAgainstBritishValues { get; set; }
    public bool? ContentByPupils { get; set; }
    public bool? ContentChecked { get; set; }
    public bool? ContentClash { get; set; }
    public bool? ContentInappropriate { get; set; }
    public bool? ContentIndividualMatter { get; set; }
    public bool? ContentMaterialOfOthers { get; set; }
    public bool? ContentReflectsBadly { get; set; }
    public bool? ContentUnlawful { get; set; }
    public bool? ContentUnprofessional { get; set; }

    public bool? LinksAny { get; set; }
    public bool? LinksChecked { get; set; }
    public bool? LinksGoneBad { get; set; }
    public bool? LinksUnsafe { get; set; }

    public bool? GroupDoubtful { get; set; }
    public bool? GroupJoined { get; set; }
    public bool? GroupPupils { get; set; }
    public bool? GroupUnderminesBritishValues { get; set; }

    public bool? UseClash { get; set; }

    public bool? SchoolAccountAdministratorRecorded { get; set; }
    public bool? SchoolAccountDedicated { get; set; }
    public bool? SchoolAccountDetailsExposed { get; set; }
    public bool? SchoolAccountESafetyLink { get; set; }
    public bool? SchoolAccountNotified { get; set; }
    public bool? SchoolAccountNotifiedBefore { get; set; }
    public bool? SchoolAccountOpening { get; set; }
    public bool? SchoolAccountPolicyLink { get; set; }
    public bool? SchoolAccountReview { get; set; }
    public bool? SchoolAccountSchoolEmail { get; set; }
    public bool? SchoolAccountSeparate { get; set; }

    public bool? CommentIdentifiesChild { get; set; }
    public bool? CommentInappropriate { get; set; }
    public bool? CommentInvolvesChild { get; set; }
    public bool? CommentLeftStanding { get; set; }
    public bool? CommentNotRemovable { get; set; }
    public bool? CommentPupilUnchecked { get; set; }
    public bool? CommentThreatOrCrime { get; set; }

    public bool? ConcernChildInDanger { get; set; }
    public bool? ConcernChildUnder18 { get; set; }
    public bool? ConcernInappropriateCommunication { get; set; }
    public bool? ConcernMutilationKnown { get; set; }
    public bool? ConcernOtherWorry { get; set; }
    public bool? ConcernSuspicion { get; set; }

    public bool? ReportLeadDone { get; set; }
    public bool? ReportLeadLeftUndone { get; set; }
    public bool? ReportLeadershipDone { get; set; }
    public bool? ReportLeadershipLeftUndone { get; set; }
    public bool? ReportPoliceDone { get; set; }
    public bool? ReportPoliceLeftUndone { get; set; }

    public bool? RemovalDone { get; set; }
    public bool? RemovalLeftUndone { get; set; }

    public bool? MendingDone { get; set; }
    public bool? MendingLeftUndone { get; set; }
}
