using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10 where facts are not known: what is decided is what all consistent ways of answering them agree on.</summary>
/// <remarks>From this promises 3 and 4 follow: see docs/decisions/0006-proofs.md.</remarks>
public sealed class Promise10OfUnknowns(ITestOutputHelper output)
{
    private const int BlocksByChance = 1000;

    private static readonly Policy Policy = SocialMediaPolicy.Default;

    [Theory]
    [EveryKind]
    public void What_follows_of_a_question_is_what_all_ways_of_answering_it_agree_on(SituationKind situationKind)
    {
        var kind = Policy.For(situationKind);
        var (told, contradictory) = (0, 0);
        foreach (var question in KnowledgeSpaces.Questions(situationKind))
        {
            foreach (var state in Everything(question.Places.Length))
            {
                var fitting = question.Answers.Where(a => Has(a, state)).ToList();
                var closed = kind.Constraints.Close(KnowledgeSpace.KnownOf(question, state));
                told++;
                contradictory += fitting.Count == 0 ? 1 : 0;
                Assert.Equal(fitting.Count > 0, kind.Constraints.Allows(closed));
                Assert.True(fitting.Count == 0 || closed == KnowledgeSpace.KnownOf(question, fitting.MinBy(Told)));
            }
        }

        output.WriteLine($"{situationKind}: {told} ways of telling about a question, {contradictory} of them contradict themselves.");
    }

    [Theory]
    [EveryKind]
    public void Every_state_of_knowledge_is_decided_as_all_ways_of_answering_agree(SituationKind kind)
    {
        var wanted = new AllWaysAgree(kind);
        var compared = 0L;
        var spaces = KnowledgeSpaces.Of(kind);
        foreach (var space in spaces)
        {
            var known = new Known[space.Situations.InBlock];
            for (var first = 0; space.Situations.Next(); first += known.Length)
            {
                wanted.Read(space.Situations);
                space.Fill(first, known);
                for (var lane = 0; lane < known.Length; lane++, compared++)
                {
                    Compare(kind, wanted, lane, known[lane], space.All[first + lane].Verdict);
                }
            }
        }

        var names = spaces.GroupBy(s => s.Name).Select(g => $"{g.Key} ({string.Join(" + ", g.Select(s => s.Count))})");
        output.WriteLine($"{kind}: {compared} states of knowledge in {spaces.Count} spaces: {string.Join(", ", names)}.");
        Assert.Equal(spaces.Sum(s => (long)s.Count), compared);
    }

    [Theory]
    [EveryKind]
    public void States_of_knowledge_by_chance_are_decided_as_all_ways_of_answering_agree(SituationKind situationKind)
    {
        var kind = Policy.For(situationKind);
        var wanted = new AllWaysAgree(situationKind);
        var planes = new PlanesOfKind(Policy, situationKind);
        var questions = KnowledgeSpaces.Questions(situationKind);
        var states = new PlanesOfSituations([.. questions], kind.Facts.Length);
        var random = new Random(3);
        var found = new int[5];
        for (var block = 0; block < BlocksByChance; block++)
        {
            states.Any(random);
            wanted.Read(states);
            var known = Enumerable.Range(0, states.InBlock).Select(lane => Lanes.Of(lane, states.Yes, states.No)).ToArray();
            var verdicts = new Verdict[known.Length];
            planes.Judge(known, verdicts);
            for (var lane = 0; lane < known.Length; lane++)
            {
                Assert.Equal(kind.Judge(known[lane]), verdicts[lane]);
                Compare(situationKind, wanted, lane, known[lane], verdicts[lane]);
                found[(int)verdicts[lane]]++;
            }
        }

        output.WriteLine($"{situationKind}: {found.Sum()} of {states.Count} states of knowledge: {string.Join(", ", found.Select((n, v) => $"{n} {(Verdict)v}"))}.");
        Assert.True(found[(int)Verdict.Undetermined] > 0 && found[(int)Verdict.NotCovered] > 0);
    }

    private static void Compare(SituationKind situationKind, AllWaysAgree wanted, int lane, Known known, Verdict verdict)
    {
        var kind = Policy.For(situationKind);
        var agree = wanted.IsPossible(lane) && wanted.Verdicts[(int)verdict].Holds(lane);
        for (var duty = 0; duty < kind.Duties.Length; duty++)
        {
            agree &= kind.Duties[duty].Owed.Of(known) == wanted.Owed(duty, lane);
        }

        if (!agree)
        {
            Assert.Fail($"{situationKind}, found {verdict}: {Promise10Exhausted.Describe(kind, known)}");
        }
    }

    private static IEnumerable<PlanesAnswer> Everything(int facts) =>
        from yes in Enumerable.Range(0, 1 << facts)
        from no in Enumerable.Range(0, 1 << facts)
        where (yes & no) == 0
        select new PlanesAnswer((uint)yes, (uint)no);

    private static bool Has(PlanesAnswer more, PlanesAnswer less) => (less.Yes & ~more.Yes) == 0 && (less.No & ~more.No) == 0;

    private static int Told(PlanesAnswer answer) => System.Numerics.BitOperations.PopCount(answer.Yes | answer.No);
}
