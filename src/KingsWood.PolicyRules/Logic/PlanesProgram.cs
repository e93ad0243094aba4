using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>Conditions made ready to be evaluated on 512 situations at once, one after the other.</summary>
/// <remarks>
/// A plane holds one fact of 512 situations, one bit a situation, so that "and" of two facts is one instruction for all of
/// them. What conditions have in common, whom they bind above all, is worked out once. Every "not" is moved down to the
/// facts; readings and parameters have their values already. Without 512-bit registers the runtime uses narrower ones.
/// Not safe for several threads.
/// </remarks>
internal sealed class PlanesProgram(Settings settings, Func<Fact, int> placeOf)
{
    private readonly List<Step> steps = [];
    private readonly Dictionary<Step, int> places = [];
    private Vector512<ulong>[] holds = [];
    private PlanesTruth[] truths = [];

    private enum Kind : byte
    {
        Always,
        Never,
        Yes,
        No,
        And,
        Or,
    }

    /// <summary>Adds a condition.</summary>
    /// <returns>Where its value is found after a run.</returns>
    public int Add(Condition condition) => Prepare(condition, isSo: true);

    /// <summary>In which of 512 situations that are fully known each condition holds.</summary>
    /// <param name="facts">A plane a fact: in which situations it is yes.</param>
    /// <returns>A plane a place; it is good until the next run.</returns>
    public ReadOnlySpan<Vector512<ulong>> Run(ReadOnlySpan<Vector512<ulong>> facts)
    {
        holds = holds.Length == steps.Count ? holds : new Vector512<ulong>[steps.Count];
        var values = holds.AsSpan();
        var all = CollectionsMarshal.AsSpan(steps);
        for (var i = 0; i < all.Length; i++)
        {
            var (kind, left, right) = all[i];
            values[i] = kind switch
            {
                Kind.Yes => facts[left],
                Kind.No => ~facts[left],
                Kind.And => values[left] & values[right],
                Kind.Or => values[left] | values[right],
                Kind.Always => Vector512<ulong>.AllBitsSet,
                _ => Vector512<ulong>.Zero,
            };
        }

        return values;
    }

    /// <summary>In which of 512 situations each condition holds, and in which it does not, by Kleene's logic.</summary>
    /// <param name="yes">A plane a fact: in which situations it is known to be so.</param>
    /// <param name="no">A plane a fact: in which situations it is known not to be so.</param>
    /// <returns>A pair of planes a place; it is good until the next run.</returns>
    public ReadOnlySpan<PlanesTruth> Run(ReadOnlySpan<Vector512<ulong>> yes, ReadOnlySpan<Vector512<ulong>> no)
    {
        truths = truths.Length == steps.Count ? truths : new PlanesTruth[steps.Count];
        var values = truths.AsSpan();
        var all = CollectionsMarshal.AsSpan(steps);
        for (var i = 0; i < all.Length; i++)
        {
            var (kind, left, right) = all[i];
            values[i] = kind switch
            {
                Kind.Yes => new(yes[left], no[left]),
                Kind.No => new(no[left], yes[left]),
                Kind.And => values[left] & values[right],
                Kind.Or => values[left] | values[right],
                Kind.Always => PlanesTruth.Always,
                _ => PlanesTruth.Never,
            };
        }

        return values;
    }

    private int Prepare(Condition condition, bool isSo) => condition switch
    {
        Fact fact => PlaceOf(new(isSo ? Kind.Yes : Kind.No, placeOf(fact), 0)),
        FamilyFact family => Prepare(family.In(settings), isSo),
        ReadingOption option => PlaceOf(new(settings.Takes(option) == isSo ? Kind.Always : Kind.Never, 0, 0)),
        Negation not => Prepare(not.Item, !isSo),
        Conjunction all => Join(all.Items, isSo, isAll: isSo),
        Disjunction any => Join(any.Items, isSo, isAll: !isSo),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    private int Join(IReadOnlyList<Condition> items, bool isSo, bool isAll)
    {
        var joined = PlaceOf(new(isAll ? Kind.Always : Kind.Never, 0, 0));
        for (var i = 0; i < items.Count; i++)
        {
            var item = Prepare(items[i], isSo);
            joined = i == 0 || item == joined ? item
                : PlaceOf(new(isAll ? Kind.And : Kind.Or, Math.Min(joined, item), Math.Max(joined, item)));
        }

        return joined;
    }

    private int PlaceOf(Step step)
    {
        if (!places.TryGetValue(step, out var place))
        {
            steps.Add(step);
            places[step] = place = steps.Count - 1;
        }

        return place;
    }

    private readonly record struct Step(Kind Kind, int Left, int Right);
}
