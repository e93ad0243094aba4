using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The index of the facts, the traceability table and the table of rules in the README.</summary>
internal static class OtherIndexes
{
    public static GeneratedPart Facts()
    {
        var page = new MarkdownPage().Heading(1, "Facts").Paragraph(
            "Everything that the [rules](../rules/README.md) can ask about a situation. Each is yes, no or not known, and what is not "
            + "known never permits.");
        foreach (var group in SocialMediaPolicy.Content.Vocabulary.Facts.GroupBy(f => f.Id.Split('.')[0]))
        {
            page.Heading(2, Sentences.Capital(group.Key.Replace('-', ' '))).Table(
                ["Question", "Page"],
                group.Select(f => new[] { f.Question, $"[{f.Id}]({Path.GetFileName(FactPage.PathOf(f))})" }));
        }

        return new("docs/facts/README.md", page.ToString());
    }

    public static GeneratedPart Traceability()
    {
        var register = SocialMediaPolicy.Register;
        var page = new MarkdownPage().Heading(1, "From clause to rule, test and page").Paragraph(
            "Each clause of the policy in its order, with the rules that hold it, the code of each, its tests and its page. What each place "
            + "says, and why some have no rule, is in the [index of the rules](rules/README.md).");
        var rows =
            from clause in register.Entries.GroupBy(e => e.Clause)
            from row in Rows(clause.Key, clause.SelectMany(e => e.Rules).Distinct())
            select row;
        var outside = new[] { Clause.Gap, Clause.Law }.SelectMany(c =>
            Rows(c.Coordinate, SocialMediaPolicy.Content.Rules.Where(r => r.Clause == c).Select(r => r.Id)));
        page.Table(["Clause", "Rule", "Code", "Tests", "Page"], rows.Concat(outside));
        return new("docs/traceability.md", page.ToString());
    }

    public static GeneratedPart Readme()
    {
        var page = new MarkdownPage().Table(
            ["Rule", "What it is about", "Clause", "How strongly it is put"],
            SocialMediaPolicy.Content.Rules.Select(r => new[]
            {
                $"[{r.Id}](docs/{RuleFiles.PageOf(r.Id)})", r.Title, r.Clause.Coordinate, PageWords.Of(r.Force),
            }));
        return new("README.md", $"\n{page}\n", "rules");
    }

    private static IEnumerable<string[]> Rows(string clause, IEnumerable<string> ruleIds)
    {
        var first = true;
        foreach (var id in ruleIds)
        {
            yield return
            [
                first ? $"**{clause}**" : "",
                $"{id} {SocialMediaPolicy.Default.Find(id)?.Title}",
                RuleFiles.Link("../", RuleFiles.SourceOf(id)),
                string.Join("<br>", RuleFiles.TestsOf(id).Select(t => RuleFiles.Link("../", t))),
                $"[page]({RuleFiles.PageOf(id)})",
            ];
            first = false;
        }

        if (first)
        {
            yield return [$"**{clause}**", "none", "", "", ""];
        }
    }
}
