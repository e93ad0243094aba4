using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What was done since: reports, removals, repairs. Each has "done" and "left undone"; neither means owed.</summary>
public static class WhatWasDone
{
    /// <summary>It was reported to the safeguarding lead.</summary>
    public static Fact ReportedToLead { get; } = Done(
        "report.lead", "reported to the Designated Safeguarding Lead");

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToLead { get; } = LeftUndone(
        "report.lead", "reported to the safeguarding lead");

    /// <summary>It was, late.</summary>
    public static Fact ReportedToLeadLate { get; } = Late(
        "report.lead", "reported to the Designated Safeguarding Lead");

    /// <summary>It was reported to the senior leadership team.</summary>
    public static Fact ReportedToLeadership { get; } = Done(
        "report.leadership", "reported to the senior leadership team");

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToLeadership { get; } = LeftUndone(
        "report.leadership", "reported to the senior leadership team");

    /// <summary>It was, late.</summary>
    public static Fact ReportedToLeadershipLate { get; } = Late(
        "report.leadership", "reported to the senior leadership team");

    /// <summary>It was reported to the police in person.</summary>
    public static Fact ReportedToPolice { get; } = Done(
        "report.police", "reported to the police by the teacher in person");

    /// <summary>It will not be, or was not in time.</summary>
    public static Fact NotReportedToPolice { get; } = LeftUndone(
        "report.police", "reported to the police by the teacher in person");

    /// <summary>It was, late.</summary>
    public static Fact ReportedToPoliceLate { get; } = Late(
        "report.police", "reported to the police by the teacher in person");

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

    private static Fact Done(string id, string what) => Presumed(
        id + ".done",
        $"Has it been {what}?",
        $"It has been {what}.",
        $"It has not been {what} yet.",
        $"It is not known whether it has been {what}.");

    private static Fact LeftUndone(string id, string what) => Presumed(
        id + ".left-undone",
        $"Will it not be {what}, or is it too late for that?",
        $"It will not be {what}, or should have been by now.",
        $"It can still be {what} in time.",
        $"It is not known whether it will be {what}.")
        .MendedByNo($"it were {what} now");

    private static Fact Late(string id, string what) => Presumed(
        id + ".late",
        $"Was it {what} only after the time allowed?",
        $"It was {what}, later than it should have been.",
        $"It was not {what} too late.",
        $"It is not known whether it was {what} in time.");
}
