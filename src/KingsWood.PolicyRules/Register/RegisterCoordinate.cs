namespace KingsWood.PolicyRules.Register;

/// <summary>The shapes of a coordinate: <c>1.10</c>, <c>1.10 b</c>, <c>0 scope</c>, <c>0 definitions b</c>.</summary>
internal static class RegisterCoordinate
{
    public const string Shape = "a coordinate such as \"1.10\", \"1.10 b\" or \"0 scope\"";

    /// <summary>The coordinate without the letter of the part.</summary>
    public static string ClauseOf(string coordinate) => PartOf(coordinate) is null ? coordinate : coordinate[..^2];

    /// <summary>The letter of the part.</summary>
    public static char? PartOf(string coordinate) =>
        coordinate.Length > 2 && coordinate[^2] == ' ' && char.IsAsciiLetterLower(coordinate[^1])
            ? coordinate[^1]
            : null;

    /// <summary>Whether it counts a bullet: its parts then are parts of one wording.</summary>
    public static bool IsBullet(string coordinate)
    {
        var clause = ClauseOf(coordinate);
        var dot = clause.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && AreDigits(clause.AsSpan(0, dot)) && AreDigits(clause.AsSpan(dot + 1));
    }

    /// <summary>Whether it is a coordinate at all.</summary>
    public static bool IsOne(string coordinate)
    {
        if (IsBullet(coordinate))
        {
            return true;
        }

        var clause = ClauseOf(coordinate);
        var space = clause.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && AreDigits(clause.AsSpan(0, space)) && IsPlace(clause.AsSpan(space + 1));
    }

    private static bool IsPlace(ReadOnlySpan<char> name)
    {
        // A place of one letter would be taken for a part.
        if (name.Length < 2 || name[0] is ' ' or '-' || name[^1] is ' ' or '-')
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && c is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) =>
        text.Length is > 0 and < 5 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
