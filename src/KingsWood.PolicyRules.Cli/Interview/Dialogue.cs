using System.Globalization;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Puts questions, line by line, and understands the answers. The cursor never moves back.</summary>
internal sealed class Dialogue(Page page, AnswerSource answers)
{
    private const string OrUnknown = " or \"don't know\"";

    /// <summary>Whether the answers were written beforehand.</summary>
    public bool IsScript => answers.IsScript;

    /// <summary>Says something.</summary>
    public void Say(string text, Tone tone = Tone.Plain) => page.Line(text, tone);

    /// <summary>Asks for yes, no or "don't know".</summary>
    public Answer AskYesNo(string question) =>
        Ask<Answer>(question, [], "yes, no" + OrUnknown, typed =>
            AnswerWords.IsYes(typed) ? Answer.Yes
            : AnswerWords.IsNo(typed) ? Answer.No
            : AnswerWords.IsUnknown(typed) ? Answer.NotKnown
            : null);

    /// <summary>Asks for one of the options.</summary>
    /// <returns>Its index, or -1 for "don't know".</returns>
    public int AskForOne(string question, IReadOnlyList<Choice> options, bool mayBeUnknown)
    {
        var expected = $"a number from 1 to {options.Count.ToString(CultureInfo.InvariantCulture)}";
        return Ask<int>(question, options, mayBeUnknown ? expected + OrUnknown : expected, typed =>
            mayBeUnknown && AnswerWords.IsUnknown(typed) ? -1 : AnswerWords.IndexOf(typed, options));
    }

    /// <summary>Asks which of the options are so. An option with a question mark behind its number is not known.</summary>
    /// <param name="question">The question.</param>
    /// <param name="options">The options.</param>
    /// <param name="canBe">Whether a set of answers can be.</param>
    public IReadOnlyList<Answer> AskForSeveral(
        string question, IReadOnlyList<Choice> options, Func<IReadOnlyList<Answer>, bool> canBe)
    {
        const string Expected =
            "the numbers of all that are so, separated by spaces (with a ? behind a number that you are not sure of), "
            + "\"none\"" + OrUnknown;
        return Ask<IReadOnlyList<Answer>>(question, options, Expected, typed => AnswersIn(typed, options) is { } found && canBe(found) ? found : null);
    }

    /// <summary>Asks for a number.</summary>
    /// <returns>The number, or -1 for "don't know".</returns>
    public int AskForNumber(string question, int least, int most)
    {
        var expected = FormattableString.Invariant($"a number from {least} to {most}{OrUnknown}");
        return Ask<int>(question, [], expected, typed =>
            AnswerWords.IsUnknown(typed) ? -1
            : AnswerWords.Number(typed) is { } number && number >= least && number <= most ? number
            : null);
    }

    /// <summary>Asks for a text, which may be empty.</summary>
    public string AskForText(string question)
    {
        page.Blank();
        page.Line(question);
        page.Prompt("> ");
        return (answers.Next() ?? "").Trim();
    }

    /// <summary>A script that says more than was asked is not about the same interview.</summary>
    /// <exception cref="ToolProblem">An answer is left over.</exception>
    public void ExpectNothingMore()
    {
        if (answers.CanTellLeftOvers && answers.Next() is { } left)
        {
            throw new ToolProblem(
                ExitCode.DataNotUnderstood,
                $"{answers.Place}: expected the end, for nothing more can matter; found \"{left}\".");
        }
    }

    private static Answer[]? AnswersIn(string typed, IReadOnlyList<Choice> options)
    {
        if (AnswerWords.IsUnknown(typed))
        {
            return [.. options.Select(_ => Answer.NotKnown)];
        }

        var found = options.Select(_ => Answer.No).ToArray();
        if (AnswerWords.IsNone(typed))
        {
            return found;
        }

        foreach (var word in AnswerWords.Parts(typed))
        {
            if (AnswerWords.IndexOf(word.TrimEnd('?'), options) is not { } index)
            {
                return null;
            }

            found[index] = word.EndsWith('?') ? Answer.NotKnown : Answer.Yes;
        }

        return found;
    }

    private T Ask<T>(string question, IReadOnlyList<Choice> options, string expected, Func<string, object?> understand)
    {
        page.Blank();
        page.Line(question);
        for (var i = 0; i < options.Count; i++)
        {
            page.Line(options[i].Says, Tone.Plain, FormattableString.Invariant($"  {i + 1}. "));
        }

        page.Line($"({char.ToUpperInvariant(expected[0])}{expected[1..]})");
        while (true)
        {
            page.Prompt("> ");
            var typed = Next(question);
            if (understand(AnswerWords.Normalised(typed)) is T found)
            {
                return found;
            }

            if (answers.IsScript)
            {
                throw new ToolProblem(
                    ExitCode.DataNotUnderstood,
                    $"{answers.Place}: expected {expected}; found \"{typed}\". The question was: {question}");
            }

            page.Line($"Sorry, expected {expected}; found \"{typed}\".");
        }
    }

    private string Next(string question)
    {
        var typed = answers.Next();
        if (typed is null)
        {
            page.Blank();
            throw new ToolProblem(
                ExitCode.DataNotUnderstood,
                $"{answers.Place}: the answers ended before the interview did, and nothing was decided. Expected an answer to: {question}");
        }

        if (answers.IsScript)
        {
            page.Line(typed); // nobody typed it, so the transcript would miss it
        }

        return typed;
    }
}
