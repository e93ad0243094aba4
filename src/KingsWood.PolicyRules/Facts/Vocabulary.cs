using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>The words of a policy: per kind of situation its facts, and the questions that ask for them.</summary>
public sealed class Vocabulary
{
    private readonly Lazy<KindVocabulary>[] kinds;
    private readonly Func<IReadOnlyList<Question>> questions;
    private readonly Lazy<Dictionary<string, Question>> questionOf;

    internal Vocabulary(Func<SituationKind, KindVocabulary> kind, Func<IReadOnlyList<Question>> questions)
    {
        this.questions = questions;
        kinds = new Lazy<KindVocabulary>[SituationKinds.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            var wanted = (SituationKind)i;
            kinds[i] = new(() => kind(wanted));
        }

        questionOf = new(() =>
        {
            var byFact = new Dictionary<string, Question>(StringComparer.Ordinal);
            foreach (var question in questions())
            {
                foreach (var fact in question.Facts)
                {
                    byFact.Add(fact.Family?.Id ?? fact.Id, question);
                }
            }

            return byFact;
        });
    }

    /// <summary>The words of a kind.</summary>
    public KindVocabulary this[SituationKind kind] => kinds[(int)kind].Value;

    /// <summary>Every fact, once, in alphabetical order of ids; of a family, the member for the default value.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. kinds.SelectMany(k => k.Value.Facts).Select(f => f.Fact).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether <paramref name="factId"/> can be stated in a situation of this kind; a family takes any value.</summary>
    public bool Knows(SituationKind kind, string factId) => Find(kind, factId) is not null;

    /// <summary>The fact of this id, as this kind of situation has it, or <see langword="null"/>.</summary>
    public KindFact? Find(SituationKind kind, string factId)
    {
        ArgumentNullException.ThrowIfNull(factId);
        var words = this[kind].Facts;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Fact.Id == factId)
            {
                return word;
            }

            if (word.Fact.Family is { } family && family.ValueIn(factId) is { } value)
            {
                return word with { Fact = family.For(value) };
            }
        }

        return null;
    }

    /// <summary>The question that answers <paramref name="fact"/>: one of its own unless it shares one.</summary>
    public Question QuestionOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!questionOf.Value.TryGetValue(fact.Family?.Id ?? fact.Id, out var shared))
        {
            return new Question(fact.Id, fact.Question, fact);
        }

        // Of a family, the shared question is worded for the default value.
        return fact.Family is null || shared.Facts.Contains(fact)
            ? shared
            : new Question(fact.Id, fact.Question, fact) { Order = shared.Order };
    }

    /// <summary>The words as a school changes them kind by kind, with further questions.</summary>
    internal Vocabulary With(Func<KindVocabulary, KindVocabulary> change, IReadOnlyList<Question> further) =>
        new(kind => change(this[kind]), () => [.. questions(), .. further]);

    /// <summary>The same words, with their sentences as a school with these settings reads them.</summary>
    internal Vocabulary In(Settings settings) => new(kind => this[kind].In(settings), questions);

    /// <summary>The fact of this id in whatever kind of situation knows it, or <see langword="null"/>.</summary>
    internal Fact? Find(string factId)
    {
        for (var kind = 0; kind < SituationKinds.Count; kind++)
        {
            if (Find((SituationKind)kind, factId) is { } word)
            {
                return word.Fact;
            }
        }

        return null;
    }

    /// <summary>The question that <paramref name="fact"/> shares with others, or <see langword="null"/>.</summary>
    internal Question? SharedQuestionOf(Fact fact) =>
        questionOf.Value.TryGetValue(fact.Family?.Id ?? fact.Id, out var shared)
        && (fact.Family is null || shared.Facts.Contains(fact))
            ? shared
            : null;
}
