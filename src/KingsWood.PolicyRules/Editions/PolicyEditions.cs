using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Editions;

/// <summary>One edition of a policy and the first day on which it is in force.</summary>
/// <param name="From">The first day, by the day of the situation; from the start where it is not known.</param>
/// <param name="Policy">The policy.</param>
public sealed record PolicyEdition(DateOnly? From, Policy Policy)
{
    /// <summary>The edition and its first day.</summary>
    public override string ToString() => Policy.Edition
        + (From is { } from ? $", from {from.InWords()}" : ", from the start");
}

/// <summary>The editions of a policy. A situation is decided by the one that is in force on its day.</summary>
public sealed class PolicyEditions
{
    /// <summary>These editions, in whatever order.</summary>
    /// <remarks>The first one counts as in force from the start, also where its day is known: there was none before it.</remarks>
    /// <exception cref="ArgumentException">There is none, or two begin on the same day.</exception>
    public PolicyEditions(params IEnumerable<PolicyEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        PolicyEdition[] sorted = [.. editions.OrderBy(e => e.From ?? DateOnly.MinValue)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("A policy has one edition at least.", nameof(editions));
        }

        for (var i = 1; i < sorted.Length; i++)
        {
            if ((sorted[i].From ?? DateOnly.MinValue) == (sorted[i - 1].From ?? DateOnly.MinValue))
            {
                throw new ArgumentException($"Two editions begin on the same day: {sorted[i - 1]}; {sorted[i]}.", nameof(editions));
            }
        }

        All = sorted;
    }

    /// <summary>Every edition, the oldest first; also those that are not yet in force.</summary>
    public IReadOnlyList<PolicyEdition> All { get; }

    /// <summary>The edition that is in force on a day.</summary>
    public PolicyEdition On(DateOnly day)
    {
        for (var i = All.Count - 1; i > 0; i--)
        {
            if (All[i].From <= day)
            {
                return All[i];
            }
        }

        return All[0];
    }

    /// <summary>Those that are known on a day and not yet in force.</summary>
    public IEnumerable<PolicyEdition> After(DateOnly day) => All.Skip(1).Where(e => e.From > day);

    /// <summary>All of them as one policy, which decides each situation by the edition of its day.</summary>
    public Policy AsPolicy() => Policy.Of(this);

    /// <summary>Decides a situation by the edition of its day.</summary>
    public Decision Decide(Situation situation, Moment? asOf = null) => AsPolicy().Decide(situation, asOf);
}
