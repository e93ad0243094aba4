using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>A condition made ready to be evaluated on 512 situations at once.</summary>
/// <remarks>
/// A plane holds one fact of 512 situations, one bit a situation, so that "and" of two facts is one instruction for all of
/// them. What is prepared is the tree in the order in which a calculator would work it out, with every "not" moved down to
/// the facts; readings and parameters have their values already. Without 512-bit registers the runtime uses narrower ones.
/// </remarks>
internal sealed class PlanesCondition
{
    private readonly List<Step> steps = [];
    private readonly Settings settings;
    private readonly Func<Fact, int> placeOf;
    private int depth;

    /// <summary>Prepares <paramref name="condition"/>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="settings">What the school set.</param>
    /// <param name="placeOf">The place of the plane of each fact.</param>
    public PlanesCondition(Condition condition, Settings settings, Func<Fact, int> placeOf)
    {
        (this.settings, this.placeOf) = (settings, placeOf);
        Prepare(condition, holds: true, below: 0);
    }

    private enum Kind : byte
    {
        Always,
        Never,
        Yes,
        No,
        And,
        Or,
    }

    /// <summary>In which of 512 situations that are fully known it holds.</summary>
    /// <param name="facts">A plane a fact: in which situations it is yes.</param>
    public Vector512<ulong> Of(ReadOnlySpan<Vector512<ulong>> facts)
    {
        Span<Vector512<ulong>> stack = stackalloc Vector512<ulong>[depth];
        var top = -1;
        foreach (var (kind, place) in steps)
        {
            switch (kind)
            {
                case Kind.Yes:
                    stack[++top] = facts[place];
                    break;
                case Kind.No:
                    stack[++top] = ~facts[place];
                    break;
                case Kind.And:
                    stack[top - 1] &= stack[top];
                    top--;
                    break;
                case Kind.Or:
                    stack[top - 1] |= stack[top];
                    top--;
                    break;
                default:
                    stack[++top] = kind == Kind.Always ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
                    break;
            }
        }

        return stack[0];
    }

    /// <summary>In which of 512 situations it holds, and in which it does not, by Kleene's logic.</summary>
    /// <param name="yes">A plane a fact: in which situations it is known to be so.</param>
    /// <param name="no">A plane a fact: in which situations it is known not to be so.</param>
    public PlanesTruth Of(ReadOnlySpan<Vector512<ulong>> yes, ReadOnlySpan<Vector512<ulong>> no)
    {
        Span<PlanesTruth> stack = stackalloc PlanesTruth[depth];
        var top = -1;
        foreach (var (kind, place) in steps)
        {
            switch (kind)
            {
                case Kind.Yes:
                    stack[++top] = new(yes[place], no[place]);
                    break;
                case Kind.No:
                    stack[++top] = new(no[place], yes[place]);
                    break;
                case Kind.And:
                    stack[top - 1] &= stack[top];
                    top--;
                    break;
                case Kind.Or:
                    stack[top - 1] |= stack[top];
                    top--;
                    break;
                default:
                    stack[++top] = kind == Kind.Always ? PlanesTruth.Always : PlanesTruth.Never;
                    break;
            }
        }

        return stack[0];
    }

    private void Prepare(Condition condition, bool holds, int below)
    {
        switch (condition)
        {
            case Fact fact:
                Push(holds ? Kind.Yes : Kind.No, placeOf(fact), below);
                break;
            case FamilyFact family:
                Prepare(family.In(settings), holds, below);
                break;
            case ReadingOption option:
                Push(settings.Takes(option) == holds ? Kind.Always : Kind.Never, 0, below);
                break;
            case Negation not:
                Prepare(not.Item, !holds, below);
                break;
            case Conjunction all:
                Join(all.Items, holds, holds ? Kind.And : Kind.Or, holds ? Kind.Always : Kind.Never, below);
                break;
            case Disjunction any:
                Join(any.Items, holds, holds ? Kind.Or : Kind.And, holds ? Kind.Never : Kind.Always, below);
                break;
            default:
                throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition));
        }
    }

    private void Join(IReadOnlyList<Condition> items, bool holds, Kind join, Kind ofNone, int below)
    {
        if (items.Count == 0)
        {
            Push(ofNone, 0, below);
            return;
        }

        Prepare(items[0], holds, below);
        for (var i = 1; i < items.Count; i++)
        {
            Prepare(items[i], holds, below + 1);
            steps.Add(new(join, 0));
        }
    }

    private void Push(Kind kind, int place, int below)
    {
        steps.Add(new(kind, place));
        depth = Math.Max(depth, below + 1);
    }

    private readonly record struct Step(Kind Kind, int Place);
}
