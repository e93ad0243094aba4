using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>Collects what has another form than it should, so that reading goes on and tells everything at once.</summary>
internal sealed class FormErrors
{
    /// <summary>Whoever is told of so many begins anew; a file that is wrong throughout must make neither a message of megabytes nor hours of work.</summary>
    public const int Most = 100;

    private readonly List<AdaptationFormatProblem> problems = [];

    /// <summary>How many there are.</summary>
    public int Count => problems.Count;

    /// <summary>Adds one.</summary>
    /// <exception cref="EnoughException">There are as many as are told.</exception>
    public void Add(AdaptationFormatException error)
    {
        problems.AddRange(error.Problems.Take(Most - problems.Count));
        if (problems.Count == Most)
        {
            throw new EnoughException();
        }
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

    /// <summary>What is read of a member, or something in its place where it cannot be, or is missing, which has been told.</summary>
    public T Of<T>(DataNode node, string name, T otherwise, Func<DataNode, T> read) =>
        node.Find(name) is { } member ? Or(otherwise, () => read(member)) : otherwise;

    /// <summary>Everything that was wrong, in the order of the document.</summary>
    /// <param name="rest">What could be read, where all of it was looked at.</param>
    /// <param name="unread">The ids of what could not, by the places of the items.</param>
    public AdaptationFormatException ToException(Adaptation? rest, IReadOnlyDictionary<string, string>? unread = null) =>
        new([.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)], []) { Rest = rest, Unread = unread ?? new Dictionary<string, string>() };

    /// <summary>So much is wrong that nothing more is looked at.</summary>
#pragma warning disable CA1032, CA1064 // it never leaves the reader
    internal sealed class EnoughException : Exception;
#pragma warning restore CA1032, CA1064
}
