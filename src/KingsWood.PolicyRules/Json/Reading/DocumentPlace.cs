using System.Text;

namespace KingsWood.PolicyRules.Json;

/// <summary>A place in a document.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
internal sealed record DocumentPlace(string Path, int Line, int Column)
{
    /// <summary>The place of the byte <paramref name="index"/>.</summary>
    public static DocumentPlace At(ReadOnlySpan<byte> text, long index, string path)
    {
        var before = text[..(int)Math.Clamp(index, 0, text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(path, line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
