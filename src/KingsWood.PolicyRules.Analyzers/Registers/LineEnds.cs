using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>Whether the lines of a file all end in the same way.</summary>
internal static class LineEnds
{
    /// <summary>Reports the first line that ends in another way. Once is enough: after it every second line may differ.</summary>
    public static void Check(SourceText text, Action<int, string, string> report)
    {
        string? usual = null;
        foreach (var line in text.Lines)
        {
            var ending = Name(text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)));
            if (ending is null)
            {
                continue;
            }

            usual ??= ending;
            if (ending != usual)
            {
                report(line.LineNumber, $"the line end {usual} of the lines before", ending);
                return;
            }
        }
    }

    private static string? Name(string ending) => ending switch
    {
        "" => null,
        "\n" => "\\n",
        "\r\n" => "\\r\\n",
        "\r" => "\\r",
        _ => "another",
    };
}
