using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 6: adding a rule, or tightening an adaptation, never loosens a verdict.</summary>
public sealed class Promise06MoreRulesNeverLoosen(ITestOutputHelper output)
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;

    [Theory]
    [EveryKind]
    public void A_further_rule_never_loosens_a_verdict(SituationKind kind)
    {
        var stricter = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var norm = Extra(random, kind, Binding.Staff);
            var more = new Policy(SocialMediaPolicy.Content.With(SocialMediaPolicy.Content.Rules.Append(norm)));
            for (var i = 0; i < 60; i++)
            {
                var facts = FactSituations.Make(random.Next(), kind).Facts;
                var (before, after) = (Policy.Judge(kind, facts), more.Judge(kind, facts));
                Assert.True(before.Verdict <= after.Verdict, $"{norm.Limbs[0].BrokenWhen}\n{facts}: {before.Verdict}, then {after.Verdict}");
                Assert.True(!before.OwesSomething || after.OwesSomething);
                Assert.True(!before.TouchesAGap || after.TouchesAGap);
                stricter += before.Verdict < after.Verdict ? 1 : 0;
            }
        }

        output.WriteLine($"{kind}: 2400 situations with 40 further rules, {stricter} of them judged more strictly.");
        Assert.True(stricter > 0);
    }

    // Taken away, a rule may loosen; so added, it never does.
    [Theory]
    [EveryKind]
    public void No_rule_of_the_policy_loosens_a_verdict_in_any_situation(SituationKind kind)
    {
        var builder = DiagramBuilder.For(kind, Policy);
        var norms = FactsOf.NormsOf(Policy, kind).ToList();
        var with = new PolicyRegions(Policy, kind, builder);
        foreach (var norm in norms)
        {
            var without = new PolicyRegions(norms.Where(n => n != norm), Policy.Settings, builder);
            var stricter = Stricter(without, with);
            output.WriteLine($"{kind}: {norm.Norm.Id} judges {builder.Count(stricter)} of {builder.Count(builder.Always)} situations more strictly.");
            Assert.True(Stricter(with, without).IsNever, norm.Norm.Id);
        }
    }

    [Theory]
    [EveryKind]
    public void A_further_rule_never_loosens_a_verdict_in_any_situation_that_is_fully_known(SituationKind kind)
    {
        var (stricter, all) = (BigInteger.Zero, BigInteger.Zero);
        for (var seed = 0; seed < 16; seed++)
        {
            var random = new Random(seed);
            var norm = Extra(random, kind, (Binding)random.Next(5), seed % 2 == 0 ? Duties.TellTheLead : null);
            var more = new Policy(SocialMediaPolicy.Content.With(SocialMediaPolicy.Content.Rules.Append(norm)));
            var builder = DiagramBuilder.For(kind, Policy, more);
            var (before, after) = (new PolicyRegions(Policy, kind, builder), new PolicyRegions(more, kind, builder));

            Promise10Exhausted.SayTheSame(more, kind, builder);
            Assert.True(Stricter(after, before).IsNever, $"{norm.Limbs[0].BrokenWhen}");
            stricter += builder.Count(Stricter(before, after));
            all += builder.Count(builder.Always);
        }

        output.WriteLine($"{kind}: 16 further rules in {all} situations, {stricter} of them judged more strictly.");
        Assert.True(stricter > 0);
    }

    // Not covered stands outside the order: somebody whom a further rule reaches is no longer outside the policy.
    [Theory]
    [EveryKind]
    public void A_further_rule_for_everyone_never_loosens_what_is_said_of_those_who_were_covered(SituationKind kind)
    {
        var covered = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var norm = Extra(random, kind, (Binding)random.Next(1, 5));
            var more = new Policy(SocialMediaPolicy.Content.With(SocialMediaPolicy.Content.Rules.Append(norm)));
            for (var i = 0; i < 30; i++)
            {
                var facts = FactSituations.Make(random.Next(), kind).Facts;
                if (Policy.For(kind).Covered.IsMetBy(Policy.For(kind).Read(facts).Known))
                {
                    covered++;
                    Assert.True(Policy.Judge(kind, facts).Verdict <= more.Judge(kind, facts).Verdict);
                }
            }
        }

        Assert.True(covered > 100);
    }

    [Fact]
    public void Advice_elsewhere_never_closes_a_gap()
    {
        var advice = new Norm
        {
            Id = "KW9002",
            Clause = Clause.Gap,
            Force = Force.Advised,
            Title = "Advice about everything",
            Says = "Advice about everything.",
            Serves = Purposes.ProtectStaff,
            Binds = Binding.Everyone,
            Limbs = [new Limb(Enum.GetValues<SituationKind>()) { AdvisedWhen = Condition.Always, GroundedWhen = Condition.Always }],
            Advice = "Take care.",
        };
        var more = new Policy(SocialMediaPolicy.Content.With(SocialMediaPolicy.Content.Rules.Append(advice)));
        var gaps = 0;
        foreach (var situation in Enumerable.Range(0, 4000).Select(seed => FactSituations.Make(seed, SituationKind.Message, mostUnknown: 6)))
        {
            var (before, after) = (Policy.Judge(situation.Kind, situation.Facts), more.Judge(situation.Kind, situation.Facts));
            Assert.Equal(before.Verdict.Class(), after.Verdict.Class());
            Assert.Equal(before.TouchesAGap, after.TouchesAGap);
            gaps += before.TouchesAGap ? 1 : 0;
        }

        Assert.True(gaps > 20);
    }

    /// <summary>Where the second judges more strictly than the first, or owes more.</summary>
    private static Diagram Stricter(PolicyRegions first, PolicyRegions second)
    {
        var verdicts = Enum.GetValues<Verdict>().Select(v => second.AtLeast(v) & !first.AtLeast(v));
        var duties = second.Duties.Select(d => d.Owed & !(first.Duties.FirstOrDefault(f => f.Duty.Id == d.Duty.Id)?.Owed ?? first.Builder.Never));
        return verdicts.Concat(duties).Aggregate((any, where) => any | where);
    }

    // A duty of its own: where another rule perhaps owes the same, being certain of it settles what was open.
    private static Duty Another { get; } = new("another")
    {
        Says = "Do something else as well.",
        Order = 90,
        Done = Duties.TellTheLead.Done,
        LeftUndone = Duties.TellTheLead.LeftUndone,
    };

    private static Norm Extra(Random random, SituationKind kind, Binding binds, Duty? owes = null)
    {
        Condition[] leaves = [.. Policy.Vocabulary[kind].Facts.Select(f => f.Fact).OrderBy(_ => random.Next()).Take(6)];
        return new()
        {
            Id = "KW9001",
            Clause = Clause.Gap,
            Force = Force.Gap,
            Title = "A further rule",
            Says = "A further rule.",
            Serves = Purposes.ProtectStaff,
            Binds = binds,
            Owes = new(owes ?? Another, Promptness.Soon),
            Limbs =
            [
                new(kind)
                {
                    BrokenWhen = Sometimes(),
                    OwedWhen = Sometimes(),
                    GapWhen = Sometimes(),
                    AdvisedWhen = Sometimes(),
                    GroundedWhen = Sometimes(),
                },
            ],
        };

        Condition? Sometimes() => random.Next(2) == 0 ? null : Conditions.Make(random, leaves, depth: random.Next(3));
    }
}
