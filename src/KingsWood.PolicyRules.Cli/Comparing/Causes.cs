using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What has to be so for something to be decided differently, each cause in one sentence or several.</summary>
internal static class Causes
{
    /// <summary>
    /// A difference or, where one of its causes alone makes another one that goes the same way, the same under that cause: what
    /// comes of a cause together with others is told where it is told of it alone, of the one that changes the same if there is one.
    /// </summary>
    public static Difference ToldByTheLeast(Difference of, IReadOnlyList<Difference> among)
    {
        if (of.Causes.Count < 2)
        {
            return of;
        }

        var least = among
            .Where(d => d.Way == of.Way && d.When == of.When && d.Causes.Count > 0 && d.Causes.All(of.Causes.Contains))
            .OrderBy(d => d.Causes.Count)
            .ThenBy(d => (d.Verdicts, d.Turn, d.What) != (of.Verdicts, of.Turn, of.What))
            .First().Causes;
        return least.Count == of.Causes.Count ? of : of with { Causes = least, Binding = [] };
    }

    /// <summary>
    /// Any of these causes, as a sentence goes on with them: <c>, where the person's role is coach or contractor</c>. What several
    /// begin with alike is said once.
    /// </summary>
    public static string Say(IReadOnlyList<Values<string>> causes)
    {
        List<string[]> said = [.. causes.Where(c => c.Count > 0).Select(c => string.Join(", and ", c.Select((s, i) => i == 0 ? s.TrimEnd('.') : Inside(s))).Split(' '))];
        if (said.Count == 0)
        {
            return "";
        }

        var alike = 0;
        while (said.Count > 1 && said.TrueForAll(s => s.Length > alike + 1 && s[alike] == said[0][alike]))
        {
            alike++;
        }

        var begins = string.Concat(said[0].Take(alike).Select(word => word + " "));
        List<string> ends = [.. said.Select(s => string.Join(' ', s.Skip(alike))).Distinct()];
        return $", where {Inside(begins + (ends is [var only] ? only : $"{string.Join(", ", ends.SkipLast(1))} or {ends[^1]}"))}";
    }

    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
