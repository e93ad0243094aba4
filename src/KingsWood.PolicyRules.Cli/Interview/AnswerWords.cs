using System.Globalization;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Understands what somebody types.</summary>
internal static class AnswerWords
{
    private static readonly string[] Yes = ["yes", "y"];
    private static readonly string[] No = ["no", "n"];
    private static readonly string[] Unknown = ["don't know", "dont know", "do not know", "not known", "unknown", "?"];
    private static readonly string[] None = ["none", "none of these", "no", "n", "0"];
    private static readonly char[] Separators = [' ', ',', ';', '\t'];

    /// <summary>The answer without what does not matter in it.</summary>
    public static string Normalised(string typed) =>
        typed.Trim().TrimEnd('.').Replace('\u2019', '\'').ToLowerInvariant();

    /// <summary>Yes.</summary>
    public static bool IsYes(string answer) => Yes.Contains(answer);

    /// <summary>No.</summary>
    public static bool IsNo(string answer) => No.Contains(answer);

    /// <summary>Expressly not known.</summary>
    public static bool IsUnknown(string answer) => Unknown.Contains(answer);

    /// <summary>Nothing of what was offered.</summary>
    public static bool IsNone(string answer) => None.Contains(answer);

    /// <summary>The words of an answer that names several things.</summary>
    public static string[] Parts(string answer) => answer.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A plain number.</summary>
    public static int? Number(string answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The index of the option that a number or a key names; <see langword="null"/> where none is named.</summary>
    public static int? IndexOf(string answer, IReadOnlyList<Choice> options)
    {
        if (Number(answer) is { } number)
        {
            return number >= 1 && number <= options.Count ? number - 1 : null;
        }

        var wanted = Parts(answer).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < options.Count; i++)
        {
            if (Parts(options[i].Key).Order(StringComparer.Ordinal).SequenceEqual(wanted))
            {
                return i;
            }
        }

        return null;
    }
}
