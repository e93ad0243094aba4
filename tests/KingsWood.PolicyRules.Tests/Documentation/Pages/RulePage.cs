using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The page of a rule: what it says and why, when, with examples, and where it is kept.</summary>
internal static class RulePage
{
    private const string ToRoot = "../../";

    public static GeneratedPart Write(Rule rule)
    {
        var entries = SocialMediaPolicy.Register.Entries.Where(e => e.Rules.Contains(rule.Id)).ToList();
        var page = new MarkdownPage().Heading(1, $"{rule.Id}: {rule.Title}").Paragraph(rule.Says);
        WriteStanding(page, rule);
        page.ItemsUnder(2, "Where it stands in the policy", [.. entries.Select(e => $"**{e.Coordinate}**: {e.Says}")]);
        page.ItemsUnder(2, "Why", [.. PageWords.Of(rule.Serves)]);
        WriteExamples(page, rule);
        switch (rule)
        {
            case Norm norm:
                RuleConditions.WriteFollowing(page, norm);
                RuleConditions.Write(page, norm);
                break;
            case Scope scope:
                RuleConditions.Write(page, scope);
                break;
            case Consequence consequence:
                RuleConditions.Write(page, consequence);
                break;
            case Definition definition:
                page.Heading(2, "How it takes effect").Paragraph(
                    $"It is never broken: it says how a situation is read, by {Sentences.Ended(definition.KeptBy)}");
                break;
        }

        WriteReadings(page, rule, entries);
        page.ItemsUnder(2, "Related rules", [.. rule.Related.Select(id => RuleFiles.LinkTo("", id))]);
        WritePlaces(page, rule);
        page.Paragraph("[All rules](README.md)");
        return new($"docs/{RuleFiles.PageOf(rule.Id)}", page.ToString());
    }

    private static void WriteStanding(MarkdownPage page, Rule rule)
    {
        List<string[]> rows =
        [
            ["Clause", Place(rule)],
            ["How strongly it is put", Sentences.Capital(Force(rule))],
        ];
        if (rule is Norm norm)
        {
            rows.Add(["Whom it binds", Sentences.Capital(PageWords.Of(norm.Binds) + Affiliates(norm))]);
        }

        rows.Add(["A safeguarding rule", rule.IsSafeguarding ? "Yes" : "No"]);
        page.Table(["", ""], rows);
    }

    // By the scope that says so, of whoever is expected to follow.
    private static string Affiliates(Norm norm)
    {
        var scope = SocialMediaPolicy.Content.Rules.OfType<Scope>().Single(s => s.Label == Coverage.Expected);
        return norm.Binds != Binding.Staff ? ""
            : scope.Limits.All(l => l.Keeps.Contains(norm.Id)) ? $"; it is expected of members of affiliated organisations too ([{scope.Id}]({scope.Id}.md))"
            : $"; members of affiliated organisations are only advised ([{scope.Id}]({scope.Id}.md))";
    }

    private static string Place(Rule rule) =>
        rule.Clause == Clause.Gap ? "None: the policy is silent here, and the rule is our own"
        : rule.Clause == Clause.Law ? "None: it is a duty of the law"
        : $"{rule.Clause.Coordinate}, {rule.Clause.Topic}";

    private static string Force(Rule rule)
    {
        var section = rule.Clause.Coordinate.Split('.')[0];
        return rule.Clause.Coordinate.Contains('.', StringComparison.Ordinal)
            && SocialMediaPolicy.Content.ForceOfSection.TryGetValue(section, out var ofSection)
            && SocialMediaPolicy.Default.Find(ofSection) is { } whole
            ? $"{PageWords.Sentence(rule.Force)}; the beginning of section {section} says **{PageWords.Of(whole.Force)}** of all of it ([{whole.Id}]({whole.Id}.md))"
            : PageWords.Sentence(rule.Force);
    }

    private static void WriteExamples(MarkdownPage page, Rule rule)
    {
        var examples = SocialMediaPolicy.ExamplesOf(rule.Id);
        if (examples.Count > 0)
        {
            page.Heading(2, "Examples").Paragraph("Each is decided by the whole policy, with the default readings.").Table(
                ["What happens", "What it shows", "Decision"],
                examples.Select(e => new[] { e.Title, Sentences.Capital(PageWords.Of(e.Shows)), Sentences.Capital(PageWords.Of(e.Verdict)) }));
        }
    }

    private static void WriteReadings(MarkdownPage page, Rule rule, IReadOnlyList<RegisterEntry> entries)
    {
        var settings = RuleFacts.SettingsOf(rule);
        var readings = entries.SelectMany(e => e.Readings).ToList();
        if (settings.Count + readings.Count == 0)
        {
            return;
        }

        page.Heading(2, "How it is read");
        if (readings.Count > 0)
        {
            page.Items(readings.Select(r => r.Text));
        }

        if (settings.Count > 0)
        {
            page.Paragraph("A school can read it otherwise with these [settings](../readings.md):").Table(
                ["Question", "Answers", "Setting"],
                settings.Select(s => new[] { s.Question, PageWords.ChoicesOf(s), $"`{s.Id}`" }));
        }

        var questions = entries.Sum(e => e.Questions.Count);
        if (questions > 0)
        {
            page.Paragraph($"The text leaves {(questions == 1 ? "a question" : $"{questions} questions")} open here: see "
                + "[what the policy leaves open](../policy-review.md).");
        }
    }

    private static void WritePlaces(MarkdownPage page, Rule rule)
    {
        List<string> places = [$"Rule: {RuleFiles.Link(ToRoot, RuleFiles.SourceOf(rule.Id))}"];
        if (RuleFiles.ExamplesOf(rule.Id) is { } examples)
        {
            places.Add($"Examples: {RuleFiles.Link(ToRoot, examples)}");
        }

        places.Add($"Tests: {string.Join(", ", RuleFiles.TestsOf(rule.Id).Select(t => RuleFiles.Link(ToRoot, t)))}");
        places.AddRange(RuleReleases.Of(rule.Id));
        page.ItemsUnder(2, "Where it is kept", places);
    }
}
