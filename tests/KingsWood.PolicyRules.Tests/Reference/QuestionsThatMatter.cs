using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>
/// By the diagrams: a question matters when two ways of answering that differ in it alone come out differently, in the
/// verdict's class or in what is owed.
/// </summary>
internal sealed class QuestionsThatMatter
{
    private readonly Policy policy;
    private readonly DiagramBuilder builder;
    private readonly PolicyRegions regions;
    private readonly Condition unsureIsEnough;
    private readonly IReadOnlyList<(string Id, IReadOnlyList<Fact> Facts)> questions;

    public QuestionsThatMatter(Policy policy, SituationKind kind)
    {
        this.policy = policy;
        builder = DiagramBuilder.For(kind, policy);
        regions = new(policy, kind, builder);
        unsureIsEnough = policy.Vocabulary[kind].UnsureIsEnough;
        questions =
        [
            .. builder.Facts
                .GroupBy(f => policy.Vocabulary.QuestionOf(f).Id)
                .Select(g => (g.Key, (IReadOnlyList<Fact>)[.. g])),
        ];
    }

    /// <summary>The ids of the questions that matter, where this is known and the verdict is the given one.</summary>
    public IEnumerable<string> Of(Func<Fact, Truth> known, Verdict verdict)
    {
        // What is prohibited stays so, and what is owed is no question where being unsure is enough to owe it.
        var unsure = Evaluator.Evaluate(unsureIsEnough, policy.Settings, known) == Truth.Yes;
        Diagram[] verdicts = verdict == Verdict.NotPermitted ? []
            :
            [
                regions.Of(Verdict.NotCovered), regions.Of(Verdict.NotPermitted), regions.Of(Verdict.Undetermined),
                regions.Of(Verdict.Permitted) | regions.Of(Verdict.PermittedWithAdvice),
            ];
        var owed = regions.Duties.Where(d => !unsure && known(d.Duty.Done) != Truth.Yes).Select(d => d.Owed);
        var outcomes = verdicts.Concat(owed)
            .Select(o => (In: builder.Given(o, known), Out: builder.Given(builder.Consistent & !o, known)))
            .Where(o => !o.In.IsNever && !o.Out.IsNever)
            .ToList();
        return questions
            .Where(q => outcomes.Exists(o => !(builder.ForSome(o.In, q.Facts) & builder.ForSome(o.Out, q.Facts)).IsNever))
            .Select(q => q.Id);
    }
}
