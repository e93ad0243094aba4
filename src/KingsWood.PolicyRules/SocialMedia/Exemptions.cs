using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia;

/// <summary>The exceptions of this policy, each with the clause or the reading that it comes from.</summary>
public static class Exemptions
{
    /// <summary>Contact with one's own family.</summary>
    public static Exemption Family { get; } = new("own-family")
    {
        When = AnyOf(
            AllOf(Not(OwnFamily.NobodyExempt), TheOtherPerson.IsOfTheOwnHousehold),
            AllOf(OwnFamily.WiderFamilyExempt, TheOtherPerson.IsOfTheWiderFamily)),
        Source = "our reading of 1.1, 1.2, 1.10 and 1.12 (setting own-family)",
        Advice = "Tell the Headteacher that you are in touch with a pupil of your own family.",
        GoesBeyondTheText = true,
    };

    /// <summary>Contact that is needed to keep a child safe.</summary>
    public static Exemption Emergency { get; } = new("emergency")
    {
        When = AllOf(Emergencies.Exempt, TheContact.IsAnEmergency),
        Source = "our reading of 1.1, 1.7, 1.12 and 2.9 (setting emergencies)",
        Advice = "Keep it to what the child's safety needs, and hand over to {report-to|the Designated Safeguarding Lead}.",
        Mentions = [Parameters.ReportTo],
        Owes = new(Duties.TellTheLead, Promptness.AtOnce),
        GoesBeyondTheText = true,
    };

    /// <summary>A connection that is older than the job or the enrolment, within the period that a school allows.</summary>
    public static Exemption Grace { get; } = new("grace")
    {
        When = TheContact.IsWithinTheGrace.For(Parameters.GraceDays),
        Source = "our reading of 1.1 and 1.10 (setting grace-days)",
        Advice = "End the connection before the school's period of grace is over.",
        GoesBeyondTheText = true,
    };

    /// <summary>The Headteacher approved the circumstances beforehand: the exception of 1.7, for making contact.</summary>
    public static Exemption ApprovedToMakeContact { get; } = new("approved-to-make-contact")
    {
        When = AllOf(ApprovalReach.Both, TheMessage.IsApproved),
        Source = "clause 1.7",
    };

    /// <summary>The Headteacher approved the circumstances beforehand: the exception of 1.7, for accepting contact.</summary>
    public static Exemption ApprovedToAcceptContact { get; } = new("approved-to-accept-contact")
    {
        When = TheMessage.IsApproved,
        Source = "clause 1.7",
    };

    /// <summary>The approval of 1.7 lifts 1.6 as well, where the two clash.</summary>
    public static Exemption ApprovedEmail { get; } = new("approved-email")
    {
        When = AllOf(
            EmailApproval.LiftsBoth,
            TheMessage.IsApproved,
            AnyOf(ApprovalReach.Both, TheContact.IsReceived)),
        Source = "our reading of 1.6 against 1.7 (setting email-approval)",
        Advice = "Clause 1.6 has no exception and clause 1.7 has one: keep the approval, and use the school account where you can.",
        GoesBeyondTheText = true,
    };
}
