using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Kinds;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia;

/// <summary>What can be owed under this policy. One report discharges every rule that asks for it.</summary>
public static class Duties
{
    /// <summary>A report to the police in person, by law.</summary>
    public static Duty TellThePolice { get; } = new("tell-the-police")
    {
        Says = "Report in person to {to} that a girl under 18 was cut.",
        Order = 2,
        Recipient = Parameters.PoliceReportTo,
        Done = WhatWasDone.ReportedToPolice,
        LeftUndone = WhatWasDone.NotReportedToPolice,
        DoneLate = WhatWasDone.ReportedToPoliceLate,
        IsOwedToThePublic = true,
        IsLaw = true,
    };

    /// <summary>A report to the Designated Safeguarding Lead.</summary>
    public static Duty TellTheLead { get; } = new("tell-the-lead")
    {
        Says = "Tell {to}.",
        Order = 1,
        Recipient = Parameters.ReportTo,
        Done = WhatWasDone.ReportedToLead,
        LeftUndone = WhatWasDone.NotReportedToLead,
        DoneLate = WhatWasDone.ReportedToLeadLate,
        WithinHours = Parameters.ReportWithinHours,
        HoursCountAlone = ReportHours.Alone,
        WithinWorkingDays = Parameters.ReportWithinWorkingDays,
        IsLaw = true,
    };

    /// <summary>A removal from an account of the school.</summary>
    public static Duty Remove { get; } = new("remove")
    {
        Says = "Remove it, after recording it.",
        Order = 3,
        Done = WhatWasDone.Removed,
        LeftUndone = WhatWasDone.NotRemoved,
        DoneLate = WhatWasDone.RemovedLate,
        Since = static (situation, part) =>
            situation is Publication publication ? PublicationWords.RemovalOwedSince(publication, part) : situation.On,
    };

    /// <summary>A report to the senior leadership team.</summary>
    public static Duty TellTheLeadership { get; } = new("tell-the-leadership")
    {
        Says = "Report it to {to}.",
        Order = 4,
        Recipient = Parameters.AbuseReportTo,
        Done = WhatWasDone.ReportedToLeadership,
        LeftUndone = WhatWasDone.NotReportedToLeadership,
        DoneLate = WhatWasDone.ReportedToLeadershipLate,
    };

    /// <summary>A flaw of an account is mended.</summary>
    public static Duty MendTheAccount { get; } = new("mend-the-account")
    {
        Says = "Mend the flaw in the set-up of the account.",
        Order = 5,
        Done = WhatWasDone.Mended,
        LeftUndone = WhatWasDone.NotMended,
    };

    /// <summary>The school keeps the recorded details of an account securely.</summary>
    public static Duty SecureTheDetails { get; } = new("secure-the-details")
    {
        Says = "The school keeps the recorded account details securely in its office: tell the office.",
        Order = 6,
        Done = WhatWasDone.DetailsSecured,
        LeftUndone = WhatWasDone.DetailsNotSecured,
    };
}
