namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class LocalRulesTests
{
    private const string Adaptation = """
        { "version": 1, "name": "Oakfield College", "prefix": "OAK",
          "facts": [ { "id": "oak.logo", "kinds": [ "publication" ], "question": "A logo?", "yes": "A logo.", "no": "No logo.", "unknown": "Perhaps." } ] }
        """;

    private const string Situation = """
        { "version": 1, "kind": "publication", "actor": { "roles": [ "teacher" ] }, "account": { "use": "personal" }, "facts": { "oak.logo": true } }
        """;

    [Fact]
    public void Local_rules_over_a_schools_own_facts_take_part_in_a_decision()
    {
        using var folder = new TemporaryFolder();
        var (adaptation, rules, situation) =
            (folder.Write("oak.adaptation.json", Adaptation), folder.Write("oak.rules.json", Rules("oak_logo")), folder.Write("situation.json", Situation));

        var without = ToolRun.Of("decide", situation, "--adaptation", adaptation);
        var with = ToolRun.Of("decide", situation, "--adaptation", adaptation, "--local-rules", rules);

        Assert.NotEqual(ExitCode.NotPermitted, without.Code);
        Assert.Equal(ExitCode.NotPermitted, with.Code);
        Assert.Contains("OAK1001", with.Output, StringComparison.Ordinal);
        Assert.Contains("OAK1001", ToolRun.Of("rules", "--adaptation", adaptation, "--local-rules", rules).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_lists_the_rules()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("local-rules", "check", folder.Write("oak.rules.json", Rules("account_personal")));

        Assert.Equal((0, "It loads:\n  - OAK1001 No logo (must not, Handbook 1): The logo is not used.\n"), (run.Code, run.Output));
    }

    [Theory]
    [InlineData("oak_logo", "expected the name of a fact; found \"oak_logo\"")]
    [InlineData("account_personal.GetType() != null", "found \".GetType\"")]
    public void A_rule_that_is_wrong_is_named_at_its_place(string expression, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.rules.json", Rules(expression));

        var run = ToolRun.Of("local-rules", "check", file).FailsWith(ExitCode.DataNotUnderstood, "does not load; nothing of it was applied.");

        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Contains("rule OAK1001", run.Output, StringComparison.Ordinal);
        ToolRun.Of("decide", "--local-rules", file).FailsWith(ExitCode.DataNotUnderstood, "rule OAK1001");
        ToolRun.Of("decide", "--local-rules", folder.File("none")).FailsWith(ExitCode.NoInput);
    }

    [Fact]
    public void The_page_shows_all_that_is_said_of_a_file_that_is_wrong()
    {
        var page = File.ReadAllText(Path.Combine(SampleTests.Root(), "docs", "local-rules.md")).ReplaceLineEndings("\n");
        var first = page.Split("```json\n")[1].Split("```")[0];
        using var folder = new TemporaryFolder();
        var file = folder.Write("oakfield.rules.json", first
            .Replace("other_under_18", "other_undr_18", StringComparison.Ordinal).Replace("\"must not\"", "\"must nott\"", StringComparison.Ordinal));

        var run = ToolRun.Of("local-rules", "check", file);

        Assert.Equal(ExitCode.DataNotUnderstood, run.Code);
        Assert.Contains(
            $"```text\n{(run.Output + run.Error).Replace(folder.Name + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}```", page, StringComparison.Ordinal);
    }

    private static string Rules(string expression) => $$"""
        { "WorkflowName": "Oakfield", "Rules": [ { "RuleName": "No logo", "Expression": "{{expression}}", "Properties": {
          "id": "OAK1001", "kind": "publication", "effect": "prohibit", "clause": "Handbook 1", "force": "must not", "title": "No logo",
          "says": "The logo is not used.", "purposes": ["protect-reputation"] } } ] }
        """;
}
