namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>Writes the rule book: every rule in the order of the ids, each with its examples.</summary>
internal static class RuleBookSource
{
    private const string Kind = "global::KingsWood.PolicyRules.Model.SituationKind";

    public static string Write(PolicyHome home, IEnumerable<RuleInBook> rules)
    {
        // A rule without a readable id is an error already; it comes last rather than being lost.
        var inOrder = rules
            .OrderBy(r => r.Id.Length == 0)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ThenBy(r => r.TypeName, StringComparer.Ordinal)
            .ToList();
        var source = new SourceBuilder("the classes with a static property Rule", home.Namespace);
        source.Summary("Every rule of the policy, in the order of their ids, each with its examples.");
        source.Open($"internal static class {home.RuleBookClass}");

        source.Summary("All rules, in the order of their ids.");
        source.Open($"public static {SourceBuilder.ListOf}<{SourceBuilder.RulesNamespace}.Rule> All {{ get; }} =", "[");
        foreach (var rule in inOrder)
        {
            source.Line($"{rule.TypeName}.Rule,");
        }

        source.Close("];");
        source.Line();
        OfKinds(source, inOrder);

        source.Summary("The examples of the rule with this id; none for an id that is no rule's.");
        source.Open(
            $"public static {SourceBuilder.ListOf}<{SourceBuilder.RulesNamespace}.RuleExample> ExamplesOf(string ruleId) => ruleId switch");
        foreach (var rule in inOrder.Where(r => r.Id.Length > 0 && r.HasExamples).GroupBy(r => r.Id).Select(g => g.First()))
        {
            source.Line($"{SourceBuilder.Literal(rule.Id)} => {rule.TypeName}.Examples,");
        }

        source.Line("_ => [],");
        source.Close("};");
        source.Close();
        return source.ToString();
    }

    /// <summary>A list a kind, made when it is asked for: the first decision need not wait for the rules of other kinds.</summary>
    private static void OfKinds(SourceBuilder source, List<RuleInBook> inOrder)
    {
        var kinds = inOrder.SelectMany(r => r.Kinds).Distinct().OrderBy(k => k, StringComparer.Ordinal).ToList();
        source.Summary("The rules that may have something to say of situations of a kind, in the order of their ids.");
        source.Open($"public static {SourceBuilder.ListOf}<{SourceBuilder.RulesNamespace}.Rule> For({Kind} kind) => kind switch");
        foreach (var kind in kinds)
        {
            source.Line($"{Kind}.{kind} => For{kind}(),");
        }

        source.Line("_ => All,");
        source.Close("};");
        source.Line();
        foreach (var kind in kinds)
        {
            source.Open($"private static {SourceBuilder.ListOf}<{SourceBuilder.RulesNamespace}.Rule> For{kind}() =>", "[");
            foreach (var rule in inOrder.Where(r => r.Kinds.Count == 0 || r.Kinds.Contains(kind)))
            {
                source.Line($"{rule.TypeName}.Rule,");
            }

            source.Close("];");
            source.Line();
        }
    }
}
