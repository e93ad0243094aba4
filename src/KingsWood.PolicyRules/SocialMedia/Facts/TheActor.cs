using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of whoever asks.</summary>
public static class TheActor
{
    /// <summary>A member of staff, as the school reads it.</summary>
    public static Fact IsStaff { get; } = Open(
        "actor.staff",
        "Are you a member of staff (supply, trainee, visiting and contracted staff included)?",
        "The person works at the school as a member of staff.",
        "The person is no member of staff.",
        "It is not known whether the person is a member of staff.");

    /// <summary>A member of an affiliated organisation, who is no member of staff.</summary>
    public static Fact IsAffiliate { get; } = Open(
        "actor.affiliate",
        "Do you act for an organisation that is affiliated to the school, such as its parents' association?",
        "The person acts for an organisation that is affiliated to the school.",
        "The person does not act for an organisation that is affiliated to the school.",
        "It is not known whether the person acts for an affiliated organisation.");

    /// <summary>A pupil.</summary>
    public static Fact IsAPupil { get; } = Open(
        "actor.pupil",
        "Are you a pupil of the school?",
        "The person is a pupil of the school.",
        "The person is no pupil of the school.",
        "It is not known whether the person is a pupil of the school.");

    /// <summary>A teacher, on whom the law puts a duty of its own.</summary>
    public static Fact IsATeacher { get; } = Open(
        "actor.teacher",
        "Are you a teacher?",
        "The person is a teacher.",
        "The person is no teacher.",
        "It is not known whether the person is a teacher.");

    /// <summary>The holder of the post that would approve: the Headteacher, who cannot approve their own contact.</summary>
    public static Fact WouldApproveThemselves { get; } = Presumed(
        "actor.approver",
        "Are you the Headteacher, or acting as Headteacher?",
        "The person is the one whose approval would be needed.",
        "The person is not the one whose approval would be needed.",
        "It is not known whether the person is the one whose approval would be needed.");
}
