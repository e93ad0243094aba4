using System.Globalization;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Reads what is stated of a fact by id, and of a fact of a family also what its relatives tell.</summary>
internal static class StatedById
{
    /// <summary>What <paramref name="facts"/> say of <paramref name="fact"/>: under 16 is under 18, whoever asks.</summary>
    public static Answer Of(StatedFacts facts, Fact fact)
    {
        var stated = facts[fact.Id];
        if (fact.Family is not { } family || facts.Count == 0)
        {
            return stated;
        }

        bool yes = false, no = false;
        foreach (var (id, answer) in facts)
        {
            if (ValueOf(id, family) is { } value)
            {
                yes |= answer == Answer.Yes && value <= fact.Value;
                no |= answer == Answer.No && value >= fact.Value;
            }
        }

        return (yes, no) switch
        {
            (true, true) => Answer.NotKnown,
            (true, false) => Answer.Yes,
            (false, true) => Answer.No,
            _ => stated,
        };
    }

    private static int? ValueOf(string id, FactFamily family) =>
        id.Length > family.Id.Length + 1
        && id[family.Id.Length] == ':'
        && id.StartsWith(family.Id, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(family.Id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
