using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What one school, or one trust, changes in a policy. A value: every method returns another one.</summary>
/// <remarks>
/// The order in which changes are stated does not matter. Nothing is checked before the adaptation is applied to a
/// policy, which lists everything that is wrong at once: see <see cref="PolicyAdaptation.Adapt"/>.
/// </remarks>
public sealed partial class Adaptation : IEquatable<Adaptation>
{
    private readonly ImmutableArray<Adjustment> adjustments = [];
    private readonly DateOnly? from;
    private readonly DateOnly? until;

    /// <summary>An adaptation that changes nothing yet.</summary>
    /// <param name="name">The name of the policy that follows, <c>Oakfield College: social media</c>.</param>
    /// <param name="prefix">What the ids of the school's own begin with, two to eight capitals: <c>OAK</c>.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    public Adaptation(string name, string prefix, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(prefix);
        (Name, Prefix, Origin) = (name, prefix, Origin.OfCaller(file, line));
    }

    /// <summary>What a program sets in code: a layer with settings alone, which needs no prefix and keeps the name of the policy.</summary>
    internal static Adaptation OfTheProgram { get; } = new Adaptation("the program", "") { Origin = Origin.Unknown, IsOfTheProgram = true };

    private Adaptation(Adaptation other, ImmutableArray<Adjustment> adjustments, DateOnly? from, DateOnly? until)
    {
        (Name, Prefix, Origin, Edition, Adapts, Preset, IsOfTheProgram) =
            (other.Name, other.Prefix, other.Origin, other.Edition, other.Adapts, other.Preset, other.IsOfTheProgram);
        (this.adjustments, this.from, this.until) = (adjustments, from, until);
    }

    /// <summary>The name of the policy that follows.</summary>
    public string Name { get; private init; }

    /// <summary>What the ids of the school's own begin with: capitals in the ids of rules, small letters elsewhere.</summary>
    public string Prefix { get; private init; }

    /// <summary>The edition of the policy that follows; that of the policy which is adapted where <see langword="null"/>.</summary>
    public string? Edition { get; private init; }

    /// <summary>The name of what it adapts, for layers that are put together by name; the policy itself where <see langword="null"/>.</summary>
    public string? Adapts { get; private init; }

    /// <summary>What the school starts from.</summary>
    public Preset Preset { get; private init; }

    /// <summary>Where it was said.</summary>
    public Origin Origin { get; private init; }

    internal bool IsOfTheProgram { get; private init; }

    /// <summary>Where a member of the whole, such as the prefix, was said; where the whole was where that is not known.</summary>
    internal Origin PlaceOf(string member) => Origin.Within.FirstOrDefault(n => n.Id == member).Place ?? Origin;

    /// <summary>Everything that it changes, in the order in which it was stated.</summary>
    public IReadOnlyList<Adjustment> Adjustments => adjustments;

    /// <summary>The same adaptation, said to stand elsewhere, such as in a file.</summary>
    public Adaptation At(Origin origin) => new(this, adjustments, from, until) { Origin = origin };

    /// <summary>The same adaptation with this edition.</summary>
    public Adaptation AsEdition(string edition) => new(this, adjustments, from, until) { Edition = edition };

    /// <summary>The same adaptation, of the adaptation or policy with this name.</summary>
    public Adaptation Of(string name) => new(this, adjustments, from, until) { Adapts = name };

    /// <summary>The same adaptation, starting from a preset. What it says itself comes before what the preset says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such preset.</exception>
    public Adaptation StartFrom(Preset preset)
    {
        Whole.Known(preset, nameof(preset));
        return new(this, adjustments, from, until) { Preset = preset };
    }

    /// <summary>With one more adjustment as it is, for those who read adaptations from data.</summary>
    public Adaptation Add(Adjustment adjustment)
    {
        ArgumentNullException.ThrowIfNull(adjustment);

        // A place of its own, also where none was said: by it what is wrong is known from what is not.
        return new(
            this,
            adjustments.Add(adjustment with
            {
                Origin = adjustment.Origin with { },
                From = adjustment.From ?? from,
                Until = adjustment.Until ?? until,
            }),
            from,
            until);
    }

    /// <summary>With changes that hold from one day on, by the day of the situation: known before it, and not in force.</summary>
    public Adaptation From(DateOnly day, Func<Adaptation, Adaptation> changes) => During(day, until, changes);

    /// <summary>With changes that hold up to one day, that day included.</summary>
    public Adaptation Until(DateOnly lastDay, Func<Adaptation, Adaptation> changes) => During(from, lastDay, changes);

    /// <inheritdoc/>
    public bool Equals(Adaptation? other) =>
        other is not null
        && (Name, Prefix, Edition, Adapts, Preset) == (other.Name, other.Prefix, other.Edition, other.Adapts, other.Preset)
        && adjustments.Length == other.adjustments.Length
        && Sorted(this).SequenceEqual(Sorted(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Adaptation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Prefix, adjustments.Length);

    /// <summary>The name, and how much it changes.</summary>
    public override string ToString() => $"{Name} ({adjustments.Length} changes)";

    private static IEnumerable<string> Sorted(Adaptation adaptation) =>
        adaptation.adjustments.Select(a => $"{a.Of}: {a.AllThatItSays} {a.Because} {a.From} {a.Until}").Order(StringComparer.Ordinal);

    private Adaptation During(DateOnly? first, DateOnly? last, Func<Adaptation, Adaptation> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var inside = changes(new(this, adjustments, first, last));
        return new(inside, inside.adjustments, from, until);
    }
}
