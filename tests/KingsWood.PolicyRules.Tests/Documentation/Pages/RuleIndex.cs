using System.Globalization;
using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The index of the rules: by clause, by topic and by how strongly they are put.</summary>
internal static class RuleIndex
{
    private static readonly IReadOnlyDictionary<string, string> Sections = new Dictionary<string, string>
    {
        ["0"] = "The opening",
        ["1"] = "Section 1: personal use",
        ["2"] = "Section 2: use for the school",
    };

    public static GeneratedPart Write()
    {
        var rules = SocialMediaPolicy.Content.Rules;
        var page = new MarkdownPage().Heading(1, "Rules").Paragraph(
            $"The policy has {Count(SocialMediaPolicy.Register.Entries.Count)} places, from headings to the parts of a sentence, and "
            + $"{Count(rules.Count)} rules hold them. Find a rule [by clause](#by-clause), [by topic](#by-topic) or "
            + "[by how strongly it is put](#by-how-strongly-it-is-put). The [traceability table](../traceability.md) leads from each "
            + "clause to its rules and their tests, and the [facts](../facts/README.md) say what can be asked.");
        WriteClauses(page);
        page.Heading(2, "By topic");
        foreach (var (ids, topic) in RuleFiles.Topics)
        {
            WriteGroup(page, Sentences.Capital(topic), rules.Where(r => r.Id.StartsWith(ids, StringComparison.Ordinal)));
        }

        page.Heading(2, "By how strongly it is put");
        foreach (var force in Enum.GetValues<Force>())
        {
            WriteGroup(page, Sentences.Capital(PageWords.Of(force)), rules.Where(r => r.Force == force));
        }

        return new("docs/rules/README.md", page.ToString());
    }

    private static void WriteClauses(MarkdownPage page)
    {
        page.Heading(2, "By clause").Paragraph("Every place of the policy, in its own order. One that has no rule says why.");
        foreach (var section in SocialMediaPolicy.Register.Entries.GroupBy(SectionOf))
        {
            page.Heading(3, Sections.GetValueOrDefault(section.Key, $"Section {section.Key}")).Table(
                ["Place", "What it says", "Rules"],
                section.Select(e => new[] { e.Coordinate, e.Says, RulesOf(e) }));
        }

        WriteGroup(page, "Where the policy is silent", SocialMediaPolicy.Content.Rules.Where(r => r.Clause == Clause.Gap));
        WriteGroup(page, "What the law asks", SocialMediaPolicy.Content.Rules.Where(r => r.Clause == Clause.Law));
    }

    private static string SectionOf(RegisterEntry entry) => entry.Coordinate.Split(' ', '.')[0];

    private static string RulesOf(RegisterEntry entry) => entry.Rules.Count > 0
        ? string.Join("<br>", entry.Rules.Select(id => RuleFiles.LinkTo("", id)))
        : $"*{entry.NoRule}*";

    private static void WriteGroup(MarkdownPage page, string heading, IEnumerable<Rule> rules) =>
        page.ItemsUnder(3, heading, [.. rules.Select(r => RuleFiles.LinkTo("", r.Id))]);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
