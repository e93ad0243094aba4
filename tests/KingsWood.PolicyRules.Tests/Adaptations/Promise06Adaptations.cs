using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Promises;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>
/// Promise 6 for adaptations made by chance: what is accepted without a reason never loosens what keeps children safe, and
/// whatever loosens it is found and shown. Promises 1, 2, 7 and 8 hold of every adapted policy.
/// </summary>
public sealed class Promise06Adaptations(ITestOutputHelper output)
{
    private const int Adaptations = 60;
    private static readonly Policy Base = SocialMediaPolicy.Default;

    [Fact]
    public void An_adaptation_that_is_accepted_without_a_reason_never_loosens_a_safeguarding_rule()
    {
        var (accepted, refused, stricter) = (0, 0, 0);
        for (var seed = 0; seed < Adaptations; seed++)
        {
            if (Apply(GeneratedAdaptation.Make(seed, because: null)) is not { } policy)
            {
                refused++;
                continue;
            }

            accepted++;
            var (before, after) = (Safeguarding(Base), Safeguarding(policy));
            foreach (var (kind, facts) in Facts(seed, policy))
            {
                var (was, now) = (before.Judge(kind, facts), after.Judge(kind, facts));
                Assert.True(was.Verdict.Class() <= now.Verdict.Class(), $"seed {seed}, {kind}, {facts}: {was.Verdict}, then {now.Verdict}");
                Assert.True(!was.OwesSomething || now.OwesSomething || now.Verdict == Verdict.NotPermitted, $"seed {seed}, {kind}, {facts}");
                stricter += was.Verdict < now.Verdict ? 1 : 0;
            }
        }

        output.WriteLine($"{accepted} accepted, {refused} refused, {stricter} situations judged more strictly.");
        Assert.True(accepted > 5 && refused > 5 && stricter > 20);
    }

    [Fact]
    public void What_is_accepted_without_a_reason_is_no_milder_in_any_fully_known_situation()
    {
        var situations = System.Numerics.BigInteger.Zero;
        for (var seed = 0; seed < Adaptations; seed++)
        {
            if (Apply(GeneratedAdaptation.Make(seed, because: null)) is not { } policy)
            {
                continue;
            }

            var comparison = Safeguarding(Base).CompareVerdicts(Safeguarding(policy), cancellation: TestContext.Current.CancellationToken);
            Assert.DoesNotContain(comparison.Verdicts, d => d.IsLooser);
            situations = comparison.Verdicts.Aggregate(situations, (sum, d) => sum + d.Count);
        }

        output.WriteLine($"{situations} situations judged otherwise, none of them more mildly.");
        Assert.True(situations > 0);
    }

    [Fact]
    public void Whatever_an_adaptation_with_a_reason_loosens_is_shown_where_it_does()
    {
        var touched = 0;
        for (var seed = 0; seed < Adaptations; seed++)
        {
            if (Apply(GeneratedAdaptation.Make(seed, Made.Reason)) is not { } policy)
            {
                continue;
            }

            var (before, after) = (Safeguarding(Base), Safeguarding(policy));
            foreach (var (kind, facts) in Facts(seed, policy).Concat(AroundWhatIsLoosened(policy)))
            {
                var (was, now) = (before.Judge(kind, facts), after.Judge(kind, facts));
                var judgement = policy.Judge(kind, facts);
                if (was.Verdict.Class() > now.Verdict.Class() || (was.OwesSomething && !now.OwesSomething && now.Verdict != Verdict.NotPermitted))
                {
                    touched++;
                    Assert.True(judgement.TouchesALoosening, $"seed {seed}, {kind}, {facts}: {was.Verdict}, then {now.Verdict}");
                }

                Assert.Equal(judgement.TouchesALoosening, policy.Decide(kind, facts).Loosenings.Any(l => !l.HasExpired));
            }
        }

        output.WriteLine($"{touched} situations were loosened.");
        Assert.True(touched > 20);
    }

    [Fact]
    public void Adapted_policies_decide_everything_alike_whatever_the_order_and_owe_to_somebody_by_a_clause()
    {
        for (var seed = 0; seed < Adaptations; seed++)
        {
            var adaptation = GeneratedAdaptation.Make(seed, Made.Reason);
            if (Apply(adaptation) is not { } policy)
            {
                continue;
            }

            var other = Apply(GeneratedAdaptation.Shuffled(seed, Made.Reason))!;
            Assert.Equal(policy.Fingerprint, other.Fingerprint);
            foreach (var (kind, facts) in Facts(seed, policy).Take(40))
            {
                var decision = policy.Decide(kind, facts);
                Assert.Equal(decision.Verdict, other.Decide(kind, facts).Verdict);
                Assert.All(decision.Findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Clause.Coordinate)));
                Assert.All(decision.Obligations, o => Assert.True(o.Duty.Recipient is null || !string.IsNullOrWhiteSpace(o.To!.Says)));
                Assert.NotEmpty(DecisionText.Write(decision, Reader.Auditor));
            }
        }
    }

    private static IEnumerable<(SituationKind Kind, StatedFacts Facts)> AroundWhatIsLoosened(Policy policy) =>
        from kind in policy.Adapted!.Loosenings.SelectMany(l => l.Rules).Select(policy.Find).OfType<Norm>()
            .Concat(policy.Adapted.Loosenings.SelectMany(l => l.Rules).Select(Base.Find).OfType<Norm>())
            .SelectMany(n => n.Kinds).Distinct()
        from facts in FactSituations.Around(Base, kind, 150)
        select (kind, facts);

    private static Policy? Apply(Adaptation adaptation)
    {
        try
        {
            return Base.Adapt(adaptation);
        }
        catch (AdaptationException)
        {
            return null;
        }
    }

    private static Policy Safeguarding(Policy policy) =>
        new(policy.Content.With(policy.Content.Rules.Where(r => r is not Norm { IsGuarded: false })), policy.Settings);

    private static IEnumerable<(SituationKind Kind, StatedFacts Facts)> Facts(int seed, Policy policy) =>
        from kind in Enum.GetValues<SituationKind>()
        from facts in FactSituations.Around(Base, kind, 12).Concat(FactSituations.Around(policy, kind, 12))
            .Concat(Enumerable.Range(0, 6).Select(i => FactSituations.Make(seed * 100 + i, kind).Facts))
        select (kind, facts);
}
