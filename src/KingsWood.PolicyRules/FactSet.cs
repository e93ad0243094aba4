using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules;

/// <summary>What is known of one part of a situation, read once for one policy, to be judged as often as wanted.</summary>
/// <remarks>
/// It holds the facts in the form in which the policy decides them, with all that follows from them and what was presumed.
/// For callers that have no objects: a table of facts, another system's answers. It is made by
/// <see cref="Policy.Read(SituationKind, StatedFacts)"/>.
/// </remarks>
public readonly struct FactSet : IEquatable<FactSet>
{
    // Most kinds ask for so few facts that they fit in here. Others are kept aside, as wide as they can be, and so is what
    // rests on a loosening, which only the situation tells from which they were read.
    private readonly CompiledKind? kind;
    private readonly ulong yes;
    private readonly ulong no;
    private readonly ulong presumed;
    private readonly KeptAside? aside;

    internal FactSet(CompiledKind kind, PartFacts facts, bool touchesALoosening = false)
    {
        this.kind = kind;
        if (kind.Facts.Length <= Bits64.Capacity && !touchesALoosening)
        {
            (yes, no, presumed) = (facts.Known.Yes.FirstWord, facts.Known.No.FirstWord, facts.Presumed.FirstWord);
        }
        else
        {
            aside = new(facts, touchesALoosening);
        }
    }

    /// <summary>The kind of situation.</summary>
    /// <exception cref="InvalidOperationException">It was made by no policy.</exception>
    public SituationKind Kind => Compiled.Words.Kind;

    internal CompiledKind Compiled => kind ?? throw new InvalidOperationException(
        "A set of facts is made by a policy (Policy.Read); this one was made by none.");

    /// <summary>What is known, and what was presumed.</summary>
    internal PartFacts Facts => aside is null ? new(new(yes, no), presumed) : aside.Facts;

    /// <summary>Whether anything was presumed.</summary>
    internal bool Presumes => aside is null ? presumed != 0 : !aside.Facts.Presumed.IsEmpty;

    /// <summary>Whether the situation from which they were read would be decided otherwise without a loosening of the school's.</summary>
    internal bool TouchesALoosening => aside is { TouchesALoosening: true };

    /// <summary>What is known, as wide as the kind needs.</summary>
    internal Known<T> Known<T>()
        where T : struct, IBits<T> =>
        aside is null ? new(T.FromWords(new(in yes)), T.FromWords(new(in no))) : aside.Facts.Known.As<T>();

    /// <summary>What is known of a fact: yes, no or not known. A fact that no rule of the kind asks for is not known.</summary>
    public Truth this[Fact fact]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(fact);
            return Compiled.BitOf.TryGetValue(fact, out var bit) ? Facts.Known.Of(bit) : Truth.Unknown;
        }
    }

    /// <summary>Whether two sets are of the same policy and kind, and know the same.</summary>
    public static bool operator ==(FactSet left, FactSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(FactSet left, FactSet right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FactSet other) => ReferenceEquals(kind, other.kind) && Facts == other.Facts && TouchesALoosening == other.TouchesALoosening;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    private sealed record KeptAside(PartFacts Facts, bool TouchesALoosening);
}
