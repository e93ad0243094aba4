using FsCheck.Xunit;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>
/// Promise 3: learning more never turns a settled verdict round. What was presumed or owed may be learnt to be otherwise,
/// and the decision has listed it.
/// </summary>
public sealed class Promise03LearningNeverTurnsRound(ITestOutputHelper output)
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool A_settled_verdict_stays_when_an_open_fact_is_learnt(FactSituation situation)
    {
        var before = Policy.Judge(situation.Kind, situation.Facts).Verdict.Class();
        return before == Verdict.Undetermined
            || IsRefusedWhileUnsure(situation)
            || Unknown(situation).All(fact => Array.TrueForAll([Answer.Yes, Answer.No], answer =>
                Policy.Judge(situation.Kind, situation.Facts.With(fact.Id, answer)).Verdict.Class() == before));
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 400)]
    public bool A_presumption_that_turns_a_settled_decision_round_was_listed(FactSituation situation)
    {
        var decision = situation.Decide(Policy);
        var before = Policy.Judge(situation.Kind, situation.Facts);
        var listed = decision.Presumptions.Select(p => p.Fact).Concat(decision.Obligations.Select(o => o.Duty.Done)).ToHashSet();
        return before.Verdict == Verdict.Undetermined
            || Presumed(situation).Where(f => !listed.Contains(f)).All(fact =>
                Policy.Judge(situation.Kind, situation.Facts.With(fact.Id, Answer.Yes)) is var after
                && after.Verdict.Class() == before.Verdict.Class()
                && after.OwesSomething == before.OwesSomething);
    }

    [Theory]
    [EveryKind]
    public void A_settled_verdict_stays_in_every_step_of_learning(SituationKind kind)
    {
        var (steps, settled, turned) = (0L, 0L, 0L);
        foreach (var space in KnowledgeSpaces.Of(kind))
        {
            space.ForEachStep((less, more) =>
            {
                var before = less.Verdict.Class();
                steps++;
                settled += before == Verdict.Undetermined ? 0 : 1;
                turned += before == Verdict.Undetermined || before == more.Verdict.Class() || less.IsRefusedWhileUnsure ? 0 : 1;
            });
        }

        output.WriteLine($"{kind}: {steps} steps of learning more of one question, {settled} of them from a settled verdict.");
        Assert.Equal(0, turned);
        Assert.True(settled > 1000);
    }

    // The one exception: whoever refuses to report while unsure is at fault, although it may turn out that nothing was wrong.
    private static bool IsRefusedWhileUnsure(FactSituation situation) =>
        Policy.For(situation.Kind) is var kind && LeavesUndoneAlthoughUnsure(kind, kind.Read(situation.Facts).Known);

    private static bool LeavesUndoneAlthoughUnsure(CompiledKind kind, Known known) =>
        kind.Duties.Any(d => kind.IsLeftUndoneAlthoughUnsure(d, known));

    private static IEnumerable<Fact> Unknown(FactSituation situation) =>
        References[situation.Kind].Complete(situation.Facts).Where(f => f.Value == Truth.Unknown).Select(f => f.Key);

    private static IEnumerable<Fact> Presumed(FactSituation situation)
    {
        // "Not of the wider family" is no presumption once somebody has said "of the own household": it follows.
        var known = References[situation.Kind].WhatFollows(situation.Facts);
        return known
            .Where(f => f.Value == Truth.Unknown
                && situation.Facts[f.Key.Id] == Answer.NotStated
                && Policy.Vocabulary[situation.Kind].Find(f.Key)!.Silence == Silence.Presumed)
            .Select(f => f.Key);
    }
}
