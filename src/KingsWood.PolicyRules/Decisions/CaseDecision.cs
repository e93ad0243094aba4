namespace KingsWood.PolicyRules.Decisions;

/// <summary>The decision on several situations together: the strictest verdict, and what is owed, once.</summary>
public sealed class CaseDecision : IEquatable<CaseDecision>
{
    internal CaseDecision(IEnumerable<Decision> decisions) => Decisions = [.. decisions];

    /// <summary>The decisions on the situations, in their order.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>The strictest verdict.</summary>
    public Verdict Verdict => Decisions.Max(d => d.Verdict);

    /// <summary>What is owed, each once: one report discharges every duty that it answers, wherever it was stated.</summary>
    public IReadOnlyList<Obligation> Obligations => field ??=
    [
        .. Decisions.SelectMany(d => d.Obligations)
            .GroupBy(o => o.Duty.Id)
            .Select(Merge)
            .OrderBy(o => o.Duty.Order),
    ];

    /// <summary>Whether something still has to be done.</summary>
    public bool OwesSomething => Obligations.Any(o => o.IsOpen);

    /// <inheritdoc/>
    public bool Equals(CaseDecision? other) => other is not null && Decisions.SequenceEqual(other.Decisions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseDecision);

    /// <inheritdoc/>
    public override int GetHashCode() => Decisions.Aggregate(0, HashCode.Combine);

    private static Obligation Merge(IGrouping<string, Obligation> same)
    {
        // One report answers all that asks for it, unless somebody says that something is still to be reported. A removal
        // is of one thing, and never does for another.
        var first = same.First();
        var standsAlone = first.Duty.Recipient is null || same.Any(o => o.IsOpen && o.IsSaidToBeOutstanding);
        var state = standsAlone || same.Any(o => o.State == ObligationState.LeftUndone) ? same.Max(o => o.State)
            : same.Any(o => o.State == ObligationState.Done) ? ObligationState.Done
            : same.Any(o => o.State == ObligationState.DoneLate) ? ObligationState.DoneLate
            : same.Max(o => o.State);
        var soonest = same.OrderBy(o => !o.IsOpen).ThenBy(o => !o.IsOverdue).ThenBy(o => o.How).ThenBy(o => o.Within is not null)
            .ThenBy(o => o.DueBy?.Date ?? DateOnly.MaxValue).ThenBy(o => o.DueBy?.Time ?? TimeOnly.MaxValue).First();
        return first with
        {
            State = state,
            How = soonest.How,
            Within = soonest.Within,
            OwedSince = soonest.OwedSince,
            DueBy = soonest.DueBy,
            IsOverdue = state is ObligationState.Owed or ObligationState.LeftUndone && soonest.IsOverdue,
            IsSaidToBeOutstanding = same.Any(o => o.IsSaidToBeOutstanding),
            Rules = [.. same.SelectMany(o => o.Rules).DistinctBy(r => r.Id)],
            To = same.Select(o => o.To).OrderByDescending(t => t is { IsGap: true }).ThenByDescending(t => t is { StandsIn: true }).First(),
            AlthoughUnsure = same.All(o => o.AlthoughUnsure),
            IsSoonerAlthoughUnsure = same.Any(o => o.IsSoonerAlthoughUnsure),
        };
    }
}
