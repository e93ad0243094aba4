using System.Numerics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>One alternative of a group of outcomes, and which members of the group it speaks for.</summary>
internal readonly record struct Alternative(Literals Literals, ulong Members);

/// <summary>Closes a group of alternatives under cases: what holds either way holds without asking which way.</summary>
/// <remarks>
/// From "a message to a pupil from a personal account" and "… from a school account" follows "a message to a pupil", when
/// an account is always one of the two. With every such consequence added (the prime implicants, by repeated consensus),
/// a group holds for certain exactly when one alternative is met: Kleene logic alone would answer "not known".
/// </remarks>
internal static class CaseClosure
{
    /// <summary>The most alternatives that a closure may grow to before it is given up.</summary>
    public const int Cap = 2000;

    /// <summary>The alternatives with all that follow under cases, and whether the closure is complete.</summary>
    public static (Alternative[] Alternatives, bool IsComplete) Close(
        IReadOnlyList<Alternative> alternatives, Constraints constraints)
    {
        var closed = new List<Alternative>();
        var impossible = constraints.Impossible().Select(i => new Alternative(i, 0)).ToList();
        var pending = new Queue<Alternative>(alternatives.Concat(impossible));
        while (pending.TryDequeue(out var next))
        {
            if (!Keep(closed, next))
            {
                continue;
            }

            if (closed.Count > Cap)
            {
                return ([.. alternatives], false);
            }

            foreach (var other in closed.ToArray())
            {
                if (Consensus(next, other) is { } consensus)
                {
                    pending.Enqueue(consensus);
                }
            }
        }

        return ([.. closed.Where(a => a.Members != 0).OrderBy(a => a.Literals.Count)], true);
    }

    /// <summary>Adds an alternative unless a shorter one makes it superfluous. Equal ones are merged.</summary>
    private static bool Keep(List<Alternative> kept, Alternative candidate)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Literals == candidate.Literals)
            {
                // Reached in two ways: whichever holds outright names fewer members, and is the better account of it.
                if (kept[i].Members == 0 || Size(kept[i]) <= Size(candidate) || candidate.Members == 0)
                {
                    return false;
                }

                kept[i] = candidate;
                return false;
            }

            if (kept[i].Literals.IsImpliedBy(candidate.Literals))
            {
                return false;
            }
        }

        kept.RemoveAll(k => candidate.Literals.IsImpliedBy(k.Literals));
        kept.Add(candidate);
        return true;
    }

    private static int Size(Alternative alternative) => BitOperations.PopCount(alternative.Members);

    /// <summary>What follows from two alternatives that differ in exactly one fact, which one needs yes and the other no.</summary>
    private static Alternative? Consensus(Alternative a, Alternative b)
    {
        var opposed = (a.Literals.NeedYes & b.Literals.NeedNo) | (a.Literals.NeedNo & b.Literals.NeedYes);
        if (opposed == 0 || (opposed & (opposed - 1)) != 0)
        {
            return null;
        }

        var both = a.Literals.And(b.Literals);
        var without = new Literals(both.NeedYes & ~opposed, both.NeedNo & ~opposed);
        return without.IsImpossible ? null : new(without, a.Members | b.Members);
    }
}
