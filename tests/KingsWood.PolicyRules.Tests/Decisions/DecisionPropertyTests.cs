using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Promises;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>What a decision says about itself is so.</summary>
public sealed class DecisionPropertyTests
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool What_would_change_it_does_change_it_when_it_is_so(FactSituation situation) =>
        situation.Decide(Policy).WhatWouldChangeIt.All(change =>
            change.Then.Class() == Verdict.Permitted
            && change.Facts.All(f => f.IfOnly is not null)
            && Judge(situation, change.Facts).Class() == Verdict.Permitted);

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool Each_required_approval_makes_the_verdict_milder_when_it_is_given(FactSituation situation) =>
        situation.Decide(Policy) is var decision
        && decision.RequiredApprovals.All(a => a.Fact.IsApproval && Judge(situation, [a.Fact]) < decision.Verdict);

    [Fact]
    public void Changes_and_approvals_are_found_often_enough_to_have_been_tried()
    {
        var decisions = Enumerable.Range(0, 3000)
            .Select(seed => FactSituations.Make(seed, seed % 2 == 0 ? SituationKind.Message : null, mostUnknown: 4).Decide(Policy))
            .ToList();

        Assert.True(decisions.Count(d => d.WhatWouldChangeIt.Count > 0) > 100);
        Assert.True(decisions.Count(d => d.WhatWouldChangeIt.Any(c => c.Facts.Count > 1)) > 5);
        Assert.True(decisions.Count(d => d.RequiredApprovals.Count > 0) > 5);
    }

    [Theory]
    [EveryKind]
    public void Each_presumption_that_is_listed_can_matter(SituationKind kind)
    {
        var listed = 0;
        for (var seed = 0; seed < 120; seed++)
        {
            var situation = FactSituations.Make(seed, kind, mostUnknown: 4);
            var known = References[kind].Complete(situation.Facts);
            foreach (var presumption in situation.Decide(Policy).Presumptions)
            {
                listed++;
                var otherwise = References[kind].Complete(Instead(situation, [(presumption.Fact, Answer.Yes)]));
                Assert.True(
                    OutcomesBeside(kind, known, presumption.Fact).Except(OutcomesBeside(kind, otherwise, presumption.Fact)).Any(),
                    $"{presumption.Fact.Id} in {situation}");
            }
        }

        Assert.True(listed > 50);
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool The_findings_bear_the_verdict_out(FactSituation situation)
    {
        var decision = situation.Decide(Policy);
        var kinds = decision.Findings.Select(f => f.Kind).ToHashSet();
        return (decision.Verdict == Verdict.NotPermitted) == kinds.Overlaps([FindingKind.Broken, FindingKind.BrokenEitherWay, FindingKind.LeftUndone])
            && (decision.Verdict != Verdict.NotCovered || kinds.Count == 0)
            && (decision.Verdict.Class() != Verdict.Permitted || !kinds.Overlaps([FindingKind.Gap, FindingKind.PerhapsBroken, FindingKind.PerhapsGap]))
            && (decision.Verdict != Verdict.PermittedWithAdvice || decision.Advice.Any())
            && decision.Obligations.All(o => o.State is ObligationState.Done or ObligationState.DoneLate
                || decision.Findings.Any(f => f.Kind is FindingKind.Owed or FindingKind.PerhapsOwed && o.Rules.Contains(f.Rule)));
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool A_gap_that_is_touched_says_whom_to_ask(FactSituation situation) =>
        situation.Decide(Policy) is var decision
        && decision.Gaps.Any(g => g.Rule is not null) == Policy.Judge(situation.Kind, situation.Facts).TouchesAGap
        && decision.Gaps.All(g => g.Ask.Length > 0);

    // Made and accepted contact are two rules, and each is silent about the Headteacher's own: silent either way.
    [Fact]
    public void A_gap_either_way_is_named_and_says_why_it_is_undetermined()
    {
        var situation = new FactSituation(SituationKind.Message, StatedFacts.None
            .With("actor.staff", Answer.Yes)
            .With("actor.approver", Answer.Yes)
            .With("contact.engaged-in", Answer.Yes)
            .With("contact.received", Answer.NotKnown)
            .With("account.personal", Answer.Yes)
            .With("account.school", Answer.Yes)
            .With("channel.social-media", Answer.No)
            .With("channel.email", Answer.Yes)
            .With("message.school-business", Answer.Yes)
            .With("approval.in-the-heads-place", Answer.No)
            .With("other.current-pupil", Answer.No)
            .With("other.parent", Answer.Yes)
            .With("other.colleague", Answer.No)
            .With("other.under:18", Answer.No), 0);

        var decision = situation.Decide(Policy);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.True(decision.UndeterminedBecause.HasFlag(UndeterminedBecause.Gap));
        Assert.Equal(["KW1402"], decision.Gaps.Select(g => g.Rule!.Id));
        Assert.Equal(["KW1403"], decision.Findings.Single(f => f.Kind == FindingKind.Gap).OrElse.Select(r => r.Id));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 400)]
    public bool A_typed_situation_is_judged_as_it_is_decided(Situation situation)
    {
        var decision = Policy.Decide(situation, RuleExample.AsOf);
        var judgement = Policy.Judge(situation, RuleExample.AsOf);
        return judgement.Verdict == decision.Verdict
            && judgement.TouchesAGap == decision.Gaps.Any(g => g.Rule is not null)
            && judgement.OwesSomething == decision.Obligations.Any(o => o.IsOpen)
            && judgement.GoesBeyondTheText == decision.BeyondTheText.Any()
            && (decision.Verdict == Verdict.Undetermined) == (decision.UndeterminedBecause != UndeterminedBecause.None);
    }

    private static Verdict Judge(FactSituation situation, IReadOnlyList<Fact> mended) =>
        Policy.Judge(situation.Kind, Instead(situation, mended.Select(f => (f, f.IsMendedByNo ? Answer.No : Answer.Yes)))).Verdict;

    /// <summary>The same facts with these answers, in place of everything that was said against them.</summary>
    private static StatedFacts Instead(FactSituation situation, IEnumerable<(Fact Fact, Answer Answer)> answers)
    {
        var otherwise = answers.Aggregate(StatedFacts.None, (all, a) => all.With(a.Fact.Id, a.Answer));
        return References[situation.Kind].WhatFollows(otherwise)
            .Where(f => f.Value != Truth.Unknown)
            .Aggregate(situation.Facts, (all, f) => all.With(f.Key.Id, f.Value == Truth.Yes ? Answer.Yes : Answer.No));
    }

    private static IEnumerable<string> OutcomesBeside(SituationKind kind, Dictionary<Fact, Truth> known, Fact fact) =>
        References[kind].Outcomes(known, alsoWhereUnsureIsEnough: true).Select(o =>
            string.Concat(known.Keys.Where(f => f != fact).Select(f => (int)o.Way[f])) + o.Outcome);
}
