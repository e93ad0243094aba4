using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Json;

/// <summary>Writes conditions as <see cref="ConditionReading"/> reads them.</summary>
internal static class ConditionWriting
{
    public static JsonNode Write(Condition condition) => condition switch
    {
        Fact fact => fact.Id,
        Conjunction { Items.Count: 0 } => ConditionReading.Always,
        Disjunction { Items.Count: 0 } => ConditionReading.Never,
        Conjunction all => new JsonObject { [ConditionReading.All] = List(all.Items) },
        Disjunction any => new JsonObject { [ConditionReading.Any] = List(any.Items) },
        Negation not => new JsonObject { [ConditionReading.Not] = Write(not.Item) },
        ReadingOption option => new JsonObject { [ConditionReading.Reading] = $"{option.Reading.Id}={option.Id}" },
        FamilyFact family => new JsonObject
        {
            [ConditionReading.FactMember] = family.Family.Id,
            [ConditionReading.Setting] = family.Parameter.Id,
        },
        _ => throw new ArgumentException($"A file cannot say a condition of the kind {condition.GetType().Name}."),
    };

    private static JsonArray List(IReadOnlyList<Condition> items) => new([.. items.Select(Write)]);
}
