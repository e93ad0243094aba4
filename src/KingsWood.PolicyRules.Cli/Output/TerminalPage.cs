using Spectre.Console;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Text for a terminal: wrapped between words, in colour where that is wanted. The cursor is never moved.</summary>
internal sealed class TerminalPage : Page
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;
    private readonly int width;

    /// <summary>A terminal of this many columns.</summary>
    public TerminalPage(TextWriter writer, int width, bool colour)
    {
        this.writer = writer;
        this.width = Math.Max(width, 20);
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = this.width;
    }

    /// <inheritdoc/>
    public override void Line(string text, Tone tone = Tone.Plain, string mark = "")
    {
        // A list that is already nested keeps its own indentation as part of the mark.
        var indent = text.Length - text.TrimStart(' ').Length;
        var hanging = new string(' ', mark.Length + indent);
        var first = true;
        foreach (var line in Wrap(text[indent..], width - hanging.Length))
        {
            console.Write(new Text((first ? mark + text[..indent] : hanging) + line, StyleOf(tone)));
            writer.Write('\n');
            first = false;
        }
    }

    /// <inheritdoc/>
    public override void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        // No lines are drawn around the cells: a screen reader would read them out.
        var table = new Table { Border = TableBorder.None };
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i], StyleOf(Tone.Heading))) { Padding = new Padding(0, 0, 2, 0) };
            column.NoWrap = i < headings.Count - 1;
            table.AddColumn(column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(c => new Text(c)));
        }

        console.Write(table);
    }

    /// <inheritdoc/>
    public override void Prompt(string text)
    {
        writer.Write(text);
        writer.Flush();
    }

    /// <inheritdoc/>
    public override void Verbatim(string text) => writer.Write(text.EndsWith('\n') ? text : text + "\n");

    private static IEnumerable<string> Wrap(string text, int columns)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Urgent => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        Tone.Open => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Bad => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
