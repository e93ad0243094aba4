using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Logic;

/// <summary>The facts that are read otherwise once a setting is another.</summary>
internal sealed class MovedFacts
{
    /// <summary>The ids of those that may be no, or not known, where they were yes, or no where they were not known.</summary>
    public HashSet<string> Less { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of those that may be yes, or not known, where they were no, or yes where they were not known.</summary>
    public HashSet<string> More { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What several facts become together, by their ids, where somebody is bound in another way that the policy as it was given takes to be
    /// as strict; "not known" for those of which that does not tell. A rule that somebody added may not be.
    /// </summary>
    public List<IReadOnlyDictionary<string, Answer>> Become { get; } = [];

    /// <summary>Whether there is any.</summary>
    public bool AreAny => Less.Count + More.Count + Become.Count > 0;

    /// <summary>A fact that holds the more, the greater what it is.</summary>
    public void Move(string fact, int was, int now)
    {
        if (now < was)
        {
            Less.Add(fact);
        }
        else if (now > was)
        {
            More.Add(fact);
        }
    }

    /// <summary>Those of others as well.</summary>
    public void Add(MovedFacts others)
    {
        Less.UnionWith(others.Less);
        More.UnionWith(others.More);
        Become.AddRange(others.Become);
    }
}
