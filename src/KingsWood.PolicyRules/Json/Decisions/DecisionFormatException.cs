namespace KingsWood.PolicyRules.Json;

/// <summary>A document does not hold a decision as the library writes it. Nothing of it was read.</summary>
public sealed class DecisionFormatException : FormatException
{
    internal DecisionFormatException(SituationFormatException refused)
        : base(refused.Message)
    {
        (Path, Line, Column) = (refused.Path, refused.Line, refused.Column);
        (Expected, Found) = (refused.Expected, refused.Found);
    }

    /// <summary>Where in the document, as a JSON path: <c>$.findings[0].kind</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units as editors do.</summary>
    public int Column { get; }

    /// <summary>What may stand there.</summary>
    public string Expected { get; }

    /// <summary>What stands there, shortened where it is long.</summary>
    public string Found { get; }
}
