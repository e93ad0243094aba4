namespace KingsWood.PolicyRules.Model;

/// <summary>Whether female genital mutilation is known or suspected.</summary>
public enum MutilationSign : byte
{
    /// <summary>Nobody has said; it is not what the concern is about.</summary>
    NotStated = 0,

    /// <summary>It is what the concern is about, and whether it is known or suspected is not known.</summary>
    NotKnown,

    /// <summary>It is not what the concern is about.</summary>
    None,

    /// <summary>It is suspected, or feared for the future.</summary>
    Suspected,

    /// <summary>The girl said so herself, or the signs were seen.</summary>
    DisclosedOrSeen,
}

/// <summary>Something about a child that the actor has become aware of: seen, heard, told or suspected.</summary>
public sealed record Concern : Situation
{
    /// <summary>
    /// Inappropriate communication that involves a child: to, from, between or about children. Unsure is enough.
    /// </summary>
    public Answer IsInappropriateCommunication { get; init; }

    /// <summary>Another worry about a child.</summary>
    public Answer IsOtherWorry { get; init; }

    /// <summary>By what the communication went.</summary>
    public Channel Channel { get; init; }

    /// <summary>The actor did not see it, but was told.</summary>
    public Answer IsHearsay { get; init; }

    /// <summary>It is about the Headteacher.</summary>
    public Answer IsAboutTheHeadteacher { get; init; }

    /// <summary>It is about a colleague.</summary>
    public Answer IsAboutStaff { get; init; }

    /// <summary>The actor is involved too.</summary>
    public Answer InvolvesTheActor { get; init; }

    /// <summary>Whether female genital mutilation is known or suspected.</summary>
    public MutilationSign Mutilation { get; init; }

    /// <summary>What is known of the child's age.</summary>
    public Age? ChildsAge { get; init; }

    /// <summary>What has been reported to the police by the actor in person.</summary>
    public ActionTaken? ReportedToPolice { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Concern;
}
