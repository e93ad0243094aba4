using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>A place in a file that is no code.</summary>
internal static class LinePlace
{
    /// <summary>The line without the blanks around it, or in it the part that is meant.</summary>
    public static Location Of(string path, SourceText text, int line, string part = "")
    {
        if (text.Lines.Count <= line)
        {
            return Location.Create(path, default, default);
        }

        var whole = text.Lines[line];
        var content = whole.ToString();
        var at = part.Length > 0 ? content.IndexOf(part, StringComparison.Ordinal) : -1;
        var (from, length) = at >= 0
            ? (at, part.Length)
            : (content.Length - content.TrimStart().Length, content.Trim().Length);
        var span = new TextSpan(whole.Start + from, length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
