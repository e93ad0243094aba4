using System.Buffers;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Conditions any of which is enough: flattened ones, and trees where flattening would give too many.</summary>
/// <remarks>
/// They hold when every way of answering the unknown facts meets one of them, and not only when one is met outright: a
/// message to a pupil is a breach from a personal account and from one of the school, so it is a breach while nobody has
/// said whose account it is. Kleene logic alone would answer "not known", and ask what cannot matter.
/// </remarks>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly struct Alternatives<T>
    where T : struct, IBits<T>
{
    /// <summary>
    /// The most unknown facts of trees that are answered in every way. Beyond that "not known" stands, which never permits.
    /// </summary>
    public const int MostTried = 12;

    private const int MostOnTheStack = 512;

    private readonly Alternative<T>[] flat;
    private readonly (BitTree Tree, int Outcome)[]? trees;

    /// <summary>Alternatives: flattened ones and trees.</summary>
    public Alternatives(Alternative<T>[] flat, (BitTree Tree, int Outcome)[]? trees) =>
        (this.flat, this.trees) = (flat, trees is { Length: > 0 } ? trees : null);

    /// <summary>The flattened ones.</summary>
    public ReadOnlySpan<Alternative<T>> Flat => flat;

    /// <summary>Those that were not flattened.</summary>
    public ReadOnlySpan<(BitTree Tree, int Outcome)> Trees => trees;

    /// <summary>The same ones in another width.</summary>
    public Alternatives<TOther> As<TOther>()
        where TOther : struct, IBits<TOther>
    {
        var others = new Alternative<TOther>[flat.Length];
        for (var i = 0; i < flat.Length; i++)
        {
            var (saturated, said, outcome) = flat[i];
            others[i] = new(saturated.As<TOther>(), said.As<TOther>(), outcome);
        }

        return new(others, trees);
    }

    /// <summary>The same without the needs that close an alternative only where another of its needs does.</summary>
    public Alternatives<T> Trimmed(Constraints<T> constraints) =>
        new(Array.ConvertAll(flat, a => a with { Saturated = constraints.Trim(a.Saturated) }), trees);

    /// <summary>Those that what is known leaves open.</summary>
    public Alternatives<T> OpenTo(Known<T> known)
    {
        var open = new List<Alternative<T>>();
        foreach (ref readonly var alternative in Flat)
        {
            if (alternative.Saturated.IsOpenTo(known))
            {
                open.Add(alternative);
            }
        }

        return new([.. open], trees);
    }

    /// <summary>Whether one is met outright.</summary>
    public bool IsMetOutrightBy(in Known<T> known)
    {
        foreach (ref readonly var alternative in Flat)
        {
            if (alternative.Said.IsMetBy(known))
            {
                return true;
            }
        }

        foreach (var (tree, _) in Trees)
        {
            if (tree.Of(known) == Truth.Yes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether they hold in every way of answering the unknown facts, in some, or in none.</summary>
    public Truth Of(Known<T> known, Constraints<T> constraints)
    {
        var rented = flat.Length > MostOnTheStack ? ArrayPool<int>.Shared.Rent(flat.Length) : null;
        var open = rented is null ? stackalloc int[flat.Length] : rented.AsSpan(0, flat.Length);
        for (var i = 0; i < open.Length; i++)
        {
            open[i] = i;
        }

        var truth = Of(known, constraints, open);
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        return truth;
    }

    // Of those that were open before: an answer closes more of them, and opens none. What is still open is moved to the front.
    private Truth Of(Known<T> known, Constraints<T> constraints, Span<int> before)
    {
        var (yes, no) = known;
        T askedYes = default, askedNo = default;
        var open = 0;
        for (var i = 0; i < before.Length; i++)
        {
            ref readonly var alternative = ref flat[before[i]];
            if (!alternative.Saturated.IsOpenTo(known))
            {
                continue;
            }

            // What it says is enough to ask against: the rest follows from it.
            var (needYes, needNo) = (alternative.Said.NeedYes.Without(yes), alternative.Said.NeedNo.Without(no));
            if ((needYes | needNo).IsEmpty)
            {
                return Truth.Yes;
            }

            askedYes |= needYes;
            askedNo |= needNo;
            (before[i], before[open]) = (before[open], before[i]);
            open++;
        }

        if (trees is not null)
        {
            return OfTrees(known, constraints, askedYes | askedNo, before[..open]);
        }

        return open == 0 ? Truth.No
            : IsEscapable(known, constraints, askedYes, askedNo, before[..open]) ? Truth.Unknown
            : Truth.Yes;
    }

    /// <summary>Whether some way of answering the unknown facts meets no alternative.</summary>
    private bool IsEscapable(Known<T> known, Constraints<T> constraints, T askedYes, T askedNo, Span<int> open)
    {
        // The usual case: answer each fact against what is asked of it, where nothing asks for both answers.
        var both = askedYes & askedNo;
        if (both.IsEmpty && constraints.MayBeAnswered(known, yes: askedNo, no: askedYes))
        {
            return true;
        }

        // Otherwise try both answers of one fact, preferably one of which both answers are asked for.
        return IsEscapableAt(both.IsEmpty ? askedYes | askedNo : both, known, constraints, open);
    }

    private bool IsEscapableAt(T choices, Known<T> known, Constraints<T> constraints, Span<int> open)
    {
        var choice = T.At(choices.Lowest);
        return IsEscapableWith(known, default, choice, constraints, open) || IsEscapableWith(known, choice, default, constraints, open);
    }

    private bool IsEscapableWith(Known<T> known, T yes, T no, Constraints<T> constraints, Span<int> open) =>
        constraints.TryAnswer(known, yes, no, out var answered) && Of(answered, constraints, open) != Truth.Yes;

    private Truth OfTrees(Known<T> known, Constraints<T> constraints, T asked, Span<int> open)
    {
        var isOpen = !asked.IsEmpty;
        foreach (var (tree, _) in Trees)
        {
            switch (tree.Of(known))
            {
                case Truth.Yes:
                    return Truth.Yes;
                case Truth.Unknown:
                    isOpen = true;
                    asked |= tree.Facts<T>().Without(known.Yes | known.No);
                    break;
            }
        }

        return !isOpen ? Truth.No
            : asked.Widened.Count > MostTried || IsEscapableAt(asked, known, constraints, open) ? Truth.Unknown
            : Truth.Yes;
    }
}

/// <summary>One flattened alternative.</summary>
/// <param name="Saturated">
/// What it needs, with all that follows from it, so that it is seen early to be out of the question; or as much of it as tells that.
/// </param>
/// <param name="Said">What it says it needs, which is met as soon as all that follows from it is.</param>
/// <param name="Outcome">The outcome that it stands for.</param>
internal readonly record struct Alternative<T>(Literals<T> Saturated, Literals<T> Said, int Outcome)
    where T : struct, IBits<T>;
