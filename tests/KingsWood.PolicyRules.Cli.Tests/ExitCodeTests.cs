namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0, Situations.Permitted)]
    [InlineData(0, Situations.PermittedWithAdvice)]
    [InlineData(1, Situations.NotPermitted)]
    [InlineData(2, Situations.Undetermined)]
    [InlineData(3, Situations.PermittedAndOwed)]
    [InlineData(4, Situations.NotCovered)]
    public void Each_answer_has_its_code(int code, string situation)
    {
        var run = ToolRun.With(situation, "decide");

        Assert.Equal("", run.Error);
        Assert.Equal(code, run.Code);
        Assert.NotEqual("", run.Output);
    }

    [Theory]
    [InlineData(1, new[] { 0, 4, 3, 2, 1 })]
    [InlineData(2, new[] { 0, 4, 3, 2 })]
    [InlineData(3, new[] { 0, 4, 3 })]
    [InlineData(4, new[] { 0, 4 })]
    [InlineData(0, new[] { 0, 0 })]
    [InlineData(66, new[] { 1, 65, 66 })]
    public void Of_several_an_error_wins_and_then_the_strictest(int code, int[] codes) =>
        Assert.Equal(code, ExitCode.Of(codes));

    [Fact]
    public void The_help_documents_every_code()
    {
        var run = ToolRun.Of("--help");

        Assert.Equal(0, run.Code);
        Assert.All(ExitCode.Table, row => Assert.Contains(row.Means, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("decide --for nobody")]
    [InlineData("decide --as-of yesterday")]
    [InlineData("decide --as-of 2026-13-01")]
    [InlineData("decide --format xml")]
    [InlineData("decide --unknown")]
    [InlineData("decide - -")]
    [InlineData("ask --answers")]
    [InlineData("rule")]
    [InlineData("rule KW1003 KW1004")]
    [InlineData("[suggest]")]
    [InlineData("--version decide")]
    public void A_wrong_command_line_never_looks_like_an_answer(string line)
    {
        var run = ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).FailsWith(64);

        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_mistyped_command_is_guessed() => ToolRun.Of("decid").FailsWith(64, "Did you mean decide?");

    [Fact]
    public void Deciding_nothing_at_a_keyboard_is_a_wrong_command_line() =>
        ToolRun.On(c => c with { InputIsRedirected = false }, [], "decide").FailsWith(64, "kingswood-policy ask");

    [Fact]
    public void An_answer_that_cannot_be_written_is_none()
    {
        using var full = new StreamWriter(new FullDisk());

        ToolRun.On(c => c with { Out = full }, System.Text.Encoding.UTF8.GetBytes(Situations.Permitted), "decide").FailsWith(74);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        // Whoever disposes the writer must not fail a second time.
        public override void Flush()
        {
        }
    }
}
