using KingsWood.PolicyRules.Analyzers.Compatibility;
using KingsWood.PolicyRules.Analyzers.Registers;

namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>A clause constant: the dotted name, and what it is made of.</summary>
internal sealed record ClauseConstant(string Name, string Coordinate, string Topic)
{
    /// <summary>The class that it stands in.</summary>
    public string Group => Name.Substring(0, Name.LastIndexOf('.'));

    /// <summary>The section of the text.</summary>
    public string Section => Coordinate.Split('.', ' ')[0];
}

/// <summary>What the generator takes from a register. It has no lines in it, so that moving one regenerates nothing.</summary>
internal sealed record ClauseList(PolicyHome Home, EquatableArray<ClauseConstant> Clauses)
{
    public static ClauseList Of(PolicyHome home, Register register)
    {
        var constants = new List<ClauseConstant>();
        foreach (var parts in register.Entries.Where(e => e.Name is not null).GroupBy(e => e.Clause))
        {
            var name = parts.First().Name!;
            if (!constants.Exists(c => Clash(c.Name, name)) && !name.StartsWith(home.ClausesClass + ".", StringComparison.Ordinal))
            {
                constants.Add(new(name, parts.Key, Topic(parts)));
            }
        }

        return new(home, EquatableArray<ClauseConstant>.Of(constants));
    }

    // What the analyzer reports is left out here, so that the rest still compiles.
    private static bool Clash(string one, string other) =>
        one == other
        || one.StartsWith(other + ".", StringComparison.Ordinal)
        || other.StartsWith(one + ".", StringComparison.Ordinal);

    private static string Topic(IEnumerable<RegisterEntry> parts)
    {
        var fields = parts.Select(p => p.Fields).ToList();
        var stated = fields.Select(f => f.Find("topic")).FirstOrDefault(f => f is not null)
            ?? fields.Select(f => f.Find("says")).FirstOrDefault(f => f is not null);
        return stated?.Value.TrimEnd('.') ?? "";
    }
}
