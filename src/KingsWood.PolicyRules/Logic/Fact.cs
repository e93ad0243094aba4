using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Logic;

/// <summary>What it means that nobody has stated a fact.</summary>
public enum Silence : byte
{
    /// <summary>It is not known, and is asked for where the verdict turns on it.</summary>
    Open = 0,

    /// <summary>It is taken as absent, and the decision lists that it was.</summary>
    Presumed,
}

/// <summary>A word of the vocabulary: one thing that can be yes, no or not known. A fact is itself a condition.</summary>
/// <remarks>
/// Its sentences can carry what a school set. A policy holds the fact as its school reads it, which is the same fact.
/// </remarks>
public sealed class Fact : Condition
{
    // For whom its sentences are worded, and the fact that was worded.
    private Settings wordedFor = Settings.Default;
    private Fact? original;

    /// <summary>A fact with this id.</summary>
    /// <param name="id">Lower-case words joined by dots and hyphens, <c>other.current-pupil</c>; never reused.</param>
    public Fact(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
    }

    /// <summary>The id, as in JSON.</summary>
    public string Id { get; }

    /// <summary>The sentence for yes.</summary>
    public required string Yes { get => Worded(field); init; }

    /// <summary>The sentence for no.</summary>
    public required string No { get => Worded(field); init; }

    /// <summary>The sentence for not known.</summary>
    public required string Unknown { get => Worded(field); init; }

    /// <summary>The question that asks for it, answered by yes or no.</summary>
    public required string Question { get => Worded(field); init; }

    /// <summary>What it means that nobody has stated it; a kind of situation can say otherwise.</summary>
    public Silence Silence { get; init; }

    /// <summary>
    /// The other half of "it would be permitted if …", for a fact that somebody can still bring about; otherwise null.
    /// </summary>
    public string? IfOnly { get => Worded(field); init; }

    /// <summary>Whether "no" is what somebody can bring about, where <see cref="IfOnly"/> is about the fact being absent.</summary>
    public bool IsMendedByNo { get; init; }

    /// <summary>Whether yes is a permission that somebody with authority gives: missing, it is a required approval.</summary>
    public bool IsApproval { get; init; }

    /// <summary>The settings that stand in its sentences, each by its id in braces: <c>{who-approves}</c>.</summary>
    public IReadOnlyList<Setting> Mentions { get; init; } = [];

    /// <summary>Whether it was made by a family for a value; otherwise null.</summary>
    public FactFamily? Family { get; init; }

    /// <summary>The value that the family made it for; 0 otherwise.</summary>
    public int Value { get; init; }

    private Fact Original => original ?? this;

    /// <summary>Whether it is the same fact, be it worded for another school.</summary>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether it is another fact.</summary>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact other && ReferenceEquals(Original, other.Original);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Original);

    /// <summary>The same fact, with its sentences as a school with these settings reads them.</summary>
    internal Fact In(Settings settings)
    {
        if (Mentions.Count == 0 || SetInSentences.IsTheSame(Mentions, wordedFor, settings))
        {
            return this;
        }

        var copy = (Fact)MemberwiseClone();
        (copy.wordedFor, copy.original) = (settings, Original);
        return copy;
    }

    [return: NotNullIfNotNull(nameof(sentence))]
    private string? Worded(string? sentence) => Mentions.Count == 0 ? sentence : SetInSentences.Of(sentence, Mentions, wordedFor);
}

/// <summary>Facts that differ in a number only, such as "under 18" and "under 19".</summary>
/// <remarks>The value is part of the fact's id, or comparing two schools would find no difference between them.</remarks>
public sealed class FactFamily
{
    private readonly Func<FactFamily, int, Fact> make;
    private readonly Dictionary<int, Fact> made = [];
    private readonly Lock gate = new();

    internal FactFamily(string id, int greatest, Func<FactFamily, int, Fact> make)
    {
        (Id, Greatest) = (id, greatest);
        this.make = make;
    }

    /// <summary>The id that its facts begin with.</summary>
    public string Id { get; }

    /// <summary>The greatest number that an id of it can carry; the least is 1.</summary>
    public int Greatest { get; }

    /// <summary>The fact for a value. With ascending values, each fact implies the next.</summary>
    public Fact For(int value)
    {
        lock (gate)
        {
            if (!made.TryGetValue(value, out var fact))
            {
                made[value] = fact = make(this, value);
            }

            return fact;
        }
    }

    /// <summary>The fact for the value that a school sets; resolved when a policy is built.</summary>
    public Condition For(Parameter<int> parameter) => new FamilyFact(this, parameter);

    // A number is written in one way, so that each fact has one id.
    internal int? ValueIn(string factId) =>
        factId.Length > Id.Length + 1
        && factId[Id.Length] == ':'
        && factId[Id.Length + 1] != '0'
        && factId.StartsWith(Id, StringComparison.Ordinal)
        && int.TryParse(factId.AsSpan(Id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value <= Greatest
            ? value
            : null;
}

/// <summary>The fact of a family for the value of a parameter; a policy that is built holds the fact in its place.</summary>
public sealed class FamilyFact : Condition
{
    internal FamilyFact(FactFamily family, Parameter<int> parameter)
    {
        Family = family;
        Parameter = parameter;
    }

    /// <summary>The family.</summary>
    public FactFamily Family { get; }

    /// <summary>The parameter whose value chooses the fact.</summary>
    public Parameter<int> Parameter { get; }

    /// <summary>The fact for the value that is set. Of 0 years or days nothing can be less: the fact then never holds.</summary>
    public Condition In(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Get(Parameter) is var value and not 0 ? Family.For(value) : Never;
    }
}
