using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>The words that the properties of a rule choose from.</summary>
internal static class Choices
{
    public static readonly IReadOnlyDictionary<string, SituationKind> Kinds =
        Enum.GetValues<SituationKind>().ToDictionary(LocalVocabulary.WordOf, StringComparer.Ordinal);

    public static readonly IReadOnlyDictionary<string, RuleEffect> Effects = new Dictionary<string, RuleEffect>(StringComparer.Ordinal)
    {
        ["prohibit"] = RuleEffect.Broken,
        ["oblige"] = RuleEffect.Owed,
        ["advise"] = RuleEffect.Advised,
        ["gap"] = RuleEffect.Gap,
    };

    public static readonly IReadOnlyDictionary<string, Force> Forces =
        Enum.GetValues<Force>().ToDictionary(f => f.InWords(), StringComparer.Ordinal);

    public static readonly IReadOnlyDictionary<string, Purposes> Purposes = new Dictionary<string, Purposes>(StringComparer.Ordinal)
    {
        ["safeguard-children"] = Rules.Purposes.SafeguardChildren,
        ["protect-staff"] = Rules.Purposes.ProtectStaff,
        ["protect-from-legal-risk"] = Rules.Purposes.ProtectFromLegalRisk,
        ["protect-reputation"] = Rules.Purposes.ProtectReputation,
        ["show-what-is-official"] = Rules.Purposes.ShowWhatIsOfficial,
    };

    public static readonly IReadOnlyDictionary<string, Binding> Bindings = new Dictionary<string, Binding>(StringComparer.Ordinal)
    {
        ["staff"] = Binding.Staff,
        ["teachers"] = Binding.Teachers,
        ["pupils"] = Binding.Pupils,
        ["everyone"] = Binding.Everyone,
    };

    public static readonly IReadOnlyDictionary<string, Promptness> Deadlines = new Dictionary<string, Promptness>(StringComparer.Ordinal)
    {
        ["at-once"] = Promptness.AtOnce,
        ["same-day"] = Promptness.SameDay,
        ["soon"] = Promptness.Soon,
    };

    /// <summary>The forces that go with an effect: what is only advised prohibits nothing.</summary>
    public static IReadOnlyDictionary<string, Force> ForcesOf(RuleEffect effect) => effect switch
    {
        RuleEffect.Gap => Some(Force.Gap),
        RuleEffect.Advised => Some(Force.StronglyAdvised, Force.Advised, Force.Should, Force.ShouldNot, Force.Expectation),
        _ => Some(Force.Must, Force.MustNot, Force.Should, Force.ShouldNot, Force.Will, Force.Duty, Force.Expectation),
    };

    /// <summary>What a text chooses.</summary>
    /// <exception cref="Refusal">It is no text, or none of the words.</exception>
    public static T Pick<T>(IReadOnlyDictionary<string, T> words, Element value, string what) =>
        value.Kind == JsonTokenType.String && words.TryGetValue(value.Text, out var picked)
            ? picked
            : throw value.Refuse(
                $"{what}: {string.Join(", ", words.Keys.Select(w => $"\"{w}\""))}",
                value.Kind == JsonTokenType.String ? Suggestion.For(value.Text, words.Keys) : null);

    /// <summary>What a text or a list of texts chooses; each of it once, and at least one.</summary>
    public static IReadOnlyList<T> PickSome<T>(IReadOnlyDictionary<string, T> words, Element value, string what)
    {
        if (value.Kind != JsonTokenType.StartArray)
        {
            return [Pick(words, value, what)];
        }

        var picked = new List<T>();
        foreach (var item in value.Items)
        {
            var one = Pick(words, item, what);
            if (picked.Contains(one))
            {
                throw item.Refuse($"{what}, each once");
            }

            picked.Add(one);
        }

        return picked.Count > 0 ? picked : throw value.Refuse($"{what}, at least one");
    }

    private static Dictionary<string, Force> Some(params Force[] forces) => forces.ToDictionary(f => f.InWords(), StringComparer.Ordinal);
}
