using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>What a name can mean: a fact that every kind knows which the rule is about, or a condition named before.</summary>
/// <param name="Vocabulary">The facts.</param>
/// <param name="Kinds">The kinds that the rule is about; none where that is not known yet.</param>
/// <param name="Named">The conditions that were named before.</param>
internal sealed record Scope(LocalVocabulary Vocabulary, IReadOnlyList<SituationKind> Kinds, IReadOnlyList<NamedCondition> Named)
{
    /// <summary>Words that mean something in an expression of RulesEngine, here or there.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "and", "or", "not", "null", "it", "parent", "root", "new", "iif", "isnull", "np", "is", "as", "cast",
        "in", "mod", "eq", "equal", "ne", "neq", "notequal", "lt", "gt", "le", "ge", "andalso", "orelse", "xor", "outerIt", "out",
        "discard", "string", "bool", "char", "int", "long", "double", "decimal", "object", "byte", "float", "short", "math",
        "convert", "guid", "uri", "enum", "boolean",
    };

    public static bool IsReserved(string name) => Reserved.Contains(name);

    public NamedCondition? NamedAs(string name) => Named.FirstOrDefault(n => n.Name == name);

    /// <summary>The fact of this name.</summary>
    /// <exception cref="Refusal">There is none, or not every kind of the rule knows it.</exception>
    public LocalWord FactCalled(string name, Place place)
    {
        if (Vocabulary.Find(name) is not { } word)
        {
            var known = Vocabulary.Words.Select(w => w.Name).Concat(Named.Select(n => n.Name));
            throw new Refusal(
                place,
                "the name of a fact",
                Quotation.Of(name),
                Suggestion.For(name, known) ?? "The names are listed on the page about local rules; a fact of the school's own is there once the policy is adapted with it.");
        }

        CheckKinds(word, place, Quotation.Of(name));
        return word;
    }

    /// <summary>Refuses a fact that some kind of the rule does not know.</summary>
    public void CheckKinds(LocalWord word, Place place, string found)
    {
        if (Kinds.Where(k => !word.Kinds.Contains(k)).Select(LocalVocabulary.WordOf).FirstOrDefault() is { } kind)
        {
            throw new Refusal(
                place,
                $"a fact that a situation of the kind {kind} knows",
                found,
                $"Known there: {string.Join(", ", word.Kinds.Select(LocalVocabulary.WordOf))}.");
        }
    }
}
