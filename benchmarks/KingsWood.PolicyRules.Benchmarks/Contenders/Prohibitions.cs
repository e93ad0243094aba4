using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>The clauses that every contender holds: the prohibitions of the built-in policy, per kind, as alternatives.</summary>
internal static class Prohibitions
{
    public static IEnumerable<(string Rule, Literals[] Alternatives)> Of(SituationKind kind)
    {
        var compiled = SocialMediaPolicy.Default.For(kind);
        return compiled.Prohibited.Terms
            .GroupBy(t => RuleOf(compiled, t))
            .Select(g => (g.Key, g.Select(t => t.Said).ToArray()));
    }

    private static string RuleOf(CompiledKind kind, Term term) =>
        kind.Outcomes[term.Outcome] is var outcome ? $"{outcome.Norm.Id} {outcome.Effect}" : "";
}
