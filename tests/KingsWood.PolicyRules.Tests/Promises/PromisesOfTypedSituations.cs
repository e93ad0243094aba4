using FsCheck.Xunit;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promises 1, 2 and 10 on typed situations, as callers build them.</summary>
public sealed class PromisesOfTypedSituations
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public bool Every_typed_situation_gets_a_decision_that_is_the_same_again(Situation situation)
    {
        var decision = Policy.Decide(situation, RuleExample.AsOf);
        var again = new Policy(SocialMediaPolicy.Content).Decide(situation with { }, RuleExample.AsOf);
        return decision.Equals(again)
            && decision.GetHashCode() == again.GetHashCode()
            && decision.ReadEverything() == again.ReadEverything();
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
    public bool The_verdict_on_a_case_is_the_strictest_and_what_is_owed_is_owed_once(Case situations)
    {
        var decision = Policy.Decide(situations, RuleExample.AsOf);
        return decision.Verdict == decision.Decisions.Max(d => d.Verdict)
            && decision.Obligations.Select(o => o.Duty.Id).Distinct().Count() == decision.Obligations.Count
            && decision.Decisions.All(d => d.Obligations.All(o => decision.Obligations.Any(all => all.Duty == o.Duty)))
            && decision.Equals(Policy.Decide(situations, RuleExample.AsOf));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public bool The_strictest_part_decides(Situation situation)
    {
        var kind = Policy.For(situation.Kind);
        var parts = Enumerable.Range(0, situation.PartCount)
            .Select(i => kind.Judge(kind.Read(new Part(situation, i, RuleExample.AsOf, Policy.Settings)).Known))
            .ToList();
        return parts.Count > 0 && parts.Max() == Policy.Decide(situation, RuleExample.AsOf).Verdict;
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public bool A_part_of_which_little_is_unknown_is_decided_as_the_reference_decides_it(Situation situation)
    {
        var kind = Policy.For(situation.Kind);
        var reference = References[situation.Kind];
        foreach (var known in Policy.Decide(situation, RuleExample.AsOf).Parts.Select(p => p.Known))
        {
            var facts = reference.Questions.Facts.ToDictionary(f => f, f => Array.FindIndex(kind.Facts, k => k.Fact == f) is var bit and >= 0 ? known.Of(bit) : Truth.No);
            if (facts.Values.Count(t => t == Truth.Unknown) <= 9 && reference.Decide(facts).Verdict != kind.Judge(known))
            {
                return false;
            }
        }

        return true;
    }
}
