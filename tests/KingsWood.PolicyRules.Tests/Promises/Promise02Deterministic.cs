using System.Globalization;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>
/// Promise 2: policy, situation and the moment of deciding decide; the order of rules, the threads and the culture do not.
/// </summary>
public sealed class Promise02Deterministic
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Policy[] Shuffled = [.. Enumerable.Range(1, 4).Select(Shuffle)];

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 200)]
    public bool The_order_of_the_rules_changes_nothing(FactSituation situation)
    {
        var decision = Policy.Decide(situation.AsSituation(), RuleExample.AsOf);
        return Array.TrueForAll(Shuffled, policy =>
            policy.Decide(situation.AsSituation(), RuleExample.AsOf) is var other
            && other.Equals(decision)
            && other.GetHashCode() == decision.GetHashCode()
            && other.ReadEverything() == decision.ReadEverything());
    }

    [Fact]
    public void The_order_of_the_rules_does_not_change_the_fingerprint() =>
        Assert.All(Shuffled, policy => Assert.Equal(Policy.Fingerprint, policy.Fingerprint));

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 100)]
    public bool The_culture_changes_nothing(FactSituation situation)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Policy.Decide(situation.AsSituation(), RuleExample.AsOf).ReadEverything();
        try
        {
            // Turkish has another capital I, Arabic of Saudi Arabia another calendar, Swedish another minus sign.
            return Array.TrueForAll(["tr-TR", "ar-SA", "sv-SE"], name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                var afresh = new Policy(SocialMediaPolicy.Content);
                return afresh.Decide(situation.AsSituation(), RuleExample.AsOf).ReadEverything() == expected;
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Many_threads_that_ask_a_new_policy_at_once_get_the_same_decisions()
    {
        var situations = Enumerable.Range(0, 400).Select(seed => FactSituations.Make(seed).AsSituation()).ToList();
        var expected = situations.ConvertAll(s => Policy.Decide(s, RuleExample.AsOf).ReadEverything());

        // Nothing of this policy is compiled yet, so that the threads also compile it at once.
        var policy = new Policy(SocialMediaPolicy.Content);
        var found = new string[situations.Count];
        Parallel.For(0, situations.Count, new() { MaxDegreeOfParallelism = 8 }, i =>
            found[i] = policy.Decide(situations[i], RuleExample.AsOf).ReadEverything());

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Threads_that_read_one_decision_at_once_read_the_same()
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var decision = Policy.Decide(FactSituations.Make(seed).AsSituation(), RuleExample.AsOf);
            var read = new string[4];
            Parallel.For(0, read.Length, i => read[i] = decision.ReadEverything());
            Assert.Single(read.Distinct());
        }
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 100)]
    public bool The_order_in_which_facts_are_stated_changes_nothing(FactSituation situation)
    {
        var random = new Random(situation.Seed);
        var facts = situation.Facts.OrderBy(_ => random.Next()).Aggregate(StatedFacts.None, (all, f) => all.With(f.Key, f.Value));
        return facts.Equals(situation.Facts)
            && Policy.Decide((situation with { Facts = facts }).AsSituation(), RuleExample.AsOf)
                .Equals(Policy.Decide(situation.AsSituation(), RuleExample.AsOf));
    }

    private static Policy Shuffle(int seed)
    {
        var content = SocialMediaPolicy.Content;
        var rules = content.Rules.ToArray();
        new Random(seed).Shuffle(rules);
        return new(content.With(rules.AsEnumerable())); // in place of the rules, not beside them
    }
}
