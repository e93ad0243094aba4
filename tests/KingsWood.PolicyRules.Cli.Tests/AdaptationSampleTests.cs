using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>The three schools under samples/adaptations, as their staff meet them at the tool.</summary>
public sealed class AdaptationSampleTests
{
    private static readonly string Root = Path.Combine(SampleTests.Root(), "samples", "adaptations");

    public static TheoryData<string, string[]> Schools { get; } = new()
    {
        { "sixth-form-college", ["college"] },
        { "primary-in-a-trust", ["trust", "school"] },
        { "special-school", ["school"] },
    };

    [Theory]
    [MemberData(nameof(Schools))]
    public void Check_finds_the_loosening_and_names_who_approved_it(string folder, string[] files)
    {
        var run = ToolRun.Of(["adaptation", "check", "--details", .. Paths(folder, files)]);

        Assert.Equal((1, LongWork.AtOnce), (run.Code, run.Error));
        Assert.Contains(", approved by the ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Decided more strictly:\n  - a", Lines(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Check_tells_in_a_minutes_reading_what_the_details_tell_and_comes_to_the_same(string folder, string[] files)
    {
        var inShort = ToolRun.Of(["adaptation", "check", .. Paths(folder, files)]);
        var details = ToolRun.Of(["adaptation", "check", "--details", .. Paths(folder, files)]);

        Assert.Equal(details.Code, inShort.Code);
        Assert.InRange(inShort.Output.Length, 1, 5000);
        Assert.Equal(
            details.Output.Contains(" loosened by ", StringComparison.Ordinal),
            inShort.Output.Contains(" Approved by the ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sixth-form-college", "college")]
    [InlineData("primary-in-a-trust", "trust", "school")]
    public void Check_finds_a_schools_reason_loosening_until_it_has_run_out_and_no_longer(string folder, params string[] files)
    {
        var all = Lines(ToolRun.Of(["adaptation", "check", "--details", .. Paths(folder, files)]).Output);
        var output = all.Split("Decided less strictly:\n")[^1]; // the school's own changes come last
        var looser = output.Split("Decided more strictly:\n")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // Who agrees, approves, receives or is staff is set for good, and tells by whom it is.
        var byRules = looser.Where(line => !line.Contains(", where ", StringComparison.Ordinal) && !line.Contains(": reported to ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(byRules);
        Assert.All(byRules, line => Assert.Contains(", until 31 July 2027: ", line, StringComparison.Ordinal));
        Assert.Single(output.Split('\n'), line => line.EndsWith("; until 31 July 2027.", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_finds_the_one_loosening_for_which_the_trust_gives_a_reason()
    {
        var output = Lines(ToolRun.Of(["adaptation", "check", "--details", .. Paths("primary-in-a-trust", ["trust"])]).Output);
        var loosenings = output[output.IndexOf("Loosenings of safeguarding rules:", StringComparison.Ordinal)..].Split("\n  - ")[1..];

        Assert.Contains("setting alternate: director-of-safeguarding", Assert.Single(loosenings), StringComparison.Ordinal);
        Assert.Contains("The trust's own director stands in for a lead who is concerned.", loosenings[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Show_names_the_rules_the_reason_and_every_layer(string folder, string[] files)
    {
        var run = ToolRun.Of(["adaptation", "show", .. Paths(folder, files)]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Rules of its own", run.Output, StringComparison.Ordinal);
        Assert.Contains("Because: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(files.Length, run.Output.Split("\nWhat A ").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Every_situation_gets_an_answer_under_its_school(string folder, string[] files)
    {
        var adapted = Paths(folder, files).SelectMany(p => new[] { "--adaptation", p }).ToList();

        Assert.All(Directory.GetFiles(Path.Combine(Root, folder, "situations"), "*.json"), situation =>
        {
            var run = ToolRun.Of(["decide", .. adapted, situation]);

            Assert.Equal("", run.Error);
            Assert.InRange(run.Code, 0, 3);
        });
    }

    [Fact]
    public void A_school_that_is_named_before_its_trust_is_told_so() =>
        ToolRun.Of(["adaptation", "show", .. Paths("primary-in-a-trust", ["school", "trust"])])
            .FailsWith(65, "adapts another policy", "the trust's before the school's");

    [Fact]
    public void What_the_trust_locked_is_refused_at_its_line()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.adaptation.json", """
            { "version": 1, "name": "Another school of the trust", "prefix": "SECOND",
              "settings": { "reported-communication": "same-children" } }
            """);

        ToolRun.Of(["adaptation", "show", .. Paths("primary-in-a-trust", ["trust"]), other])
            .FailsWith(65, "other.adaptation.json:2", "reported-communication");
    }

    private static string[] Paths(string folder, string[] files) =>
        [.. files.Select(f => Path.Combine(Root, folder, f + ".adaptation.json"))];

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
