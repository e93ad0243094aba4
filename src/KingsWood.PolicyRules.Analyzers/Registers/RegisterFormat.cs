using System.Globalization;
using System.Text.RegularExpressions;

namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>The words and shapes of a register's lines: what the format is, apart from how it is read.</summary>
internal static class RegisterFormat
{
    public const string FileEnding = ".policy.md";

    public const string CoordinateShape = "a coordinate such as \"1.10\", \"1.10 b\" or \"0 scope\"";

    private static readonly Regex Bullet = new(@"^[0-9]{1,4}\.[0-9]{1,4}( [a-z])?$", RegexOptions.CultureInvariant);

    // A place of one letter would be taken for a part.
    private static readonly Regex Place = new("^[0-9]{1,4} [a-z][a-z -]*[a-z]( [a-z])?$", RegexOptions.CultureInvariant);

    private static readonly Regex Name = new(@"^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)+$", RegexOptions.CultureInvariant);

    private static readonly Regex RuleId = new("^[A-Z]+[0-9]+$", RegexOptions.CultureInvariant);

    private static readonly Regex Wording = new("^[0-9a-f]{16} [0-9a-f]{128} [0-9]{1,6}$", RegexOptions.CultureInvariant);

    // What every class has already, and the list of all clauses.
    private static readonly string[] TakenNames =
        ["All", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static string[] HeaderKeys { get; } = ["policy", "edition", "in force", "ranges", "removed"];

    public static string[] NeededHeaderKeys { get; } = ["policy", "edition", "in force"];

    public static string[] EntryKeys { get; } =
    [
        "name", "topic", "kind", "says", "rules", "no rule", "purposes", "reading", "question", "checked", "wording",
    ];

    public static string[] NeededEntryKeys { get; } = ["name", "kind", "says", "checked", "wording"];

    public static string[] RepeatableKeys { get; } = ["reading", "question"];

    public static string[] Kinds { get; } =
    [
        "norm", "permission", "scope", "definition", "statement", "consequence", "purpose", "rationale", "example", "heading",
    ];

    public static string[] Purposes { get; } = ["children", "staff", "legal", "reputation", "official"];

    public static string[] Questions { get; } = ["ambiguity", "clash", "gap", "term"];

    public static bool IsCoordinate(string text) => Bullet.IsMatch(text) || Place.IsMatch(text);

    public static bool IsBullet(string coordinate) => Bullet.IsMatch(coordinate);

    /// <summary>The coordinate without the letter of the part: <c>1.10 b</c> is part of 1.10.</summary>
    public static string ClauseOf(string coordinate) =>
        coordinate.Length > 2 && coordinate[coordinate.Length - 2] == ' '
            ? coordinate.Substring(0, coordinate.Length - 2)
            : coordinate;

    /// <summary>Whether nested classes and a property can have this name.</summary>
    public static bool IsName(string text)
    {
        var segments = text.Split('.');
        return Name.IsMatch(text)
            && !segments.Any(s => TakenNames.Contains(s))
            && !segments.Skip(1).Where((s, i) => s == segments[i]).Any();
    }

    public static bool IsRuleId(string text) => RuleId.IsMatch(text);

    public static bool IsWording(string text) => Wording.IsMatch(text);

    public static bool IsDay(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The items of a value with commas between them.</summary>
    public static IEnumerable<string> Items(string value) => value.Split(',').Select(item => item.Trim());
}
