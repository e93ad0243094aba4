namespace KingsWood.PolicyRules.Model;

/// <summary>An office that someone holds, which lets them approve or receive something. A school can add its own.</summary>
/// <param name="Id">The id, as in JSON.</param>
public sealed record Post(string Id) : Word(Id)
{
    /// <summary>The Headteacher.</summary>
    public static Post Headteacher { get; } = new("headteacher");

    /// <summary>Whoever acts as Headteacher for the time being.</summary>
    public static Post ActingHeadteacher { get; } = new("acting-headteacher");

    /// <summary>The Designated Safeguarding Lead.</summary>
    public static Post SafeguardingLead { get; } = new("safeguarding-lead");

    /// <summary>A deputy safeguarding lead, when the lead is away.</summary>
    public static Post DeputySafeguardingLead { get; } = new("deputy-safeguarding-lead");

    /// <summary>A member of the senior leadership team.</summary>
    public static Post SeniorLeadership { get; } = new("senior-leadership");

    /// <summary>The ICT leader.</summary>
    public static Post IctLeader { get; } = new("ict-leader");

    /// <summary>The chair of governors.</summary>
    public static Post ChairOfGovernors { get; } = new("chair-of-governors");

    /// <summary>The local authority's designated officer for allegations against people who work with children.</summary>
    public static Post LocalAuthorityDesignatedOfficer { get; } = new("local-authority-designated-officer");

    /// <summary>The police.</summary>
    public static Post Police { get; } = new("police");

    /// <summary>Somebody who holds none of the others.</summary>
    public static Post SomebodyElse { get; } = new("somebody-else");

    /// <summary>The posts that the library knows.</summary>
    public static Values<Post> WellKnown { get; } =
    [
        Headteacher, ActingHeadteacher, SafeguardingLead, DeputySafeguardingLead, SeniorLeadership, IctLeader,
        ChairOfGovernors, LocalAuthorityDesignatedOfficer, Police, SomebodyElse,
    ];

    /// <summary>The posts of adults who answer for the safety of children: they can approve, and stand in for one another.</summary>
    public static Values<Post> WithAuthority { get; } =
    [
        Headteacher, ActingHeadteacher, SafeguardingLead, DeputySafeguardingLead, SeniorLeadership, ChairOfGovernors,
        LocalAuthorityDesignatedOfficer,
    ];

    private protected override int LookUp() => PlaceIn(WellKnown);
}
