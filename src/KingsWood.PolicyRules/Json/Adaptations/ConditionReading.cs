using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads conditions: the id of a fact, <c>{ "all": […] }</c>, <c>{ "any": […] }</c>, <c>{ "not": … }</c> and the like.</summary>
internal static class ConditionReading
{
    public const string Always = "always";
    public const string Never = "never";
    public const string All = "all";
    public const string Any = "any";
    public const string Not = "not";
    public const string Reading = "reading";
    public const string FactMember = "fact";
    public const string Setting = "setting";

    private const string Expected =
        "a condition: the id of a fact, \"always\" or \"never\", or an object with \"all\", \"any\", \"not\" or \"reading\", or with \"fact\" and \"setting\"";

    /// <summary>The condition. Its depth is that of the document, which is bounded.</summary>
    public static Condition Read(DataNode node, AdaptationWords words)
    {
        if (node.Text is { } text)
        {
            return text switch
            {
                Always => Condition.Always,
                Never => Condition.Never,
                _ => words.FactOf(node.AsText(Expected), node),
            };
        }

        if (node.Members is not [var first, ..])
        {
            throw node.Fail(Expected);
        }

        if (node.Find(FactMember) is { } fact)
        {
            node.Only(Expected, FactMember, Setting);
            return OfFamily(fact, node.Required(Setting), words);
        }

        node.Only(Expected, All, Any, Not, Reading, FactMember, Setting);
        if (node.Members.Count > 1)
        {
            throw new AdaptationFormatException(
                node.Members[1].Place, "one of them only", $"\"{node.Members[1].Name}\" beside \"{first.Name}\"", "Put one inside the other.");
        }

        return first.Name switch
        {
            All => Condition.AllOf(Items(first.Value, words)),
            Any => Condition.AnyOf(Items(first.Value, words)),
            Not => Condition.Not(Read(first.Value, words)),
            Setting => throw node.Fail($"the member \"{FactMember}\" beside \"{Setting}\"", "none"),
            _ => words.ReadingOf(first.Value),
        };
    }

    /// <summary>The condition of a member, or <see langword="null"/> where there is none.</summary>
    public static Condition? Of(DataNode node, string name, AdaptationWords words) =>
        node.Find(name) is { } member ? words.Errors.Or(Condition.Never, () => Read(member, words)) : null;

    private static Condition[] Items(DataNode node, AdaptationWords words)
    {
        const string List = "a list of conditions";
        var items = node.AsList(List);
        return items.Count == 0
            ? throw node.Fail(List + ", one at least", hint: $"What holds without a condition is \"{Always}\", what never does \"{Never}\".")
            : [.. items.Select(i => words.Errors.Or(Condition.Never, () => Read(i, words)))];
    }

    private static Condition OfFamily(DataNode fact, DataNode setting, AdaptationWords words)
    {
        const string Family = "the id of facts that differ in a number";
        const string Number = "the id of a setting that is a number";
        var id = fact.AsText(Family);
        var family = words.Families.FirstOrDefault(f => f.Id == id)
            ?? throw fact.Fail(Family, hint: DataReading.Meant(id, words.Families.Select(f => f.Id)));
        var name = setting.AsText(Number);
        var numbers = words.Settings.OfType<Parameter<int>>().ToList();
        return family.For(numbers.Find(p => p.Id == name)
            ?? throw setting.Fail(Number, hint: DataReading.Meant(name, numbers.Select(p => p.Id))));
    }
}
