using System.Numerics;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Terms that mean the same for the verdict: a prohibition, a gap, one duty.</summary>
/// <remarks>
/// A group holds when every way of answering the unknown facts meets one of its terms, and not only when one term is met
/// outright: a message to a pupil is a breach from a personal account and from one of the school, so it is a breach while
/// nobody has said whose account it is. Kleene logic alone would answer "not known", and ask what cannot matter.
/// </remarks>
internal sealed class Group(IReadOnlyList<Term> terms, Constraints constraints)
{
    private readonly Literals[] literals = [.. Flattener.Absorb(terms.Select(t => t.Literals))];

    /// <summary>The terms as the rules say them.</summary>
    public Term[] Terms { get; } = [.. terms];

    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    public bool IsMetBy(Known known) => Of(known) == Truth.Yes;

    /// <summary>It holds, or may hold when the unknown facts become known.</summary>
    public bool IsOpenTo(Known known) => Of(known) != Truth.No;

    /// <summary>Whether it holds in every way of answering the unknown facts, in some, or in none.</summary>
    public Truth Of(Known known) => Of(literals, known);

    /// <summary>The smallest choice of open terms that holds either way, in the order of the rules.</summary>
    public Term[] EitherWay(Known known)
    {
        var needed = Terms.Where(t => t.Literals.IsOpenTo(known)).ToList();
        foreach (var term in needed.ToArray())
        {
            var without = needed.Where(t => t != term).ToList();
            needed = Of([.. without.Select(t => t.Literals)], known) == Truth.Yes ? without : needed;
        }

        return [.. needed];
    }

    private Truth Of(Literals[] alternatives, Known known)
    {
        ulong askedYes = 0, askedNo = 0;
        foreach (var literal in alternatives)
        {
            if (!literal.IsOpenTo(known))
            {
                continue;
            }

            var yes = literal.NeedYes & ~known.Yes;
            var no = literal.NeedNo & ~known.No;
            if ((yes | no) == 0)
            {
                return Truth.Yes;
            }

            askedYes |= yes;
            askedNo |= no;
        }

        return (askedYes | askedNo) == 0 ? Truth.No
            : IsEscapable(alternatives, known, askedYes, askedNo) ? Truth.Unknown
            : Truth.Yes;
    }

    /// <summary>Whether some way of answering the unknown facts meets no alternative.</summary>
    private bool IsEscapable(Literals[] alternatives, Known known, ulong askedYes, ulong askedNo)
    {
        // The usual case: answer each fact against what is asked of it, where nothing asks for both answers.
        var both = askedYes & askedNo;
        if (both == 0)
        {
            var against = constraints.Close(new(known.Yes | askedNo, known.No | askedYes));
            if (constraints.Allows(against))
            {
                return true;
            }
        }

        // Otherwise try both answers of one fact, preferably one of which both answers are asked for.
        var choice = BitOperations.TrailingZeroCount(both != 0 ? both : askedYes | askedNo);
        return IsEscapableWith(alternatives, known.With(choice, yes: false))
            || IsEscapableWith(alternatives, known.With(choice, yes: true));
    }

    private bool IsEscapableWith(Literals[] alternatives, Known known)
    {
        var closed = constraints.Close(known);
        return constraints.Allows(closed) && Of(alternatives, closed) != Truth.Yes;
    }
}
