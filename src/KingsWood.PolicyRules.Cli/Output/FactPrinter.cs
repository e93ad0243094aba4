using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints everything about one fact.</summary>
internal static class FactPrinter
{
    /// <summary>Prints the fact.</summary>
    public static void Print(Fact fact, Policy policy, Page page)
    {
        var question = policy.Vocabulary.QuestionOf(fact);
        page.Heading(fact.Id);
        page.Line($"Question: {fact.Question}");
        if (question.Facts.Count > 1)
        {
            page.Line($"Asked with others as: {question.Text}");
        }

        page.Line($"Yes: {fact.Yes}");
        page.Line($"No: {fact.No}");
        page.Line($"Not known: {fact.Unknown}");
        if (fact.IfOnly is { } mended)
        {
            page.Line($"Somebody can bring about that {mended}.");
        }

        if (fact.IsApproval)
        {
            page.Line("Yes is a permission that somebody with authority gives.");
        }

        if (fact.Family is { } family)
        {
            page.Line($"It is one of a family: {family.Id}:N for any number N from 1 to {family.Greatest}.");
        }

        page.Blank();
        page.Heading("Known in");
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            if (policy.Vocabulary[kind].Find(fact) is { } word)
            {
                var each = word.DiffersByPart ? ", for each person or child" : "";
                page.Item($"{PlainWords.Of(kind)}{each}; if nobody says: {PlainWords.Of(word.Silence)}");
            }
        }

        var rules = policy.Content.Rules.Where(r => FactsOfRule.Mentions(r, fact)).ToList();
        if (rules.Count > 0)
        {
            page.Blank();
            page.Heading("Rules that ask for it");
            foreach (var rule in rules)
            {
                page.Item(rule.ToString());
            }
        }
    }
}
