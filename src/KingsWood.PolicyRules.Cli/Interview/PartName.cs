using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>How one of several people or children is called.</summary>
internal static class PartName
{
    /// <summary>The name as decisions use it; empty where there is only one, or the fact is about the whole.</summary>
    public static string Of(Record record, Fact fact, int part)
    {
        if (!record.DiffersByPart(fact) || Parts.Listed(record.Situation) < 2)
        {
            return "";
        }

        var who = record.Situation is Publication ? "child" : "person";
        return FormattableString.Invariant($"{who} {part + 1}");
    }

    /// <summary>A question with the name before it.</summary>
    public static string Before(string name, string question) => name.Length == 0 ? question : $"About {name}: {question}";
}
