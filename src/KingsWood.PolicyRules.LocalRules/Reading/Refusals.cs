namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>Collects what is refused of one rule, so that reading goes on and everything is told at once.</summary>
internal sealed class Refusals
{
    /// <summary>Whoever is told of so many of one rule begins anew.</summary>
    public const int Most = 20;

    private readonly List<Refusal> all = [];

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>What the rule is called, as far as it is known.</summary>
    public string? Called { get; set; }

    /// <summary>Reads something, or notes why it is refused.</summary>
    public void Try(Action read)
    {
        try
        {
            read();
        }
        catch (Refusal refusal)
        {
            all.Add(refusal);
        }
    }

    /// <summary>What is read, or something in its place where it is refused.</summary>
    public T Or<T>(T otherwise, Func<T> read)
    {
        var result = otherwise;
        Try(() => result = read());
        return result;
    }

    /// <summary>The problems of a file, in its order.</summary>
    public IEnumerable<LocalRuleProblem> In(string file) => all
        .Select(r => (Called is null ? r : r.OfRule(Called)).In(file))
        .OrderBy(p => p.Line).ThenBy(p => p.Column)
        .Take(Most);
}
