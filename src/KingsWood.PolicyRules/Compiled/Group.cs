using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Terms that mean the same for the verdict: a prohibition, a gap, one duty.</summary>
internal sealed class Group
{
    private readonly Literals[] met;
    private readonly Literals[] open;

    public Group(IReadOnlyList<Term> terms, Constraints constraints)
    {
        Terms = [.. terms];

        // Beyond 64 terms the rules behind an "either way" are no longer told apart; the verdict is the same.
        var (closed, complete) = CaseClosure.Close(
            [.. terms.Select((t, i) => new Alternative(t.Literals, 1UL << Math.Min(i, 63)))], constraints);
        (Closed, IsComplete) = (closed, complete);
        met = [.. closed.Select(c => c.Literals)];
        open = [.. Flattener.Absorb(terms.Select(t => t.Literals))];
    }

    /// <summary>The terms as the rules say them.</summary>
    public Term[] Terms { get; }

    /// <summary>The terms and all that follows from them under cases.</summary>
    public Alternative[] Closed { get; }

    /// <summary>Whether the closure under cases was carried to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    public bool IsMetBy(Known known)
    {
        foreach (var literals in met)
        {
            if (literals.IsMetBy(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It holds, or may hold when the unknown facts become known.</summary>
    public bool IsOpenTo(Known known)
    {
        foreach (var literals in open)
        {
            if (literals.IsOpenTo(known))
            {
                return true;
            }
        }

        return false;
    }
}
