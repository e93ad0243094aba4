using System.Globalization;

namespace KingsWood.PolicyRules.Json;

/// <summary>A document does not describe an adaptation. Nothing of it was read.</summary>
/// <remarks>
/// The message is meant for whoever wrote the document: where, what was expected there, what was found, and where it
/// can be guessed what was meant.
/// </remarks>
public sealed class AdaptationFormatException : FormatException
{
    internal AdaptationFormatException(DataPlace place, string expected, string found, string? hint = null)
        : base(Describe(place, expected, found, hint))
    {
        (File, Path, Line, Column) = (place.File, place.Path, place.Line, place.Column);
        (Expected, Found, Hint) = (expected, found, hint ?? "");
    }

    /// <summary>The name of the file, or of the configuration section.</summary>
    public string File { get; }

    /// <summary>Where in the document, as a JSON path: <c>$.rules[0].limbs</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1; 0 where there are no lines, as in configuration.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units as editors do; 0 where there are no lines.</summary>
    public int Column { get; }

    /// <summary>What may stand there.</summary>
    public string Expected { get; }

    /// <summary>What stands there, shortened where it is long.</summary>
    public string Found { get; }

    /// <summary>What was probably meant, as a sentence; empty where it cannot be guessed.</summary>
    public string Hint { get; }

    private static string Describe(DataPlace place, string expected, string found, string? hint)
    {
        var file = place.File.Length == 0 ? "" : $"{place.File}: ";
        var where = place.Line == 0
            ? place.Path
            : string.Create(CultureInfo.InvariantCulture, $"{place.Path} (line {place.Line}, column {place.Column})");
        return $"{file}{where}: expected {expected}; found {found}.{(hint is null ? "" : " " + hint)}";
    }
}
