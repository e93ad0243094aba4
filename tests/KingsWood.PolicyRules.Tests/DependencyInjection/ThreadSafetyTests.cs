using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.SocialMedia;
using Microsoft.Extensions.DependencyInjection;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

public sealed class ThreadSafetyTests
{
    private const int Threads = 16;

    [Fact]
    public void Threads_that_start_together_on_a_new_container_get_one_policy_and_the_same_answers()
    {
        var expected = SituationsOfEveryKind.All.Select(s => SocialMediaPolicy.Default.Decide(s, SituationsOfEveryKind.AsOf)).ToList();
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield")).BuildServiceProvider();

        var answers = Together(_ =>
        {
            var decider = services.GetRequiredService<IPolicyProvider>().GetDecider("oakfield");
            var decisions = SituationsOfEveryKind.All.Select(s => decider.Decide(s, SituationsOfEveryKind.AsOf)).ToList();
            return (decider.Policy, decisions);
        });

        Assert.Single(answers.Select(a => a.Policy).Distinct());
        Assert.All(answers, a => Assert.Equal(expected, a.decisions));
    }

    [Fact]
    public void Threads_that_read_one_decision_together_read_the_same_objects()
    {
        foreach (var situation in SituationsOfEveryKind.All)
        {
            var decision = SocialMediaPolicy.Default.Decide(situation, SituationsOfEveryKind.AsOf);

            var read = Together(_ => (object[])
            [
                decision.Findings, decision.Obligations, decision.MissingFacts, decision.RequiredApprovals,
                decision.Gaps, decision.Presumptions, decision.WhatWouldChangeIt,
            ]);

            Assert.All(read, r => Assert.All(r.Zip(read[0]), pair => Assert.Same(pair.Second, pair.First)));
        }
    }

    /// <summary>What so many threads get that all wait for each other before they begin.</summary>
    private static List<T> Together<T>(Func<int, T> work)
    {
        using var start = new Barrier(Threads);
        var results = new T[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = work(i);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return [.. results];
    }
}
