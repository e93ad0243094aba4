using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What was done since: reports, removals, repairs. Each has "done" and "left undone"; neither means owed.</summary>
public static class WhatWasDone
{
    /// <summary>It was reported to the safeguarding lead.</summary>
    public static Fact ReportedToLead { get; } = Done(
        "report.lead", "reported to {report-to}", Parameters.ReportTo);

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToLead { get; } = LeftUndone(
        "report.lead", "reported to {report-to|the safeguarding lead}", Parameters.ReportTo);

    /// <summary>It was, late.</summary>
    public static Fact ReportedToLeadLate { get; } = Late(
        "report.lead", "reported to {report-to}", Parameters.ReportTo);

    /// <summary>It was reported to the senior leadership team.</summary>
    public static Fact ReportedToLeadership { get; } = Done(
        "report.leadership", "reported to {abuse-report-to}", Parameters.AbuseReportTo);

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToLeadership { get; } = LeftUndone(
        "report.leadership", "reported to {abuse-report-to}", Parameters.AbuseReportTo);

    /// <summary>It was, late.</summary>
    public static Fact ReportedToLeadershipLate { get; } = Late(
        "report.leadership", "reported to {abuse-report-to}", Parameters.AbuseReportTo);

    /// <summary>It was reported to the police in person.</summary>
    public static Fact ReportedToPolice { get; } = Done(
        "report.police", "reported to {police-report-to} by the teacher in person", Parameters.PoliceReportTo);

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToPolice { get; } = LeftUndone(
        "report.police", "reported to {police-report-to} by the teacher in person", Parameters.PoliceReportTo);

    /// <summary>It was, late.</summary>
    public static Fact ReportedToPoliceLate { get; } = Late(
        "report.police", "reported to {police-report-to} by the teacher in person", Parameters.PoliceReportTo);

    /// <summary>It was removed.</summary>
    public static Fact Removed { get; } = Done("removal", "removed");

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotRemoved { get; } = LeftUndone("removal", "removed");

    /// <summary>It was, late.</summary>
    public static Fact RemovedLate { get; } = Late("removal", "removed");

    /// <summary>The account was mended.</summary>
    public static Fact Mended { get; } = Done("mending", "mended in its set-up");

    /// <summary>It will not be.</summary>
    public static Fact NotMended { get; } = LeftUndone("mending", "mended in its set-up");

    /// <summary>The recorded details were secured.</summary>
    public static Fact DetailsSecured { get; } = Done("securing", "kept securely in the school office since");

    /// <summary>They will not be.</summary>
    public static Fact DetailsNotSecured { get; } = LeftUndone("securing", "kept securely in the office");

    private static Fact Done(string id, string what, params Setting[] mentions) => Presumed(
        id + ".done",
        $"Has it been {what}?",
        $"It has been {what}.",
        $"It has not been {what} yet.",
        $"It is not known whether it has been {what}.")
        .Mentioning(mentions);

    private static Fact LeftUndone(string id, string what, params Setting[] mentions) => Presumed(
        id + ".left-undone",
        $"Will it not be {what}, or is it too late for that?",
        $"It will not be {what}, or should have been by now.",
        $"It can still be {what} in time.",
        $"It is not known whether it will be {what}.")
        .MendedByNo($"it were {what} now")
        .Mentioning(mentions);

    private static Fact Late(string id, string what, params Setting[] mentions) => Presumed(
        id + ".late",
        $"Was it {what} only after the time allowed?",
        $"It was {what}, later than it should have been.",
        $"It was not {what} too late.",
        $"It is not known whether it was {what} in time.")
        .Mentioning(mentions);
}
