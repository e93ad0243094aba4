namespace KingsWood.PolicyRules.Register;

/// <summary>What the entries of one clause have in common.</summary>
internal static class BulletConsistency
{
    /// <summary>Reports parts of one bullet that differ in name or wording, and names of two clauses.</summary>
    public static void Check(IEnumerable<RegisterEntry> entries, Action<int, string, string> report)
    {
        var firstOfClause = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var firstOfName = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (firstOfName.TryGetValue(entry.Name, out var namesake) && namesake.Clause != entry.Clause)
            {
                report(entry.Line, "a name of its own for each clause", $"{entry.Name}, which {namesake.Clause} has");
            }

            firstOfName.TryAdd(entry.Name, entry);
            if (firstOfClause.TryAdd(entry.Clause, entry))
            {
                continue;
            }

            var first = firstOfClause[entry.Clause];
            if (first.Name != entry.Name)
            {
                report(entry.Line, $"the name {first.Name} of {first.Coordinate}", entry.Name);
            }

            // A named place may run over several paragraphs; a bullet is one.
            if (RegisterCoordinate.IsBullet(entry.Coordinate) && first.Wording != entry.Wording)
            {
                report(entry.Line, $"the wording of {first.Coordinate}, since both are parts of one bullet", "another");
            }
        }
    }
}
