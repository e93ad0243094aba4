using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>One fact as a kind of situation has it: where it is read, and what silence means there.</summary>
/// <param name="Fact">The fact, or any member of its family.</param>
/// <param name="Reader">Reads it.</param>
/// <param name="Silence">What silence means in this kind.</param>
/// <param name="DiffersByPart">Whether it is about the other person or the child, and not about the whole situation.</param>
public sealed record KindFact(Fact Fact, FactReader Reader, Silence Silence, bool DiffersByPart);

/// <summary>The words that one kind of situation knows, in the order in which they are best read.</summary>
public sealed class KindVocabulary
{
    private readonly List<KindFact> facts = [];
    private readonly Dictionary<string, KindFact> byId = new(StringComparer.Ordinal);

    internal KindVocabulary(SituationKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public SituationKind Kind { get; }

    /// <summary>Its facts; of a family, the member for the default value.</summary>
    public IReadOnlyList<KindFact> Facts => facts;

    /// <summary>When being unsure is the normal case: what is perhaps owed then counts as owed.</summary>
    public Condition UnsureIsEnough { get; init; } = Condition.Never;

    /// <summary>How <paramref name="fact"/> is known in this kind, or <see langword="null"/> when it is no word of it.</summary>
    public KindFact? Find(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return !byId.TryGetValue(fact.Family?.Id ?? fact.Id, out var found) ? null
            : found.Fact == fact ? found // worded as the school of this vocabulary reads it
            : found with { Fact = fact };
    }

    /// <summary>A fact of the whole situation.</summary>
    internal KindVocabulary About(Fact fact, FactReader reader, Silence? silence = null) =>
        Add(new(fact, reader, silence ?? fact.Silence, DiffersByPart: false));

    /// <summary>A fact of each part.</summary>
    internal KindVocabulary AboutEach(Fact fact, FactReader reader, Silence? silence = null) =>
        Add(new(fact, reader, silence ?? fact.Silence, DiffersByPart: true));

    /// <summary>The same words, with what silence means in another way for some, and with further words.</summary>
    internal KindVocabulary With(Func<KindFact, Silence> silenceOf, IEnumerable<KindFact> further)
    {
        var other = new KindVocabulary(Kind) { UnsureIsEnough = UnsureIsEnough };
        foreach (var word in facts)
        {
            other.Add(word with { Silence = silenceOf(word) });
        }

        foreach (var word in further)
        {
            other.Add(word);
        }

        return other;
    }

    /// <summary>The same words, with their sentences as a school with these settings reads them.</summary>
    internal KindVocabulary In(Settings settings)
    {
        if (facts.TrueForAll(word => ReferenceEquals(word.Fact, word.Fact.In(settings))))
        {
            return this;
        }

        var other = new KindVocabulary(Kind) { UnsureIsEnough = UnsureIsEnough };
        foreach (var word in facts)
        {
            other.Add(word with { Fact = word.Fact.In(settings) });
        }

        return other;
    }

    private KindVocabulary Add(KindFact word)
    {
        facts.Add(word);
        byId.Add(word.Fact.Family?.Id ?? word.Fact.Id, word);
        return this;
    }
}
