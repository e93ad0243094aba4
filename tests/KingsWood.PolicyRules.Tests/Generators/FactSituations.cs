using FsCheck;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>Situations stated by facts, in which no two answers contradict each other.</summary>
/// <remarks>
/// A world is made first, in which every fact is yes or no, and then told in part: the rest is expressly not known or not
/// stated. Three worlds in four are made around a rule, or hardly any rule would ever have something to say.
/// </remarks>
public static class FactSituations
{
    private static readonly Dictionary<SituationKind, Maker> Makers =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new Maker(SocialMediaPolicy.Default, k));

    /// <summary>The generator that FsCheck uses for a property that takes a <see cref="FactSituation"/>.</summary>
    public static Arbitrary<FactSituation> Arbitrary() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Make(seed)), Smaller);

    /// <summary>A situation of any kind, or of the wanted one; always the same for the same seed.</summary>
    public static FactSituation Make(int seed, SituationKind? wanted = null, int? mostUnknown = null)
    {
        var random = new Random(seed);
        var kind = (SituationKind)random.Next(SituationKinds.Count);
        kind = wanted ?? kind;
        return new(kind, Makers[kind].Tell(random, mostUnknown ?? int.MaxValue), seed);
    }

    /// <summary>Situations of a kind that are fully known, made around the rules as <paramref name="policy"/> reads them.</summary>
    public static IEnumerable<StatedFacts> Around(Policy policy, SituationKind kind, int count) => Around(policy, kind, count, mostUnknown: 0);

    /// <summary>The same, of which not all may be known.</summary>
    public static IEnumerable<StatedFacts> Around(Policy policy, SituationKind kind, int count, int mostUnknown)
    {
        var maker = new Maker(policy, kind);
        return Enumerable.Range(0, count).Select(seed => maker.Tell(new Random(seed), mostUnknown));
    }

    private static IEnumerable<FactSituation> Smaller(FactSituation situation) =>
        situation.Facts.Select(stated => situation with { Facts = situation.Facts.With(stated.Key, Answer.NotStated) });

    private sealed class Maker(Policy policy, SituationKind kind)
    {
        private readonly Lazy<KindQuestions> questions = new(() => new(policy, kind));

        public StatedFacts Tell(Random random, int mostUnknown)
        {
            var compiled = policy.For(kind);
            var world = World(random);
            var (unknown, silent) = (random.NextDouble() * 0.4, random.NextDouble() * 0.8);
            var facts = StatedFacts.None;
            foreach (var (fact, holds) in world.OrderBy(_ => random.Next()))
            {
                var word = compiled.Words.Find(fact)!;
                var isOpen = word.Silence == Silence.Open;
                var chance = random.NextDouble();
                var answer = mostUnknown > 0 && chance < unknown ? Answer.NotKnown
                    : chance > unknown + silent ? Told(holds)
                    : !isOpen ? holds ? Answer.Yes : Answer.NotStated
                    : mostUnknown > 0 ? Answer.NotStated
                    : Told(holds);
                mostUnknown -= answer == Answer.NotKnown || (answer == Answer.NotStated && isOpen) ? 1 : 0;
                facts = facts.With(fact.Id, answer);
            }

            return facts;

            static Answer Told(bool holds) => holds ? Answer.Yes : Answer.No;
        }

        private Dictionary<Fact, bool> World(Random random)
        {
            var compiled = policy.For(kind);
            var wanted = random.Next(4) == 0 ? default : Wanted(compiled, random);
            var world = new Dictionary<Fact, bool>();
            foreach (var question in questions.Value.Questions)
            {
                var fitting = question.Ways.Where(way => question.Facts.Select((f, i) => Fits(f, way[i])).All(f => f)).ToList();

                // Most of what could be the matter is not the matter: the fewer yes answers, the likelier.
                var way = fitting[random.Next(fitting.Count)];
                var other = fitting[random.Next(fitting.Count)];
                way = way.Count(a => a) <= other.Count(a => a) ? way : other;
                for (var i = 0; i < question.Facts.Count; i++)
                {
                    world[question.Facts[i]] = way[i];
                }
            }

            return world;

            bool Fits(Fact fact, bool holds)
            {
                var bit = Array.FindIndex(compiled.Facts, f => f.Fact == fact);
                return bit < 0 || !(holds ? wanted.NeedNo : wanted.NeedYes)[bit];
            }
        }

        private static Literals Wanted(CompiledKind compiled, Random random)
        {
            Term[] terms =
            [
                .. compiled.Prohibited.Terms,
                .. compiled.Gaps.Terms,
                .. compiled.Duties.SelectMany(d => d.Owed.Terms),
                .. compiled.Advice.Terms,
            ];
            return terms[random.Next(terms.Length)].Literals;
        }
    }
}
