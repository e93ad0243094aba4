using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>
/// Promise 5: each missing fact that is listed can change the verdict or what is owed, and knowing all of them settles
/// both, unless a gap or a missing approval remains.
/// </summary>
public sealed class Promise05MissingFacts(ITestOutputHelper output)
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    [Theory]
    [EveryKind]
    public void Exactly_the_questions_that_matter_are_listed(SituationKind kind)
    {
        var (asking, questions) = (0, 0);
        for (var seed = 0; seed < 150; seed++)
        {
            var situation = FactSituations.Make(seed, kind, mostUnknown: 6);
            var decision = Decide(situation);
            if (decision.Verdict == Verdict.NotCovered)
            {
                continue;
            }

            var listed = decision.MissingFacts.Select(m => m.Question.Id).Order(StringComparer.Ordinal).ToList();
            Assert.True(decision.MissingFactsAreExact);
            Assert.Equal(QuestionsThatMatter(situation, decision.Verdict).Order(StringComparer.Ordinal), listed);
            asking += listed.Count > 0 ? 1 : 0;
            questions += listed.Count;
        }

        output.WriteLine($"{kind}: {asking} situations with {questions} questions that matter.");
        Assert.True(asking > 10);
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Answering_everything_that_is_asked_settles_it_unless_a_gap_remains(FactSituation situation)
    {
        var decision = Decide(situation);
        if (!decision.MissingFactsAreExact)
        {
            return true;
        }

        var answered = Decide(situation with { Facts = AnswerAll(situation, decision) });
        return answered.MissingFacts.Count == 0
            && (answered.Verdict != Verdict.Undetermined || answered.Gaps.Any(g => g.Rule is not null));
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Asking_and_answering_comes_to_an_end_also_where_there_are_too_many_unknowns_to_try(FactSituation situation)
    {
        for (var round = 0; round < 10; round++)
        {
            var decision = Decide(situation);
            if (decision.MissingFacts.Count == 0)
            {
                return decision.Verdict != Verdict.Undetermined || decision.Gaps.Any(g => g.Rule is not null);
            }

            situation = situation with { Facts = AnswerAll(situation, decision), Seed = situation.Seed + round };
        }

        return false;
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool An_undetermined_decision_always_says_why(FactSituation situation)
    {
        var decision = Decide(situation);
        return decision.Verdict == Verdict.Undetermined
            ? decision.UndeterminedBecause != UndeterminedBecause.None
            : decision.UndeterminedBecause == UndeterminedBecause.None;
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Only_what_is_not_known_is_asked(FactSituation situation)
    {
        var known = References[situation.Kind].Complete(situation.Facts);
        return Decide(situation).MissingFacts.All(m => m.Facts.Count > 0 && m.Facts.All(f => known[f] == Truth.Unknown));
    }

    private static Decision Decide(FactSituation situation) => situation.Decide(Policy);

    /// <summary>Answers all that is asked by chance, so that the answers fit together.</summary>
    private static StatedFacts AnswerAll(FactSituation situation, Decision decision)
    {
        var random = new Random(situation.Seed);
        var facts = situation.Facts;
        foreach (var fact in decision.MissingFacts.SelectMany(m => m.Facts).OrderBy(_ => random.Next()))
        {
            // Each answer has consequences; what already follows from the others is not free any more.
            if (References[situation.Kind].WhatFollows(facts)[fact] == Truth.Unknown)
            {
                facts = facts.With(fact.Id, random.Next(2) == 0 ? Answer.Yes : Answer.No);
            }
        }

        return facts;
    }

    /// <summary>By the reference: two ways of answering that differ in this question only come out differently.</summary>
    private static IEnumerable<string> QuestionsThatMatter(FactSituation situation, Verdict verdict)
    {
        var reference = References[situation.Kind];
        var known = reference.Complete(situation.Facts);
        var outcomes = reference.Outcomes(known)
            .Select(o => (o.Way, Outcome: verdict == Verdict.NotPermitted ? o.Outcome[o.Outcome.IndexOf(':', StringComparison.Ordinal)..] : o.Outcome))
            .ToList();
        return reference.Questions.Questions
            .Where(question => outcomes
                .GroupBy(o => string.Concat(known.Keys.Where(f => !question.Facts.Contains(f)).Select(f => (int)o.Way[f])))
                .Any(same => same.Select(o => o.Outcome).Distinct().Count() > 1))
            .Select(question => Policy.Vocabulary.QuestionOf(question.Facts[0]).Id);
    }
}
