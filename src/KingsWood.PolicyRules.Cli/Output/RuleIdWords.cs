using System.Globalization;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Many ids of rules in few words.</summary>
internal static class RuleIdWords
{
    private const int FewestInARange = 3;
    private const int MostUncounted = 5;

    /// <summary>The ids, those that follow one another as a range: <c>KW0009, KW1001 to KW1004</c>. Many are counted as well.</summary>
    public static string Of(IReadOnlyList<string> ids) => ids.Count > MostUncounted
        ? FormattableString.Invariant($"{ids.Count} rules ({Ranges(ids)})")
        : Ranges(ids);

    /// <summary>The ids alone.</summary>
    public static string Ranges(IReadOnlyList<string> ids)
    {
        var runs = new List<List<string>>();
        foreach (var id in ids)
        {
            if (runs is [.., [.., var last] run] && Follows(last, id))
            {
                run.Add(id);
            }
            else
            {
                runs.Add([id]);
            }
        }

        return string.Join(", ", runs.SelectMany(r => r.Count < FewestInARange ? r : [$"{r[0]} to {r[^1]}"]));
    }

    private static bool Follows(string one, string next) =>
        Split(one) is var (prefix, number) && Split(next) is var (other, following)
        && one.Length == next.Length && prefix == other && following == number + 1;

    private static (string Prefix, int Number)? Split(string id)
    {
        var prefix = id.TrimEnd("0123456789".ToCharArray());
        return int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (prefix, number) : null;
    }
}
