using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

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

    // A part of arrays that several of them share, so that what is looked at together lies together.
    private readonly Alternative<T>[] flat;
    private readonly int[] outcomes;
    private readonly (BitTree Tree, int Outcome)[]? trees;
    private readonly int start;
    private readonly int count;

    /// <summary>Alternatives, with the outcome that each stands for.</summary>
    public Alternatives(Alternative<T>[] flat, int[] outcomes, (BitTree Tree, int Outcome)[] trees)
        : this(flat, outcomes, trees.Length == 0 ? null : trees, 0, flat.Length)
    {
    }

    private Alternatives(Alternative<T>[] flat, int[] outcomes, (BitTree Tree, int Outcome)[]? trees, int start, int count) =>
        (this.flat, this.outcomes, this.trees, this.start, this.count) = (flat, outcomes, trees, start, count);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => count == 0 && trees is null;

    /// <summary>The flattened ones.</summary>
    public ReadOnlySpan<Alternative<T>> Flat => flat.AsSpan(start, count);

    /// <summary>The outcomes of the flattened ones, in the same order.</summary>
    public ReadOnlySpan<int> Outcomes => outcomes.AsSpan(start, count);

    /// <summary>Those that were not flattened.</summary>
    public ReadOnlySpan<(BitTree Tree, int Outcome)> Trees => trees;

    /// <summary>Those that what is known leaves open, put behind what is in the lists already: see <see cref="In"/>.</summary>
    public Alternatives<T> OpenTo(Known<T> known, List<Alternative<T>> into, List<int> outcomesInto)
    {
        var from = into.Count;
        var of = Outcomes;
        for (var i = 0; i < of.Length; i++)
        {
            ref readonly var alternative = ref flat[start + i];
            if (alternative.Saturated.IsOpenTo(known))
            {
                into.Add(alternative);
                outcomesInto.Add(of[i]);
            }
        }

        return new(flat, outcomes, trees, from, into.Count - from);
    }

    /// <summary>The same ones, at the same places of these arrays.</summary>
    public Alternatives<T> In(Alternative<T>[] all, int[] outcomesOfAll) => new(all, outcomesOfAll, trees, start, count);

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth Of(in Known<T> known, Constraints<T> constraints) => IsEmpty ? Truth.No : OfSome(known, constraints);

    /// <summary>
    /// Lists the outcomes that are met, or, where they hold either way, all that are open, and gathers what is unknown and
    /// needed by the open ones.
    /// </summary>
    public void Tell(in Known<T> known, Constraints<T> constraints, Outcome[] all, ref Reasons.Listed<Norm> into, ref T asked)
    {
        var (before, open) = (into.Count, false);
        for (var i = start; i < start + count; i++)
        {
            ref readonly var alternative = ref flat[i];
            if (alternative.Saturated.IsOpenTo(known))
            {
                var needed = alternative.Said.NeedYes.Without(known.Yes) | alternative.Said.NeedNo.Without(known.No);
                asked |= needed;
                open = true;
                if (needed.IsEmpty)
                {
                    into.Add(all[outcomes[i]].Norm);
                }
            }
        }

        foreach (var (tree, outcome) in Trees)
        {
            if (tree.Of(known) is var truth and not Truth.No)
            {
                asked |= tree.Facts<T>().Without(known.Yes | known.No);
                open = true;
                if (truth == Truth.Yes)
                {
                    into.Add(all[outcome].Norm);
                }
            }
        }

        if (open && into.Count == before && Of(known, constraints) == Truth.Yes)
        {
            TellOpen(known, all, ref into);
        }
    }

    private void TellOpen(in Known<T> known, Outcome[] all, ref Reasons.Listed<Norm> into)
    {
        for (var i = start; i < start + count; i++)
        {
            if (flat[i].Saturated.IsOpenTo(known))
            {
                into.Add(all[outcomes[i]].Norm);
            }
        }

        foreach (var (tree, outcome) in Trees)
        {
            if (tree.Of(known) != Truth.No)
            {
                into.Add(all[outcome].Norm);
            }
        }
    }

    private Truth OfSome(in Known<T> known, Constraints<T> constraints)
    {
        var (yes, no) = (known.Yes, known.No);
        T askedYes = default, askedNo = default;
        foreach (ref readonly var alternative in Flat)
        {
            if (!((alternative.Saturated.NeedYes & no) | (alternative.Saturated.NeedNo & yes)).IsEmpty)
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
        }

        if (trees is not null)
        {
            return OfTrees(known, constraints, askedYes | askedNo);
        }

        return (askedYes | askedNo).IsEmpty ? Truth.No
            : IsEscapable(known, constraints, askedYes, askedNo) ? Truth.Unknown
            : Truth.Yes;
    }

    /// <summary>Whether some way of answering the unknown facts meets no alternative.</summary>
    private bool IsEscapable(in Known<T> known, Constraints<T> constraints, T askedYes, T askedNo)
    {
        // The usual case: answer each fact against what is asked of it, where nothing asks for both answers.
        var both = askedYes & askedNo;
        if (both.IsEmpty && constraints.MayBeAnswered(known, yes: askedNo, no: askedYes))
        {
            return true;
        }

        // Otherwise try both answers of one fact, preferably one of which both answers are asked for.
        return IsEscapableAt((both.IsEmpty ? askedYes | askedNo : both).Widened.Lowest, known, constraints);
    }

    private bool IsEscapableAt(int choice, in Known<T> known, Constraints<T> constraints) =>
        IsEscapableWith(known.With(choice, yes: false), constraints) || IsEscapableWith(known.With(choice, yes: true), constraints);

    private bool IsEscapableWith(Known<T> known, Constraints<T> constraints)
    {
        var closed = constraints.Close(known);
        return constraints.Allows(closed) && Of(closed, constraints) != Truth.Yes;
    }

    private Truth OfTrees(in Known<T> known, Constraints<T> constraints, T asked)
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
            : asked.Widened.Count > MostTried || IsEscapableAt(asked.Widened.Lowest, known, constraints) ? Truth.Unknown
            : Truth.Yes;
    }
}

/// <summary>One flattened alternative.</summary>
/// <param name="Saturated">What it needs, with all that follows from it, so that it is seen early to be out of the question.</param>
/// <param name="Said">What it says it needs, which is met as soon as all that follows from it is.</param>
internal readonly record struct Alternative<T>(Literals<T> Saturated, Literals<T> Said)
    where T : struct, IBits<T>;
