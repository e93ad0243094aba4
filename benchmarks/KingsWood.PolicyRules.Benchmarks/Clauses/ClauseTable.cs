using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>Every prohibition of the built-in policy, a clause for each kind and rule, in the order of the rules.</summary>
internal static class ClauseTable
{
    private static readonly Clause[][] ByKind = [.. Enum.GetValues<SituationKind>().Select(kind => Read(kind).ToArray())];

    public static IEnumerable<Clause> All => ByKind.SelectMany(c => c);

    public static Clause[] Of(SituationKind kind) => ByKind[(int)kind];

    /// <summary>The facts that the clauses of a kind ask.</summary>
    public static Fact[] FactsOf(SituationKind kind) => [.. Of(kind).SelectMany(c => Leaves(c.Tidied)).Distinct()];

    /// <summary>The facts in a tidied condition.</summary>
    public static IEnumerable<Fact> Leaves(Condition condition) => condition switch
    {
        Fact fact => [fact],
        Negation not => Leaves(not.Item),
        Conjunction all => all.Items.SelectMany(Leaves),
        Disjunction any => any.Items.SelectMany(Leaves),
        _ => [],
    };

    private static IEnumerable<Clause> Read(SituationKind kind)
    {
        var policy = SocialMediaPolicy.Default;
        var tidying = new Tidying(policy.Settings);
        foreach (var norm in policy.Content.Norms.Where(n => n.LimbFor(kind) is not null))
        {
            var prohibits = NormInForce.Of(norm, policy.Content, policy.Vocabulary[kind]).Effects
                .Where(e => e.Outcome.Effect is Effect.Broken or Effect.LeftUndone)
                .Select(e => e.When)
                .ToArray();
            var written = Condition.AnyOf(prohibits);
            var tidied = tidying.Tidy(written);
            if (tidied is not Disjunction { Items.Count: 0 })
            {
                yield return new(kind, Enum.Parse<Broken>(norm.Id), written, tidied);
            }
        }
    }
}
