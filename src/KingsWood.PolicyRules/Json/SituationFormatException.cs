using System.Globalization;

namespace KingsWood.PolicyRules.Json;

/// <summary>A document does not describe a situation. Nothing of it was read.</summary>
/// <remarks>
/// The message is meant for whoever wrote the document: where, what was expected there, what was found, and where it
/// can be guessed what was meant. It names no type of any programming language.
/// </remarks>
public sealed class SituationFormatException : FormatException
{
    internal SituationFormatException(DocumentPlace place, string expected, string found, string? hint = null)
        : base(Describe(place, expected, found, hint))
    {
        Path = place.Path;
        Line = place.Line;
        Column = place.Column;
        Expected = expected;
        Found = found;
    }

    /// <summary>Where in the document, as a JSON path: <c>$.with[0].age.bornOn</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units as editors do; a byte order mark does not count.</summary>
    public int Column { get; }

    /// <summary>What may stand there.</summary>
    public string Expected { get; }

    /// <summary>What stands there, shortened where it is long.</summary>
    public string Found { get; }

    private static string Describe(DocumentPlace place, string expected, string found, string? hint) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Line}:{place.Column} ({place.Path}): expected {expected}; found {found}.{After(hint)}");

    private static string After(string? hint) => hint is null ? "" : " " + hint;
}
