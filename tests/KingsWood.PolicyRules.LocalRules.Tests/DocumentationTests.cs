using System.Text;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>What the page about local rules says is what happens. KINGSWOOD_UPDATE_DOCS=1 writes its tables anew.</summary>
public sealed class DocumentationTests
{
    private const string Page = "docs/local-rules.md";

    [Fact]
    public async Task The_table_of_what_is_refused_is_true()
    {
        var asked = Refused.Expressions.Where(e => IsAskedAlone(e.What)).ToList();
        var input = string.Concat(asked.Select(e => e.Json + "\n"));
        var (english, german) = (await Alone(input, "en-GB"), await Alone(input, "de-DE"));
        Assert.Equal(asked.Count, english.Length);
        Assert.Equal(asked.Count, german.Length);
        var (code, _) = await Probe.Run(Refused.Expressions.Single(e => e.What == Refused.EndsTheProcess).Json + "\n", null, "alone", "en-GB");
        Assert.NotEqual(0, code);

        var table = new StringBuilder("| what | expression | we refuse | RulesEngine alone |\n|---|---|---|---|\n");
        foreach (var (what, json) in Refused.Expressions)
        {
            var index = asked.FindIndex(e => e.What == what);
            var alone = what == Refused.EndsTheProcess ? "ends the process"
                : index < 0 ? "not asked: it hangs on the size of the stack, or is no text at all"
                : english[index] == german[index] ? english[index]
                : $"{english[index]}; {german[index]} under de-DE";
            var found = Rules.Problem(Rules.WithRaw(json)).Found;
            table.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {what} | {Cell(Shorten(json))} | {Cell(found)} | {alone} |\n");
        }

        Block("refused", table.ToString());
    }

    [Fact]
    public void The_list_of_names_is_true()
    {
        var list = new StringBuilder("| name | yes means | kinds of situation |\n|---|---|---|\n");
        foreach (var word in LocalVocabulary.Of(SocialMediaPolicy.Default).Words)
        {
            var number = word.TakesANumber ? " (any other number too)" : "";
            list.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| `{word.Name}`{number} | {word.Fact.Yes} | {string.Join(", ", word.Kinds.Select(LocalVocabulary.WordOf))} |\n");
        }

        Block("names", list.ToString());
    }

    [Theory]
    [InlineData("docs/local-rules.md")]
    [InlineData("nuget/LocalRules.md")]
    public void The_examples_of_the_pages_load(string page)
    {
        var text = File.ReadAllText(Path.Combine(Rules.Root, page)).ReplaceLineEndings("\n");
        var examples = text.Split("```json\n").Skip(1).Select(e => e[..e.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.NotEmpty(Rules.Read(example).Rules));
    }

    private static bool IsAskedAlone(string what) =>
        !what.StartsWith("10,000", StringComparison.Ordinal) && what != "half a character";

    private static async Task<string[]> Alone(string input, string culture)
    {
        var (code, output) = await Probe.Run(input, null, "alone", culture);
        Assert.Equal(0, code);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // As it stands in the file, or the page would hold what cannot be seen.
    private static string Shorten(string json)
    {
        var text = string.Concat(json[1..^1].Replace("\\\\", "\0", StringComparison.Ordinal)
            .Replace("\\u0026", "&", StringComparison.Ordinal)
            .Replace("\\u003E", ">", StringComparison.Ordinal).Replace("\\u003C", "<", StringComparison.Ordinal)
            .Replace("\\u0022", "\"", StringComparison.Ordinal).Replace("\\u0027", "'", StringComparison.Ordinal)
            .Replace("\\u002B", "+", StringComparison.Ordinal).Replace("\0", "\\", StringComparison.Ordinal));
        return text.Length <= 60 ? text : text[..57] + "…";
    }

    private static string Cell(string text) =>
        $"`` {text.Replace("|", "\\|", StringComparison.Ordinal)} ``";

    private static void Block(string name, string actual)
    {
        var path = Path.Combine(Rules.Root, Page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {name}: begin -->\n", $"<!-- {name}: end -->");
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(stop >= start && start >= begin.Length, $"{Page} has no place for {name}.");
        if (Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1")
        {
            text = text[..start] + actual + text[stop..];
            File.WriteAllText(path, text);
            stop = start + actual.Length;
        }

        Assert.Equal(actual, text[start..stop]);
    }
}
