namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>
/// The part of a page between its markers. What stands outside them is written by hand and kept.
/// KINGSWOOD_UPDATE_DOCS=1 writes the part anew.
/// </summary>
internal sealed record GeneratedPart(string Path, string Text, string Marker = "generated")
{
    private string FullPath => ApprovedText.PathOf(Path);

    private string? Page => File.Exists(FullPath)
        ? File.ReadAllText(FullPath).Replace("\r\n", "\n", StringComparison.Ordinal)
        : null;

    private string Wanted => Page is { } page ? With(page) : $"{Begin}{Text}{End}\n";

    private static bool Writes => Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1";

    private string Begin => $"<!-- {Marker}: begin -->\n";

    private string End => $"<!-- {Marker}: end -->";

    /// <summary>What is wrong with the page, or <see langword="null"/>; where pages are written anew, it is mended.</summary>
    public string? Problem()
    {
        if (Writes && Difference() is not null && (Page is not { } page || HasMarkers(page)))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
            File.WriteAllText(FullPath, Wanted);
        }

        return Difference();
    }

    /// <summary>How the page differs from what it should be, or <see langword="null"/>.</summary>
    public string? Difference() => Page is not { } page ? $"{Path} is missing."
        : !HasMarkers(page) ? $"{Path} has not its two markers, \"{Begin.TrimEnd()}\" before \"{End}\"."
        : page == Wanted ? null
        : $"{Path} is not what the code says{Place(page, Wanted)}.";

    /// <summary>The page with the part written anew.</summary>
    public string With(string page)
    {
        var first = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var last = page.IndexOf(End, first, StringComparison.Ordinal);
        return page[..first] + Text + page[last..];
    }

    private bool HasMarkers(string page)
    {
        var first = page.IndexOf(Begin, StringComparison.Ordinal);
        return first >= 0 && page.IndexOf(End, first, StringComparison.Ordinal) >= 0;
    }

    private static string Place(string page, string wanted)
    {
        var there = page.Split('\n');
        var here = wanted.Split('\n');
        var line = there.Zip(here).TakeWhile(l => l.First == l.Second).Count();
        return $", from line {line + 1}: \"{(line < there.Length ? there[line] : "")}\"";
    }
}
