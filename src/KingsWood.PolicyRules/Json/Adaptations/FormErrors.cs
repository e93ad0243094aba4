using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>Collects what has another form than it should, so that reading goes on and tells everything at once.</summary>
internal sealed class FormErrors
{
    // Whoever is told of so many begins anew; a file that is wrong throughout must not make a message of megabytes.
    private const int Most = 100;

    private readonly List<AdaptationFormatProblem> problems = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(AdaptationFormatException error)
    {
        Count += error.Problems.Count;
        problems.AddRange(error.Problems.Take(Most - problems.Count));
    }

    /// <summary>Reads something, or notes why it cannot be read.</summary>
    /// <returns>Whether it could be read without any error.</returns>
    public bool Try(Action read)
    {
        var before = Count;
        try
        {
            read();
        }
        catch (AdaptationFormatException error)
        {
            Add(error);
        }

        return Count == before;
    }

    /// <summary>What is read, or something in its place where it cannot be.</summary>
    public T Or<T>(T otherwise, Func<T> read)
    {
        var result = otherwise;
        Try(() => result = read());
        return result;
    }

    /// <summary>Refuses what was read, where something was wrong.</summary>
    /// <param name="rest">What could be read.</param>
    /// <exception cref="AdaptationFormatException">Something was wrong.</exception>
    public void Throw(Adaptation rest)
    {
        if (Count > 0)
        {
            throw new AdaptationFormatException([.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)], []) { Rest = rest };
        }
    }
}
