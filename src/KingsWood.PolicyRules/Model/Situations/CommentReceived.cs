namespace KingsWood.PolicyRules.Model;

/// <summary>A comment, or other abuse, that somebody left on an account of the school.</summary>
public sealed record CommentReceived : Situation
{
    /// <summary>It is inappropriate, or an abuse of the account.</summary>
    public Answer IsInappropriate { get; init; }

    /// <summary>It involves a child: it is by one, to one or about one.</summary>
    public Answer InvolvesAChild { get; init; }

    /// <summary>It gives a name or another detail that identifies a child.</summary>
    public Answer IdentifiesAChild { get; init; }

    /// <summary>A pupil wrote it, and nobody checked it before it appeared.</summary>
    public Answer IsAPupilsAndUnchecked { get; init; }

    /// <summary>It threatens somebody or looks like a crime.</summary>
    public Answer IsThreatOrCrime { get; init; }

    /// <summary>The actor is able to remove it.</summary>
    public Answer CanBeRemoved { get; init; }

    /// <summary>What has been done to remove it. Not yet, stated, means that it is left standing.</summary>
    public ActionTaken? Removed { get; init; }

    /// <summary>What has been reported to the senior leadership team.</summary>
    public ActionTaken? ReportedToLeadership { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.CommentReceived;
}
