using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>The whole built-in policy: a line for each kind, rule and thing that the rule can have to say of it.</summary>
internal static class ClauseTable
{
    private static readonly (Regions Region, Finding Finding)[] Findings =
    [
        (Regions.Prohibited, Finding.Broken),
        (Regions.Gap, Finding.Gap),
        (Regions.Owed, Finding.Owed),
        (Regions.Advised, Finding.Advised),
        (Regions.Exempted, Finding.Lifted),
    ];

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
        var norms = policy.Content.Norms
            .Where(n => n.LimbFor(kind) is not null)
            .Select(n => NormInForce.Of(n, policy.Content, policy.Vocabulary[kind]))
            .ToArray();
        var binds = Condition.AnyOf([.. norms.Where(n => n.CanProhibitOrOblige).Select(n => n.Binds)]);
        yield return new(kind, Finding.Bound, RuleSet.None, binds, tidying.Tidy(binds));
        foreach (var norm in norms)
        {
            foreach (var (region, finding) in Findings)
            {
                var written = Condition.AnyOf(
                    [.. norm.Effects.Where(e => (OutcomeRegions.Of(e.Outcome) & region) != 0).Select(e => e.When)]);
                var tidied = tidying.Tidy(written);
                if (CanHold(kind, tidied))
                {
                    yield return new(kind, finding, Enum.Parse<RuleSet>(norm.Norm.Id), written, tidied);
                }
            }
        }
    }

    // A teacher who is no member of staff, say, is nobody.
    private static bool CanHold(SituationKind kind, Condition condition)
    {
        var compiled = SocialMediaPolicy.Default.For(kind);
        var alternatives = new Flattener(compiled.Settings, fact => compiled.BitOf[fact]).Flatten(condition)
            ?? throw new InvalidOperationException("A clause of the built-in policy does not flatten.");
        return alternatives.Exists(a => compiled.Constraints.Allows(compiled.Constraints.Close(new(a.NeedYes, a.NeedNo))));
    }
}
