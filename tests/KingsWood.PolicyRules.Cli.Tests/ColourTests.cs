using System.Text;
using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class ColourTests
{
    private static readonly byte[] Input = Encoding.UTF8.GetBytes(Situations.NotPermitted);

    [Fact]
    public void A_terminal_shows_colours_and_wraps_between_words()
    {
        var run = ToolRun.On(c => c with { Columns = 40, Colour = true }, Input, "decide");

        Assert.Contains('\u001b', run.Output);
        Assert.DoesNotContain("\u001b[2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_without_colours_wraps_and_shows_none()
    {
        var plain = ToolRun.On(c => c, Input, "decide").Output;
        var wrapped = ToolRun.On(c => c with { Columns = 40, Colour = false }, Input, "decide").Output;

        Assert.DoesNotContain('\u001b', wrapped);
        Assert.All(wrapped.Split('\n'), l => Assert.InRange(l.Length, 0, 40));
        Assert.Equal(WordsOf(plain), WordsOf(wrapped));

        static string[] WordsOf(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("facts")]
    [InlineData("clauses")]
    public void A_table_on_a_narrow_terminal_keeps_within_it(string list)
    {
        var run = ToolRun.On(c => c with { Columns = 100, Colour = false }, [], list);

        Assert.Equal(0, run.Code);
        Assert.All(run.Output.Split('\n'), l => Assert.InRange(l.TrimEnd().Length, 0, 100));
    }

    [Fact]
    public void Redirected_output_has_no_colours_and_is_never_wrapped()
    {
        var run = ToolRun.On(c => c with { Colour = true }, [], "rule", "KW1003");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains(run.Output.Split('\n'), l => l.Length > 110);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    [InlineData("0", false)]
    public void No_color_forbids_colours_by_its_convention(string? value, bool allowed) =>
        Assert.Equal(allowed, ToolConsole.AllowsColour(value));
}
