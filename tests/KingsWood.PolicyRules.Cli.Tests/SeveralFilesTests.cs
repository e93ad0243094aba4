using System.Text.Json;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class SeveralFilesTests
{
    [Fact]
    public void The_strictest_of_several_files_is_the_answer()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of(
            "decide",
            folder.Write("a.json", Situations.Permitted),
            folder.Write("b.json", Situations.NotPermitted),
            folder.Write("c.json", Situations.NotCovered));

        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.Output.Split("== ").Length - 1);
    }

    [Fact]
    public void A_file_that_is_not_understood_keeps_no_other_from_being_decided()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of(
            "decide",
            folder.Write("a.json", Situations.NotPermitted),
            folder.Write("b.json", "{"),
            folder.Write("c.json", Situations.Permitted)).FailsWith(65, "b.json");

        Assert.Contains("a.json", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("b.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("c.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_as_json_are_one_list()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of(
            "decide", "--format", "json", folder.Write("a.json", Situations.NotPermitted), folder.File("gone.json"));

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(66, run.Code);
        Assert.Equal(1, document.RootElement[0].GetProperty("exitCode").GetInt32());
        Assert.Equal(JsonValueKind.Object, document.RootElement[0].GetProperty("decision").ValueKind);
        Assert.Contains("gone.json", document.RootElement[1].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_as_json_is_one_decision()
    {
        var run = ToolRun.With(Situations.NotPermitted, "decide", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Each_reader_gets_a_text_of_their_own()
    {
        var texts = new[] { "staff", "lead", "auditor" }
            .Select(r => ToolRun.With(Situations.NotPermitted, "decide", "--for", r).Output)
            .ToList();

        Assert.Equal(3, texts.Distinct().Count());
    }

    [Fact]
    public void The_day_of_deciding_can_be_stated()
    {
        // Eighteen on this very day, where the situation states none of its own.
        var situation = Situations.PermittedWithAdvice.Replace("\"on\": \"2026-11-23\", ", "", StringComparison.Ordinal);

        Assert.Equal(1, ToolRun.With(situation, "decide", "--as-of", "2026-11-22").Code);
        Assert.Equal(0, ToolRun.With(situation, "decide", "--as-of", "2026-11-23T00:00").Code);
        Assert.Equal(0, ToolRun.With(situation, "decide").Code);
    }
}
