using System.Numerics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>In what something that is owed differs between two policies.</summary>
public enum DutyTurn : byte
{
    /// <summary>The second policy no longer owes it.</summary>
    NoLongerOwed = 0,

    /// <summary>Only the second policy owes it.</summary>
    OwedNow,

    /// <summary>The second policy allows more time, never less.</summary>
    Later,

    /// <summary>The second policy allows less time, never more.</summary>
    Sooner,

    /// <summary>The second policy allows more time in some cases and less in others.</summary>
    LaterOrSooner,

    /// <summary>Somebody receives it whom the first policy did not name, or somebody whom it named does no longer.</summary>
    AnotherRecipient,

    /// <summary>Whoever received it still does, and somebody besides, or somebody where the first policy named nobody.</summary>
    FurtherRecipient,
}

/// <summary>Situations of one kind in which two policies differ in something that is owed.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="Duty">What is owed.</param>
/// <param name="Turn">In what they differ.</param>
/// <param name="Count">How many fully known situations there are of them.</param>
/// <param name="Witness">What is so in one of them, everything else not being so: the plainest.</param>
public sealed record DutyDifference(SituationKind Kind, Duty Duty, DutyTurn Turn, BigInteger Count, IReadOnlyList<Fact> Witness)
{
    /// <inheritdoc cref="VerdictDifference.Because"/>
    public IReadOnlyList<Fact> Because { get; init; } = [];

    /// <inheritdoc cref="VerdictDifference.Rules"/>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>How soon the first policy owes it, where the time differs.</summary>
    public Owing? Was { get; init; }

    /// <summary>How soon the second owes it, where the time differs.</summary>
    public Owing? Now { get; init; }

    /// <summary>Who receives it by the first policy, where that differs.</summary>
    public Recipient? WentTo { get; init; }

    /// <summary>Who receives it by the second, where that differs.</summary>
    public Recipient? GoesTo { get; init; }

    /// <inheritdoc cref="VerdictDifference.IsOfStaff"/>
    public bool IsOfStaff { get; init; }

    /// <inheritdoc cref="VerdictDifference.FillsAGap"/>
    public bool FillsAGap { get; init; }

    /// <summary>
    /// Whether the second policy is less strict. Nobody can tell of a recipient that another is as good, so that counts; so
    /// does more time in some cases. What only fills a gap does not.
    /// </summary>
    public bool IsLooser => !FillsAGap && Turn is DutyTurn.NoLongerOwed or DutyTurn.Later or DutyTurn.LaterOrSooner or DutyTurn.AnotherRecipient;

    /// <inheritdoc cref="VerdictDifference.Read"/>
    internal (StatedFacts Before, StatedFacts After) Read { get; init; }

    /// <summary>What differs, and the witness in sentences.</summary>
    public override string ToString() => $"{Kind}: {Duty.Id}, {Turn}. {string.Join(' ', Witness.Select(f => f.Yes))}";
}
