using System.Text;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("malformed", "{ \"version\": 1, \"kind\": ", ":1:")]
    [InlineData("not JSON at all", "hello", ":1:1 ($)")]
    [InlineData("unknown member", """{ "version": 1, "kind": "access", "colour": "red" }""", "colour")]
    [InlineData("unknown kind", """{ "version": 1, "kind": "letter" }""", "$.kind")]
    [InlineData("wrong type", """{ "version": 1, "kind": "access", "device": 7 }""", "$.device")]
    [InlineData("unknown fact", """{ "version": 1, "kind": "access", "facts": { "no.such-fact": true } }""", "no.such-fact")]
    [InlineData("no version", """{ "kind": "access" }""", "version")]
    [InlineData(
        "born in the future",
        """{ "version": 1, "kind": "connection", "with": [ { "age": { "bornOn": "2031-01-01" } } ] }""",
        "bornOn")]
    [InlineData(
        "contradiction",
        """{ "version": 1, "kind": "connection", "with": [ { "relations": ["current-pupil", "no-link"] } ] }""",
        "relations")]
    [InlineData(
        "a fact against a member",
        """{ "version": 1, "kind": "connection", "step": "declined", "facts": { "connection.accepted": true } }""",
        "connection.accepted")]
    [InlineData("empty", "", "")]
    [InlineData("nothing but space", " \n ", "")]
    public void What_is_not_understood_is_told_with_its_place(string what, string json, string place)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("situation.json", json);

        var run = ToolRun.Of("decide", file).FailsWith(65, file, "expected", "found", place);

        Assert.True(run.Output.Length == 0, what);
    }

    [Fact]
    public void A_file_without_a_name_is_told_as_that() =>
        ToolRun.Of("decide", "").FailsWith(64, "expected the name of a file; found an empty text.");

    [Fact]
    public void Invalid_text_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("situation.json", [.. Encoding.UTF8.GetBytes("{ \"version\": 1, \"kind\": \""), 0xff, 0xfe, (byte)'"', (byte)'}']);

        ToolRun.Of("decide", file).FailsWith(65, file, "expected", "found");
    }

    [Fact]
    public void Fifty_megabytes_are_refused_at_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("large.json");
        using (var stream = new FileStream(file, FileMode.CreateNew))
        {
            stream.SetLength(50_000_000);
        }

        ToolRun.Of("decide", file).FailsWith(65, file, "at most", "found more");
    }

    [Fact]
    public void Ten_thousand_nested_arrays_are_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("deep.json", new string('[', 10_000) + new string(']', 10_000));

        ToolRun.Of("decide", file).FailsWith(65, file, "expected", "found");
    }

    [Fact]
    public void A_directory_is_no_file()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("decide", folder.Name).FailsWith(66, folder.Name, "expected a file; found a directory");
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("decide", folder.File("gone.json")).FailsWith(66, "gone.json", "found nothing of this name");
        ToolRun.Of("decide", Path.Combine(folder.Name, "no", "folder.json")).FailsWith(66, "found nothing of this name");
    }

    [Fact]
    public void Standard_input_is_named_as_such() =>
        ToolRun.With("{", "decide", "-").FailsWith(65, "standard input:1:");

    [Fact]
    public void What_a_file_says_cannot_steer_the_terminal()
    {
        var run = ToolRun.With("{ \"version\": 1, \"kind\": \"\\u001b[2Jaccess\" }", "decide").FailsWith(65);

        Assert.DoesNotContain('\u001b', run.Error);
    }
}
