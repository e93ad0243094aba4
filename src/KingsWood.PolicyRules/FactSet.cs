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
    // Fields and not properties: they are wide, and are read in place.
    internal readonly PartFacts Facts;
    private readonly CompiledKind? kind;

    internal FactSet(CompiledKind kind, PartFacts facts) => (this.kind, Facts) = (kind, facts);

    /// <summary>The kind of situation.</summary>
    /// <exception cref="InvalidOperationException">It was made by no policy.</exception>
    public SituationKind Kind => Compiled.Words.Kind;

    internal CompiledKind Compiled => kind ?? throw new InvalidOperationException(
        "A set of facts is made by a policy (Policy.Read); this one was made by none.");

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
    public bool Equals(FactSet other) => ReferenceEquals(kind, other.kind) && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();
}
