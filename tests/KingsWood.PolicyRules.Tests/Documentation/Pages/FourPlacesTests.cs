using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>One id, four places: rule, test, page, release table.</summary>
[Collection(AllPages.Tests)]
public class FourPlacesTests
{
    [Fact]
    public void Every_rule_has_its_four_places()
    {
        Assert.Empty(AllPages.Problems);
        var missing =
            from rule in SocialMediaPolicy.Content.Rules
            from place in new[]
            {
                RuleFiles.TestsOf(rule.Id).Count > 0 ? null : $"tests/**/{rule.Id}Tests.cs",
                File.Exists(ApprovedText.PathOf($"docs/{RuleFiles.PageOf(rule.Id)}")) ? null : $"docs/{RuleFiles.PageOf(rule.Id)}",
                Added(rule.Id) ? null : "a row in nuget/RuleReleases.*.md",
            }
            where place is not null
            select $"{rule.Id} has no {place}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Nothing_is_there_for_a_rule_that_is_not()
    {
        Assert.Empty(AllPages.Problems);
        var pages = Directory.GetFiles(ApprovedText.PathOf("docs/rules"), "KW*.md").Select(f => Path.GetFileNameWithoutExtension(f));
        var tests = RuleFiles.AllTests.Select(t => Path.GetFileName(t)[..6]);
        var rows = RuleReleases.Rows.Where(r => Added(r.RuleId)).Select(r => r.RuleId);

        Assert.DoesNotContain(pages.Concat(tests).Concat(rows).Distinct(), id => SocialMediaPolicy.Default.Find(id) is null);
    }

    [Fact]
    public void Every_rule_is_in_one_file_that_is_named_by_it()
    {
        Assert.All(SocialMediaPolicy.Content.Rules, rule =>
            Assert.Contains($"Id = \"{rule.Id}\"", File.ReadAllText(ApprovedText.PathOf(RuleFiles.SourceOf(rule.Id))), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fact_has_its_sentences_and_a_question()
    {
        Assert.All(SocialMediaPolicy.Content.Vocabulary.Facts, fact =>
        {
            Assert.EndsWith(".", fact.Yes, StringComparison.Ordinal);
            Assert.EndsWith(".", fact.No, StringComparison.Ordinal);
            Assert.EndsWith(".", fact.Unknown, StringComparison.Ordinal);
            Assert.EndsWith("?", fact.Question, StringComparison.Ordinal);
            Assert.EndsWith("?", SocialMediaPolicy.Content.Vocabulary.QuestionOf(fact).Text, StringComparison.Ordinal);
            Assert.Equal(3, new[] { fact.Yes, fact.No, fact.Unknown }.Distinct().Count());
        });
    }

    // The last row counts: what was removed has no other places.
    private static bool Added(string ruleId) => RuleReleases.Rows.LastOrDefault(r => r.RuleId == ruleId) is { What: not "Removed" };
}
