using System.Text.Json;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AdaptationTests
{
    private const string Tighter = """
        { "version": 1, "name": "Oakfield College", "prefix": "OAK",
          "settings": { "former-pupil-age": 21 },
          "severities": { "KW1604": "note" },
          "locks": [ "KW1001" ] }
        """;

    private const string Wrong = """
        { "version": 1, "name": "Oakfield College", "prefix": "OAK",
          "settings": { "former-pupil-ag": 21 },
          "severities": { "KW1003": "off", "KW9999": "note" } }
        """;

    private const string Situation = """
        { "version": 1, "kind": "connection", "step": "accepted", "account": { "use": "personal" },
          "actor": { "roles": [ "teacher" ] }, "with": [ { "relations": [ "former-pupil" ], "age": { "years": 19 } } ] }
        """;

    [Fact]
    public void A_situation_is_decided_by_the_adapted_policy()
    {
        using var folder = new TemporaryFolder();
        var (adaptation, situation) = (folder.Write("oak.adaptation.json", Tighter), folder.Write("situation.json", Situation));

        Assert.NotEqual(ExitCode.NotPermitted, ToolRun.Of("decide", situation).Code);
        Assert.Equal(ExitCode.NotPermitted, ToolRun.Of("decide", "--adaptation", adaptation, situation).Code);
        Assert.Equal(ExitCode.NotPermitted, ToolRun.Of("decide", situation, "--adaptation", adaptation).Code);
    }

    [Fact]
    public void Layers_are_applied_in_their_order()
    {
        using var folder = new TemporaryFolder();
        var trust = folder.Write("trust.adaptation.json", Tighter);
        var school = folder.Write("school.adaptation.json", """
            { "version": 1, "name": "Hillside", "prefix": "HILL", "adapts": "Oakfield College", "severities": { "KW1001": "note" } }
            """);

        ToolRun.Of("settings", "--adaptation", trust, "--adaptation", school).FailsWith(ExitCode.DataNotUnderstood, "school.adaptation.json:1", "KW1001");
        ToolRun.Of("settings", "--adaptation", school, "--adaptation", trust).FailsWith(ExitCode.DataNotUnderstood, "adapts another policy");
    }

    [Fact]
    public void Every_problem_is_named_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", Wrong);

        var run = ToolRun.Of("adaptation", "check", file).FailsWith(ExitCode.DataNotUnderstood, "does not load; nothing of it was applied.");

        Assert.StartsWith("It does not load, for ", run.Output, StringComparison.Ordinal);
        Assert.Contains("oak.adaptation.json:2:36 ($.settings['former-pupil-ag'])", run.Output, StringComparison.Ordinal);
        Assert.Contains("oak.adaptation.json:3:46 ($.severities.KW9999)", run.Output, StringComparison.Ordinal);
        ToolRun.Of("decide", "--adaptation", file).FailsWithEach(ExitCode.DataNotUnderstood, "former-pupil-ag", "KW1003", "KW9999");
        ToolRun.Of("adaptation", "show", file).FailsWithEach(ExitCode.DataNotUnderstood, "former-pupil-ag", "KW1003", "KW9999");
    }

    [Theory]
    [InlineData("{ \"version\": 1, \"nam\": \"x\", \"prefix\": \"OAK\" }", "1:17 ($.nam)", "Did you mean \"name\"?")]
    [InlineData("[", "$", "")]
    public void A_file_of_another_form_is_refused_at_its_place(string json, string place, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", json);

        ToolRun.Of("decide", "--adaptation", file).FailsWith(ExitCode.DataNotUnderstood, place, says);
        Assert.Contains(place, ToolRun.Of("adaptation", "check", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_or_too_large_is_refused()
    {
        using var folder = new TemporaryFolder();
        using (var large = File.OpenWrite(folder.File("large.adaptation.json")))
        {
            large.SetLength(100_000_000);
        }

        ToolRun.Of("decide", "--adaptation", folder.File("none")).FailsWith(ExitCode.NoInput, "found nothing of this name");
        ToolRun.Of("adaptation", "show", folder.File("large.adaptation.json")).FailsWith(ExitCode.DataNotUnderstood, "An adaptation is a few kilobytes.");
    }

    [Fact]
    public void Lists_are_those_of_the_adapted_policy()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", """
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "former-pupil-age": 21 },
              "facts": [ { "id": "oak.logo", "kinds": [ "publication" ], "question": "A logo?", "yes": "A logo.", "no": "No logo.", "unknown": "Perhaps." } ],
              "rules": [ { "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "No logo", "says": "No logo is used.",
                "serves": [ "protect-reputation" ], "limbs": [ { "kinds": [ "publication" ], "brokenWhen": "oak.logo" } ] } ] }
            """);

        Assert.Contains("  - set to 21, by Oakfield College.\n", ToolRun.Of("settings", "--adaptation", file).Output, StringComparison.Ordinal);
        Assert.Contains("oak.logo  ", ToolRun.Of("facts", "--adaptation", file).Output, StringComparison.Ordinal);
        Assert.Contains("A logo?", ToolRun.Of("facts", "oak.logo", "--adaptation", file).Output, StringComparison.Ordinal);
        Assert.Contains("OAK0001", ToolRun.Of("rules", "--adaptation", file).Output, StringComparison.Ordinal);
        Assert.Contains("No logo is used.", ToolRun.Of("rule", "OAK0001", "--adaptation", file).Output, StringComparison.Ordinal);
        ToolRun.Of("rule", "OAK0001").FailsWith(ExitCode.WrongCommandLine);
    }

    [Fact]
    public void A_fact_of_a_school_that_is_stated_without_its_adaptation_is_told_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var (adaptation, situation) = (folder.Write("oak.adaptation.json", Tighter), folder.Write("situation.json", """
            { "version": 1, "kind": "publication", "actor": { "roles": [ "teacher" ] }, "facts": { "oak.logo": true } }
            """));

        ToolRun.Of("decide", situation)
            .FailsWith(ExitCode.DataNotUnderstood, "$.facts", "A fact of a school's own is known with --adaptation FILE.");
        Assert.DoesNotContain(
            "--adaptation", ToolRun.Of("decide", situation, "--adaptation", adaptation).FailsWith(ExitCode.DataNotUnderstood).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_is_asked_under_the_adapted_policy() =>
        ToolRun.Of("ask", "--adaptation", "none").FailsWith(ExitCode.NoInput, "none: expected a file");

    [Fact]
    public void The_schema_of_adaptations_is_printed()
    {
        var output = ToolRun.Of("schema", "--adaptation").Output;

        using var document = JsonDocument.Parse(output);
        Assert.Equal(AdaptationJson.Schema(), output);
    }

    [Fact]
    public void The_help_tells_the_exit_codes()
    {
        var output = ToolRun.Of("adaptation", "check", "--help").Output;

        Assert.Contains("   1  check: it loads, and something is decided less strictly today or later, or counts as such; it is listed\n", output, StringComparison.Ordinal);
    }
}
