using System.Text;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AnswersTests
{
    [Fact]
    public void Answers_may_have_comments_and_empty_lines()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("answers.txt", """
            # A request from a grown-up former pupil
            connection
            no

            requested
            # who I am
            actor.staff
            yes
            other.former-pupil
            no
            none
            """);

        var run = ToolRun.Of("ask", "--answers", script);

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void A_number_and_a_word_choose_the_same() =>
        Assert.Equal(
            ToolRun.With("3\nno\n1\n1\ny\n2\nn\nnone\n", "ask").Output.Split("The decision")[1],
            ToolRun.With("connection\nno\nrequested\nactor.staff\nyes\nother.former-pupil\nno\nnone\n", "ask").Output.Split("The decision")[1]);

    [Theory]
    [InlineData("letter", "1:", "a number from 1 to 10")]
    [InlineData("11", "1:", "a number from 1 to 10")]
    [InlineData("concern\nperhaps", "2:", "yes, no")]
    [InlineData("connection\nno\n0", "3:", "a number from 1 to 7")]
    public void An_impossible_answer_is_told_with_its_line(string answers, string line, string expected)
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("answers.txt", answers);

        ToolRun.Of("ask", "--answers", script).FailsWith(65, $"answers.txt:{line}", expected, "found");
        ToolRun.With(answers, "ask").FailsWith(65, $"standard input:{line}");
    }

    [Fact]
    public void A_pupil_cannot_be_a_former_pupil_too() =>
        ToolRun.With("connection\nno\nrequested\nactor.staff\nyes\nother.current-pupil other.former-pupil\n", "ask").FailsWith(65, "standard input:6:");

    [Fact]
    public void Answers_that_end_too_soon_are_told_with_their_line()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("answers.txt", "connection\nno\n");

        ToolRun.Of("ask", "--answers", script).FailsWith(65, "answers.txt:2:", "nothing was decided", "How far has it come?");
    }

    [Fact]
    public void An_answer_that_is_left_over_is_told_with_its_line()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("answers.txt", "connection\nno\nrequested\nactor.staff\nyes\nother.former-pupil\nno\nnone\nyes\n");

        var run = ToolRun.Of("ask", "--answers", script).FailsWith(65, "answers.txt:9:", "found \"yes\"");
        Assert.DoesNotContain("The decision", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_script_is_told() => ToolRun.Of("ask", "--answers", "no-such-file.txt").FailsWith(66, "no-such-file.txt");

    [Fact]
    public void A_file_is_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("kept.json", "kept");

        ToolRun.Of("ask", "--save", file).FailsWith(64, "exists already");
        Assert.Equal("kept", File.ReadAllText(file));
    }

    [Fact]
    public void Somebody_at_a_keyboard_is_asked_again_and_offered_to_save()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("saved.json");
        var typed = $"letter\nconnection\nno\nrequested\nactor.staff\nyes\nother.former-pupil\nno\nnone\n{file}\n";

        var run = ToolRun.On(c => c with { InputIsRedirected = false }, Encoding.UTF8.GetBytes(typed), "ask");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Sorry, expected a number from 1 to 10; found \"letter\".", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void The_end_of_the_input_at_a_keyboard_is_no_answer() =>
        ToolRun.On(c => c with { InputIsRedirected = false }, "connection\nno\n"u8.ToArray(), "ask").FailsWith(65, "nothing was decided");

    [Fact]
    public void A_keyboard_needs_no_file_name()
    {
        var typed = "connection\nno\nrequested\nactor.staff\nyes\nother.former-pupil\nno\nnone\n\n";

        Assert.Equal(0, ToolRun.On(c => c with { InputIsRedirected = false }, Encoding.UTF8.GetBytes(typed), "ask").Code);
    }
}
