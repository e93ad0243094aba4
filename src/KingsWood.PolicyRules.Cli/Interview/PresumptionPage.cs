using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Shows in one page what would be taken as absent, and asks whether any of it applies.</summary>
internal static class PresumptionPage
{
    /// <summary>Asks about what was not asked about yet.</summary>
    /// <returns>Whether there was anything to ask.</returns>
    public static bool Ask(Dialogue dialogue, Record record, Decision decision)
    {
        var presumed = decision.Presumptions
            .SelectMany(p => PartsFor(p.Fact, record).Select(part => (p.Fact, Part: part)))
            .Where(p => record[p.Fact, p.Part] == Answer.NotStated)
            .ToList();
        if (presumed.Count == 0)
        {
            return false;
        }

        var answers = dialogue.AskForSeveral(
            "Nobody has said so, so none of this is taken to apply. Does any of it apply?",
            [.. presumed.Select(p => new Choice(KeyOf(p.Fact, p.Part), Says(p.Fact, p.Part, record)))],
            _ => true);
        for (var i = 0; i < presumed.Count; i++)
        {
            record.Take(presumed[i].Fact, presumed[i].Part, answers[i]);
        }

        return true;
    }

    private static IEnumerable<int> PartsFor(Fact fact, Record record) =>
        record.DiffersByPart(fact) ? Enumerable.Range(0, Parts.Listed(record.Situation)) : [0];

    private static string KeyOf(Fact fact, int part) =>
        part == 0 ? fact.Id : FormattableString.Invariant($"{fact.Id}@{part + 1}");

    private static string Says(Fact fact, int part, Record record)
    {
        if (!record.DiffersByPart(fact) || Parts.Listed(record.Situation) < 2)
        {
            return fact.Question;
        }

        var who = record.Situation is Publication ? "child" : "person";
        return FormattableString.Invariant($"About {who} {part + 1}: {fact.Question}");
    }
}
