namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>Writes the class of clause constants.</summary>
internal static class ClausesSource
{
    public static string Write(ClauseList list)
    {
        var source = new SourceBuilder(list.Home.File, list.Home.Namespace);
        source.Summary($"The clauses of {list.Home.File}: section and bullet, counted in the source's order.");
        source.Open($"public static class {list.Home.ClausesClass}");
        All(source, list);
        Groups(source, list.Clauses, "");
        source.Close();
        return source.ToString();
    }

    private static void All(SourceBuilder source, ClauseList list)
    {
        source.Summary("All clauses, in the order of the text, and then \"gap\" and \"law\".");
        source.Open($"public static {SourceBuilder.ListOf}<{SourceBuilder.RulesNamespace}.Clause> All {{ get; }} =", "[");
        foreach (var clause in list.Clauses)
        {
            source.Line($"{clause.Name},");
        }

        source.Line($"{SourceBuilder.RulesNamespace}.Clause.Gap,");
        source.Line($"{SourceBuilder.RulesNamespace}.Clause.Law,");
        source.Close("];");
    }

    /// <summary>The classes directly in <paramref name="outer"/>, and in each its clauses.</summary>
    private static void Groups(SourceBuilder source, IEnumerable<ClauseConstant> clauses, string outer)
    {
        foreach (var group in clauses.Where(c => c.Name.Substring(outer.Length).Contains('.')).GroupBy(c => Child(c.Name, outer)))
        {
            var sections = group.Select(c => c.Section).Distinct().ToList();
            source.Line();
            source.Summary($"Clauses of section {string.Join(" and ", sections)}.");
            source.Open($"public static class {group.Key.Substring(outer.Length)}");
            var isFirst = true;
            foreach (var clause in group.Where(c => c.Group == group.Key))
            {
                if (!isFirst)
                {
                    source.Line();
                }

                isFirst = false;
                Constant(source, clause);
            }

            Groups(source, group, group.Key + ".");
            source.Close();
        }
    }

    private static void Constant(SourceBuilder source, ClauseConstant clause)
    {
        source.Summary($"{clause.Coordinate}: {clause.Topic}.");
        source.Line(
            $"public static {SourceBuilder.RulesNamespace}.Clause {clause.Name.Substring(clause.Group.Length + 1)} {{ get; }} = "
            + $"new({SourceBuilder.Literal(clause.Coordinate)}, {SourceBuilder.Literal(clause.Topic)});");
    }

    private static string Child(string name, string outer)
    {
        var end = name.IndexOf('.', outer.Length);
        return name.Substring(0, end);
    }
}
