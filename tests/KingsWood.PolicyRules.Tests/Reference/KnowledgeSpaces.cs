using System.Collections.Concurrent;
using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>The three-valued spaces of the built-in policy that are counted through: each is worked out once for all promises.</summary>
/// <remarks>
/// Of a kind whose states of knowledge can be counted, all. Of the others, for each rule all states of the facts that hang
/// together in it (what it asks, whom it binds, what lifts it, what becomes of its duty), among other facts that are not
/// known or known by chance; where that is too much, slices of it around what the rule is about. And slices of the kind as
/// a whole, because it is where several rules meet that something comes out the same either way.
/// </remarks>
internal static class KnowledgeSpaces
{
    private const int MostOfKind = 6_000_000;
    private const int MostOfRule = 200_000;
    private const int Slices = 3;
    private const int SlicesOfKind = 6;

    private static readonly ConcurrentDictionary<SituationKind, Lazy<IReadOnlyList<KnowledgeSpace>>> Made = new();

    /// <summary>The spaces of a kind.</summary>
    public static IReadOnlyList<KnowledgeSpace> Of(SituationKind kind) =>
        Made.GetOrAdd(kind, k => new(() => new Maker(k).Make())).Value;

    /// <summary>The questions of a kind, with every state of knowledge about each, for its facts in their places.</summary>
    public static IReadOnlyList<PlanesQuestion> Questions(SituationKind kind)
    {
        var facts = SocialMediaPolicy.Default.For(kind).Facts.Select((word, place) => (word.Fact, place)).ToDictionary(f => f.Fact, f => f.place);
        return [.. FactTies.Of(kind, SocialMediaPolicy.Default).Groups.Select(g => new PlanesQuestion([.. g.Facts.Select(f => facts[f])], g.States))];
    }

    private sealed class Maker(SituationKind situationKind)
    {
        private readonly CompiledKind kind = SocialMediaPolicy.Default.For(situationKind);
        private readonly ReferenceEvaluator reference = new(SocialMediaPolicy.Default, situationKind);
        private readonly IReadOnlyList<PlanesQuestion> questions = Questions(situationKind);
        private readonly Random random = new((int)situationKind);

        public IReadOnlyList<KnowledgeSpace> Make()
        {
            var unsure = FactsIn.Condition(kind.Words.UnsureIsEnough, SocialMediaPolicy.Default.Settings);
            var asked = Asking(reference.Norms.SelectMany(n => n.Facts).Concat(unsure));
            if (Size(asked.Values) <= MostOfKind)
            {
                return [new(kind, "all states", [.. questions.Select(q => asked.GetValueOrDefault(q, Only(q, Least(q))))])];
            }

            return
            [
                .. reference.Norms.SelectMany(OfRule),
                .. Enumerable.Range(0, SlicesOfKind).Select(_ => new KnowledgeSpace(kind, "a slice", Slice(AnyOf(Terms), asked))),
            ];
        }

        private IEnumerable<KnowledgeSpace> OfRule(NormReading norm)
        {
            var asked = Asking(norm.Facts);
            if (Size(asked.Values) <= MostOfRule)
            {
                yield return new(kind, norm.Norm.Id, [.. questions.Select(q => asked.GetValueOrDefault(q, Only(q, Least(q))))]);
                yield return new(kind, norm.Norm.Id, [.. questions.Select(q => asked.GetValueOrDefault(q, Only(q, Any(q, true))))]);
                yield break;
            }

            for (var slice = 0; slice < Slices; slice++)
            {
                var terms = Terms.Where(t => kind.Outcomes[t.Outcome].Norm == norm.Norm);
                yield return new(kind, $"a slice of {norm.Norm.Id}", Slice(AnyOf(terms), asked));
            }
        }

        private IEnumerable<Term> Terms =>
            kind.Prohibited.Terms.Concat(kind.Gaps.Terms).Concat(kind.Duties.SelectMany(d => d.Owed.Terms));

        private Term AnyOf(IEnumerable<Term> terms) => terms.ElementAt(random.Next(terms.Count()));

        // The questions that stay free are chosen by chance; the others are answered so that the term can still be met.
        private List<PlanesQuestion> Slice(Term about, Dictionary<PlanesQuestion, PlanesQuestion> asked)
        {
            var free = asked.OrderBy(_ => random.Next()).ToList();
            while (Size(free.Select(f => f.Value)) > MostOfRule)
            {
                free.RemoveAt(0);
            }

            return
            [
                .. questions.Select(q => free.Exists(f => f.Key == q) ? asked[q]
                    : Only(q, Any(q, isKnown: random.Next(3) > 0, a => about.Literals.IsOpenTo(KnowledgeSpace.KnownOf(q, a))))),
            ];
        }

        /// <summary>The questions that ask for some facts, each with the states in which those facts are all that was told.</summary>
        private Dictionary<PlanesQuestion, PlanesQuestion> Asking(IEnumerable<Fact> facts)
        {
            var wanted = facts.ToHashSet();
            return (
                from question in questions
                let mask = question.Places.Select((p, i) => wanted.Contains(kind.Facts[p].Fact) ? 1U << i : 0).Aggregate((a, b) => a | b)
                where mask != 0
                select (question, mask)).ToDictionary(q => q.question, q => q.question with { Answers = Told(q.question.Answers, q.mask) });
        }

        // Of two states that tell the same of the wanted facts, the one that tells less of the others.
        private static List<PlanesAnswer> Told(IReadOnlyList<PlanesAnswer> states, uint mask) =>
            [.. states.GroupBy(s => (s.Yes & mask, s.No & mask)).Select(same => same.MinBy(Told))];

        private PlanesAnswer Any(PlanesQuestion question, bool isKnown, Predicate<PlanesAnswer>? fits = null)
        {
            PlanesAnswer[] known = [.. question.Answers.Where(a => !isKnown || Told(a) == question.Places.Length)];
            PlanesAnswer[] fitting = [.. known.Where(a => fits is null || fits(a))];
            return fitting.Length > 0 ? fitting[random.Next(fitting.Length)] : known[random.Next(known.Length)];
        }

        private static BigInteger Size(IEnumerable<PlanesQuestion> asked) =>
            asked.Aggregate(BigInteger.One, (count, q) => count * q.Answers.Count);

        private static PlanesQuestion Only(PlanesQuestion question, PlanesAnswer answer) => question with { Answers = [answer] };

        private static PlanesAnswer Least(PlanesQuestion question) => question.Answers.MinBy(Told);

        private static int Told(PlanesAnswer answer) => BitOperations.PopCount(answer.Yes | answer.No);
    }
}
