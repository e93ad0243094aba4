namespace KingsWood.PolicyRules.Model;

/// <summary>What is known about something that somebody is about to do, has done or has come across.</summary>
/// <remarks>The kinds are closed: ten records, each with the parts that it needs.</remarks>
public abstract record Situation
{
    private protected Situation()
    {
    }

    /// <summary>When it happens or happened; the day of deciding where nobody stated it.</summary>
    public Moment? On { get; init; }

    /// <summary>Whoever asks.</summary>
    public Actor Actor { get; init; } = Actor.NotStated;

    /// <summary>
    /// What has been reported to the Designated Safeguarding Lead, or to whoever takes the lead's place where the lead is concerned.
    /// </summary>
    public ActionTaken? ReportedToLead { get; init; }

    /// <summary>
    /// A suspicion of child sexual exploitation, female genital mutilation or radicalisation, however slight.
    /// </summary>
    public Answer RaisesSuspicion { get; init; }

    /// <summary>A child is in danger now.</summary>
    public Answer ChildInDanger { get; init; }

    /// <summary>
    /// The actor's device: equipment of the school, or the actor's own. On a school tablet personal use is at fault.
    /// </summary>
    public Device Device { get; init; }

    /// <summary>Facts stated by id, for what the members cannot say and for a school's own facts.</summary>
    /// <remarks>
    /// They are about the whole situation. A fact of each person or child, such as a school's own of each part, belongs in the
    /// facts of that person (<see cref="OtherPerson.Facts"/>) or child (<see cref="ChildShown.Facts"/>): stated here, it counts
    /// for every one of them. <c>StatedFactChecks</c> finds that where there is more than one, and reading from JSON refuses it.
    /// </remarks>
    public StatedFacts Facts { get; init; } = StatedFacts.None;

    /// <summary>
    /// A reference of the caller's own, at most 200 characters, handed back with the decision and never read. No names.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>The kind of the situation.</summary>
    public abstract SituationKind Kind { get; }

    /// <summary>How many parts the situation unfolds into, at least one.</summary>
    internal virtual int PartCount => 1;

    /// <summary>The other person of one part; one of whom nothing is known, where nobody is listed.</summary>
    internal virtual OtherPerson OtherPersonOfPart(int part) => OtherPerson.Unknown;

    /// <summary>The facts stated by id about one part.</summary>
    internal virtual StatedFacts FactsOfPart(int part) => StatedFacts.None;

    /// <summary>A list of people or children as parts: an empty or open list has one more, of whom nothing is known.</summary>
    private protected static int Parts<T>(Values<T> listed, bool complete) =>
        listed.Count + (complete && listed.Count > 0 ? 0 : 1);
}
