using System.Text.Json;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class ListTests
{
    [Fact]
    public void Every_rule_is_listed()
    {
        var run = ToolRun.Of("rules");

        Assert.Equal(0, run.Code);
        Assert.All(SocialMediaPolicy.Content.Rules, r =>
            Assert.Contains(run.Output.Split('\n'), l => l.StartsWith(r.Id, StringComparison.Ordinal) && l.EndsWith(r.Title, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_rule_is_listed_as_json()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").Output);

        Assert.Equal(SocialMediaPolicy.Content.Rules.Count, document.RootElement.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void Every_rule_can_be_shown() => Assert.All(SocialMediaPolicy.Content.Rules, r =>
    {
        var run = ToolRun.Of("rule", r.Id);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(r.Says, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{to}", run.Output, StringComparison.Ordinal);
        Assert.All(SocialMediaPolicy.ExamplesOf(r.Id), e => Assert.Contains(e.Title.TrimEnd('.'), run.Output, StringComparison.Ordinal));
    });

    [Fact]
    public void A_rule_shows_its_conditions_exceptions_and_readings()
    {
        var output = ToolRun.Of("rule", "kw1003").Output;

        Assert.Contains("Clause: 1.10", output, StringComparison.Ordinal);
        Assert.Contains("Force: should not", output, StringComparison.Ordinal);
        Assert.Contains("    - The other person is a former pupil.", output, StringComparison.Ordinal);
        Assert.Contains("Exception \"own-family\", from our reading of 1.1", output, StringComparison.Ordinal);
        Assert.Contains("  - former-pupil-age: From what age can a former pupil be accepted as a contact? (18)", output, StringComparison.Ordinal);
        Assert.Contains("  - KW1001 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_guessed() => ToolRun.Of("rule", "KW103").FailsWith(64, "KW1003", "found \"KW103\"");

    [Fact]
    public void Every_clause_is_listed_in_order_with_its_rules()
    {
        var lines = ToolRun.Of("clauses").Output.TrimEnd('\n').Split('\n')[1..];

        Assert.Equal(SocialMediaPolicy.Content.Clauses.Count, lines.Length);
        Assert.All(SocialMediaPolicy.Content.Clauses.Zip(lines), c => Assert.StartsWith(c.First.Coordinate, c.Second, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("KW1002 KW1003 KW1004", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fact_is_listed_and_can_be_shown()
    {
        var list = ToolRun.Of("facts").Output;

        Assert.All(SocialMediaPolicy.Default.Vocabulary.Facts, f =>
        {
            Assert.Contains(f.Question, list, StringComparison.Ordinal);
            Assert.Contains(f.Unknown, ToolRun.Of("facts", f.Id).Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_unknown_fact_is_guessed() =>
        ToolRun.Of("facts", "other.former").FailsWith(64, "Did you mean other.former-pupil?");

    [Fact]
    public void Every_setting_is_listed_with_its_default()
    {
        var output = ToolRun.Of("settings").Output;

        Assert.All(SocialMediaPolicy.Content.Settings, s => Assert.Contains($"{s.Id} ({s.Where})\n{s.Question}\n  - ", output, StringComparison.Ordinal));
        Assert.Equal(SocialMediaPolicy.Content.Settings.Count, output.Split("(default)").Length - 1);
    }

    [Fact]
    public void The_schema_is_printed()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("schema").Output);

        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("--adaptation", "adaptation.schema.json")]
    [InlineData("--local-rules", "local-rules.schema.json")]
    public void The_schema_beside_the_samples_is_printed(string option, string file)
    {
        var run = ToolRun.Of("schema", option);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(SampleTests.Root(), "samples", file)).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Two_schemas_at_once_are_refused() => ToolRun.Of("schema", "--adaptation", "--local-rules").FailsWith(64, "expected one of them");

    [Fact]
    public void The_version_is_printed()
    {
        var run = ToolRun.Of("--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
