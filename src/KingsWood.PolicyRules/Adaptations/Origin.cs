namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Where something in an adaptation was said: a place in a file, or the line of C# that said it.</summary>
/// <param name="File">The name of the file, as far as it is known.</param>
/// <param name="Path">The place inside a file of data, <c>$.severities.KW1003</c>; empty for C#.</param>
/// <param name="Line">The line, from 1; 0 where it is not known.</param>
public sealed record Origin(string File, string Path = "", int Line = 0)
{
    /// <summary>The column, from 1, as editors count; 0 where there is none, as in C# and configuration. No part of what the place is.</summary>
    public int Column => FindColumn?.Invoke() ?? 0;

    /// <summary>Works the column out, which only an error needs.</summary>
    internal Func<int>? FindColumn { get; init; }

    /// <summary>Nobody knows where.</summary>
    public static Origin Unknown { get; } = new("");

    /// <summary>How far into the file it is: of one line, what comes first. No part of what the place is.</summary>
    internal long At { get; init; }

    /// <summary>
    /// Where in it something is named that has to be there: facts in conditions, rules that are lifted. No part of what the place is;
    /// empty where nobody knows.
    /// </summary>
    internal IReadOnlyList<(string Id, Origin Place)> Within { get; init; } = [];

    /// <summary>Whether it is the same place.</summary>
    public bool Equals(Origin? other) => other is not null && (File, Path, Line) == (other.File, other.Path, other.Line);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Path, Line);

    // The folder is that of whoever built the program, which is nobody's business.
    internal static Origin OfCaller(string file, int line) => new(System.IO.Path.GetFileName(file.Replace('\\', '/')), Line: line);

    /// <summary>File, line and path, as far as they are known: <c>oakfield.adaptation.json:12 ($.severities.KW1003)</c>.</summary>
    public override string ToString() => Say(0);

    /// <summary>The same with the column, as an error says it: <c>oakfield.adaptation.json:12:17 ($.severities.KW1003)</c>.</summary>
    internal string InFull() => Say(Column);

    private string Say(int column)
    {
        var place = (File, Line) switch
        {
            ("", 0) => "",
            ("", _) => $"line {Line}",
            (_, 0) => File,
            _ => $"{File}:{Line}" + (column > 0 ? $":{column}" : ""),
        };
        return Path.Length == 0 ? place
            : place.Length == 0 ? Path
            : $"{place} ({Path})";
    }
}
