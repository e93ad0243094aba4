using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Every example once more for each of its facts, with that fact, or all that its question asks, not known.</summary>
public sealed class UnknownInTurnTests
{
    [Theory]
    [MemberData(nameof(ExampleCases.All), MemberType = typeof(ExampleCases))]
    public void A_breach_is_never_permitted_when_a_fact_is_not_known(string ruleId, string title)
    {
        var example = ExampleCases.Find(ruleId, title);
        if (example.Verdict != Verdict.NotPermitted)
        {
            return;
        }

        foreach (var (forgotten, what) in Forgotten(example.Situation, presumedToo: true))
        {
            var verdict = forgotten.Max(part => part.Kind.Judge(part.Known));

            Assert.True(verdict >= Verdict.Undetermined, $"It is {verdict} when it is not known: {what}");
        }
    }

    [Theory]
    [MemberData(nameof(ExampleCases.All), MemberType = typeof(ExampleCases))]
    public void What_is_permitted_stays_so_without_a_fact_only_where_neither_answer_matters(string ruleId, string title)
    {
        var example = ExampleCases.Find(ruleId, title);
        if (!IsPermitted(example.Verdict))
        {
            return;
        }

        foreach (var (forgotten, what) in Forgotten(example.Situation, presumedToo: false))
        {
            var verdict = forgotten.Max(part => part.Kind.Judge(part.Known));
            var everyAnswer = forgotten.SelectMany(Completions).ToList();

            Assert.NotEqual(Verdict.NotPermitted, verdict);
            Assert.True(
                !IsPermitted(verdict) || everyAnswer.All(IsPermitted),
                $"It is {verdict} without it, but an answer matters: {what}");
        }
    }

    private static bool IsPermitted(Verdict verdict) => verdict is Verdict.Permitted or Verdict.PermittedWithAdvice;

    /// <summary>The parts of the situation with each known fact, and then each answered question, forgotten in turn.</summary>
    private static IEnumerable<(List<ForgottenPart> Parts, string What)> Forgotten(Situation situation, bool presumedToo)
    {
        var kind = SocialMediaPolicy.Default.For(situation.Kind);
        var parts = Enumerable.Range(0, situation.PartCount)
            .Select(i => kind.Read(new Part(situation, i, RuleExample.AsOf, Settings.Default)).Known)
            .ToList();
        var facts = Enumerable.Range(0, kind.Facts.Length)
            .Where(bit => presumedToo || kind.Facts[bit].Silence == Silence.Open)
            .ToList();
        var masks = facts.Select(bit => (Mask: 1UL << bit, What: kind.Facts[bit].Fact.Id))
            .Concat(facts
                .GroupBy(bit => SocialMediaPolicy.Content.Vocabulary.QuestionOf(kind.Facts[bit].Fact).Id)
                .Select(g => (Mask: g.Aggregate(0UL, (mask, bit) => mask | 1UL << bit), What: g.Key)));

        foreach (var (mask, what) in masks)
        {
            var without = parts.ConvertAll(known => Without(kind, known, mask));
            if (!without.SequenceEqual(parts))
            {
                yield return (without.ConvertAll(known => new ForgottenPart(kind, known, mask)), what);
            }
        }
    }

    // What follows from the other facts cannot be forgotten.
    private static Known Without(CompiledKind kind, Known known, ulong mask) =>
        kind.Constraints.Close(new(known.Yes & ~mask, known.No & ~mask));

    /// <summary>The verdicts of every consistent way of answering what was forgotten.</summary>
    private static IEnumerable<Verdict> Completions(ForgottenPart part)
    {
        var open = part.Mask & ~(part.Known.Yes | part.Known.No).FirstWord;
        for (var yes = open; ; yes = (yes - 1) & open)
        {
            var closed = part.Kind.Constraints.Close(new(part.Known.Yes | yes, part.Known.No | (open & ~yes)));
            if (part.Kind.Constraints.Allows(closed))
            {
                yield return part.Kind.Judge(closed);
            }

            if (yes == 0)
            {
                yield break;
            }
        }
    }

    private sealed record ForgottenPart(CompiledKind Kind, Known Known, ulong Mask);
}
