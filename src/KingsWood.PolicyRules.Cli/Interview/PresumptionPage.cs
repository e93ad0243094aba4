using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Shows in one page what would be taken as absent, and asks whether any of it applies.</summary>
internal static class PresumptionPage
{
    /// <summary>Asks about what was not asked about yet.</summary>
    /// <returns>Whether there was anything to ask.</returns>
    public static bool Ask(Dialogue dialogue, Record record, Decision decision, Func<Situation, Decision> decide)
    {
        var presumed = PresumedFacts.Find(record, decision, decide);
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

    private static string KeyOf(Fact fact, int part) =>
        part == 0 ? fact.Id : FormattableString.Invariant($"{fact.Id}@{part + 1}");

    private static string Says(Fact fact, int part, Record record) =>
        PartName.Before(PartName.Of(record, fact, part), fact.Question);
}
