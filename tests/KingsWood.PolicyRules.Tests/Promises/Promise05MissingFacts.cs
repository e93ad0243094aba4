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
/// Promise 5: each missing fact that is listed can change the verdict or what is owed, and knowing all of them settles
/// both, unless a gap or a missing approval remains.
/// </summary>
public sealed class Promise05MissingFacts(ITestOutputHelper output)
{
    private const int AllStates = 160;
    private const int StatesByChance = 600;

    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    [Theory]
    [EveryKind]
    public void Exactly_the_questions_that_matter_are_listed(SituationKind kind)
    {
        var mattering = new QuestionsThatMatter(Policy, kind);
        var (asking, questions, exact) = (0, 0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var situation = FactSituations.Make(seed, kind, mostUnknown: seed % 4 == 0 ? null : 6);
            var decision = Decide(situation);
            if (decision.Verdict == Verdict.NotCovered)
            {
                continue;
            }

            var known = References[kind].Complete(situation.Facts);
            Compare(mattering.Of(f => known[f], decision.Verdict), decision);
            asking += decision.MissingFacts.Count > 0 ? 1 : 0;
            questions += decision.MissingFacts.Count;
            exact += decision.MissingFactsAreExact ? 1 : 0;
        }

        output.WriteLine($"{kind}: {asking} situations with {questions} questions that matter, of {exact} exactly those.");
        Assert.True(asking > 10 && exact > 100);
    }

    [Theory]
    [EveryKind]
    public void They_are_listed_in_the_states_of_knowledge_about_each_rule(SituationKind situationKind)
    {
        var kind = Policy.For(situationKind);
        var mattering = new QuestionsThatMatter(Policy, situationKind);
        var random = new Random(5);
        var (states, exact) = (0, 0);
        var spaces = KnowledgeSpaces.Of(situationKind);
        foreach (var space in spaces)
        {
            var all = Enumerable.Range(0, space.Count);
            var some = all.Take(Math.Max(20, StatesByChance / spaces.Count)).Select(_ => random.Next(space.Count));
            foreach (var state in space.Count <= AllStates ? all : some)
            {
                var known = space.Of(state);
                var part = new PartList(1, kind.Engine.Words) { [0] = new(known, default) };
                var decision = new Decision(Policy, kind, EmptySituation.Of(situationKind), part);
                if (decision.Verdict != Verdict.NotCovered)
                {
                    states++;
                    exact += decision.MissingFactsAreExact ? 1 : 0;
                    Compare(mattering.Of(f => known.Of(Array.FindIndex(kind.Facts, w => w.Fact == f)), decision.Verdict), decision);
                }
            }
        }

        output.WriteLine($"{situationKind}: {states} states, {exact} of them with exactly the questions that matter.");
        Assert.True(exact > 20);
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

    // All that matter; where there are too many unknowns to try, perhaps others as well.
    private static void Compare(IEnumerable<string> mattering, Decision decision)
    {
        var listed = decision.MissingFacts.Select(m => m.Question.Id).Order(StringComparer.Ordinal);
        var expected = mattering.Order(StringComparer.Ordinal);
        if (decision.MissingFactsAreExact)
        {
            Assert.Equal(expected, listed);
        }
        else
        {
            Assert.Subset(listed.ToHashSet(), expected.ToHashSet());
        }
    }
}
