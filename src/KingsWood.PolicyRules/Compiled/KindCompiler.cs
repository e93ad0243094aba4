using System.Runtime.InteropServices;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Flattens the norms of one kind of situation into terms.</summary>
/// <remarks>It is on the way to the first decision, so it is written in loops: what is never asked for costs nothing.</remarks>
internal sealed class KindCompiler
{
    private readonly PolicyContent content;
    private readonly Settings settings;
    private readonly KindVocabulary words;
    private readonly List<KindFact> facts = [];
    private readonly Dictionary<Fact, int> bits = [];
    private readonly List<Outcome> outcomes = [];
    private readonly List<(Literals[] Said, int Outcome)> raw = [];
    private readonly List<(BitTree Tree, int Outcome)> trees = [];
    private readonly List<Literals> covered = [];
    private readonly Dictionary<string, List<Literals>> persons = new(StringComparer.Ordinal); // by the id of what they owe
    private readonly Flattener flattener;
    private string current = "";

    private KindCompiler(PolicyContent content, Settings settings, SituationKind kind)
    {
        this.content = content;
        this.settings = settings;
        words = content.Vocabulary[kind];
        flattener = new(settings, BitOf);
    }

    /// <summary>The compiled form of the norms of <paramref name="kind"/>.</summary>
    /// <param name="content">The rules and words.</param>
    /// <param name="settings">What the school sets.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="first">Facts that have the first places, so that two policies know them by the same bits.</param>
    /// <exception cref="PolicyBuildException">A norm uses a fact that the kind does not know.</exception>
    public static CompiledKind Compile(PolicyContent content, Settings settings, SituationKind kind, ReadOnlySpan<KindFact> first = default)
    {
        var compiler = new KindCompiler(content, settings, kind);
        foreach (var word in first)
        {
            compiler.Reserve(word);
        }

        foreach (var norm in content.NormsFor(kind))
        {
            compiler.Add(NormInForce.Of(norm, content, compiler.words));
        }

        return compiler.Finish();
    }

    // What this kind does not know has a place all the same, and nothing asks for it.
    private void Reserve(KindFact word)
    {
        if (words.Find(word.Fact) is not null)
        {
            BitOf(word.Fact);
            return;
        }

        bits[word.Fact] = facts.Count;
        facts.Add(word with { Reader = FactSource.NotRead });
    }

    private void Add(NormInForce norm)
    {
        current = norm.Norm.Id;
        foreach (var (outcome, when, said) in norm.Effects)
        {
            var index = outcomes.Count;
            outcomes.Add(outcome with { Words = said });
            if (flattener.Flatten(when) is { } alternatives)
            {
                raw.Add(([.. alternatives], index));
                flattener.Return(alternatives);
            }
            else
            {
                trees.Add((BitTree.Of(when, settings, BitOf), index));
            }
        }

        if (norm.CanProhibitOrOblige)
        {
            Absorb(norm.Binds, covered);
        }

        if (!ReferenceEquals(words.UnsureIsEnough, Condition.Never))
        {
            AddPersons(norm);
        }
    }

    private void AddPersons(NormInForce norm)
    {
        foreach (var (outcome, _, _) in norm.Effects)
        {
            if (outcome is { Effect: Effect.LeftUndone, Owes.Duty.Id: var id })
            {
                Absorb(norm.Persons, CollectionsMarshal.GetValueRefOrAddDefault(persons, id, out _) ??= []);
            }
        }
    }

    private void Absorb(Condition condition, List<Literals> into)
    {
        var plain = Plain(condition);
        foreach (var binds in plain)
        {
            Flattener.Absorb(into, binds);
        }

        flattener.Return(plain);
    }

    // What is no rule of its own but a part of how rules are read has to stay plain.
    private List<Literals> Plain(Condition condition) =>
        flattener.Flatten(condition) ?? throw new PolicyBuildException(
            $"{current} for {words.Kind}: whom it binds has more than {Flattener.Cap} alternatives once it is flattened.");

    private int BitOf(Fact fact)
    {
        if (bits.TryGetValue(fact, out var bit))
        {
            return bit;
        }

        var word = words.Find(fact) ?? throw new PolicyBuildException(
            $"{current} asks for the fact \"{fact.Id}\", which a situation of the kind {words.Kind} does not know.");
        if (facts.Count == Bits.Capacity)
        {
            throw new PolicyBuildException(
                $"The rules for {words.Kind} ask for more than {Bits.Capacity} facts; {current} asks for one too many.");
        }

        facts.Add(word);
        return bits[fact] = facts.Count - 1;
    }

    private CompiledKind Finish()
    {
        // The facts that discharge a duty are read also where no condition mentions them.
        var duties = new List<Duty>();
        foreach (var outcome in outcomes)
        {
            if (outcome is { Effect: Effect.Owed, Owes.Duty: var duty } && !duties.Exists(d => d.Id == duty.Id))
            {
                duties.Add(duty);
            }
        }

        if (duties.Count > Side.MostDuties)
        {
            throw new PolicyBuildException($"The rules for {words.Kind} owe {duties.Count} different duties; at most {Side.MostDuties} are possible.");
        }

        var fates = duties.ConvertAll(d => (BitOf(d.Done), BitOf(d.LeftUndone), d.DoneLate is { } late ? BitOf(late) : -1));
        var unsure = Plain(words.UnsureIsEnough);
        var questions = QuestionsOfFacts();
        AddWhatTheyTie(questions.FindAll(HasOneOfASchoolsOwn));
        var asked = facts.Count;
        AddWhatTheyTie(questions);
        foreach (var fact in content.ConcernTheHeadteacher)
        {
            AddIfKnown(fact);
        }

        var constraints = new Constraints(Questions(), f => bits.TryGetValue(f, out var bit) ? bit : null);
        var alternatives = 0;
        foreach (var (said, _) in raw)
        {
            alternatives += said.Length;
        }

        var terms = new List<Term>(alternatives);
        foreach (var (said, outcome) in raw)
        {
            Saturate(said, outcome, constraints, terms);
        }

        return new()
        {
            Words = words,
            Facts = [.. facts],
            BitOf = bits,
            Asked = asked,
            Settings = settings,
            Constraints = constraints,
            Outcomes = [.. outcomes],
            Prohibited = GroupIn(Regions.Prohibited),
            Gaps = GroupIn(Regions.Gap),
            Covered = Saturated(covered),
            Duties = InKind(duties, fates, GroupOf, id => Saturated(persons.GetValueOrDefault(id) ?? [])),
            Advice = GroupIn(Regions.Advised),
            Exempted = GroupIn(Regions.Exempted),
            Beyond = GroupIn(Regions.BeyondTheText),
            Grounds = GroupOf(static o => o.Effect == Effect.Grounded),
            Notes = GroupOf(static o => o.Effect == Effect.Noted),
            UnsureIsEnough = new([.. unsure.ConvertAll(u => new Term(u, u, -1))], constraints),
        };

        Group GroupIn(Regions region) => GroupOf(o => (OutcomeRegions.Of(o) & region) != 0);

        Group GroupOf(Predicate<Outcome> wanted)
        {
            var count = 0;
            foreach (var term in terms)
            {
                count += wanted(outcomes[term.Outcome]) ? 1 : 0;
            }

            var (these, next) = (new Term[count], 0);
            for (var i = 0; next < count; i++)
            {
                if (wanted(outcomes[terms[i].Outcome]))
                {
                    these[next++] = terms[i];
                }
            }

            return new(these, constraints, trees.Count == 0 ? [] : [.. trees.FindAll(t => wanted(outcomes[t.Outcome]))]);
        }

        Group Saturated(List<Literals> plain)
        {
            var saturated = new List<Term>(plain.Count);
            Saturate(CollectionsMarshal.AsSpan(plain), -1, constraints, saturated);
            return new([.. saturated], constraints);
        }
    }

    private static DutyInKind[] InKind(
        List<Duty> duties, List<(int Done, int LeftUndone, int DoneLate)> fates, Func<Predicate<Outcome>, Group> groupOf,
        Func<string, Group> personsOf)
    {
        var inKind = new List<DutyInKind>(duties.Count);
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i];
            var owed = groupOf(o => o is { Effect: Effect.Owed, Owes.Duty: var of } && of.Id == duty.Id);
            inKind.Add(new(duty, owed, fates[i].Done, fates[i].LeftUndone, fates[i].DoneLate)
            {
                Persons = personsOf(duty.Id),
            });
        }

        inKind.Sort(static (a, b) => a.Duty.Order != b.Duty.Order
            ? a.Duty.Order.CompareTo(b.Duty.Order)
            : string.CompareOrdinal(a.Duty.Id, b.Duty.Id));
        return [.. inKind];
    }

    // Whoever states by id that somebody is a teacher has said that they are staff, although no rule here asks for teachers. What
    // the built-in questions tie is told apart by its readers already; a fact of a school's own knows nothing of the others.
    private void AddWhatTheyTie(List<Question> questions)
    {
        foreach (var question in questions)
        {
            Add(question.AtMostOne);
            Add(question.AtLeastOne);
            Add(question.Ascending);
        }

        void Add(IReadOnlyList<Fact> tied)
        {
            foreach (var fact in tied)
            {
                AddIfKnown(fact);
            }
        }
    }

    private bool HasOneOfASchoolsOwn(Question question)
    {
        foreach (var fact in question.Facts)
        {
            if (words.Find(fact) is { } word && FactSource.IsOwn(word.Reader))
            {
                return true;
            }
        }

        return false;
    }

    private void AddIfKnown(Fact fact)
    {
        if (words.Find(fact) is not null)
        {
            BitOf(fact);
        }
    }

    // A question of one fact alone ties it to nothing.
    private List<Question> QuestionsOfFacts()
    {
        var (questions, seen) = (new List<Question>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in facts)
        {
            if (content.Vocabulary.SharedQuestionOf(word.Fact) is { } question && seen.Add(question.Id))
            {
                questions.Add(question);
            }
        }

        return questions;
    }

    private List<Question> Questions()
    {
        var questions = QuestionsOfFacts();

        // "Under 16" implies "under 18": the values that a policy uses are known only now.
        var families = new Dictionary<FactFamily, List<Fact>>();
        foreach (var word in facts)
        {
            if (word.Fact.Family is { } family)
            {
                if (!families.TryGetValue(family, out var members))
                {
                    families[family] = members = [];
                }

                members.Add(word.Fact);
            }
        }

        foreach (var (family, members) in families)
        {
            if (members.Count > 1)
            {
                members.Sort(static (a, b) => a.Value.CompareTo(b.Value));
                questions.Add(new(family.Id, family.Id) { Ascending = members });
            }
        }

        return questions;
    }

    private static void Saturate(ReadOnlySpan<Literals> alternatives, int outcome, Constraints constraints, List<Term> into)
    {
        foreach (ref readonly var said in alternatives)
        {
            var closed = constraints.Close(new(said.NeedYes, said.NeedNo));
            if (constraints.Allows(closed))
            {
                into.Add(new(new(closed.Yes, closed.No), said, outcome));
            }
        }
    }
}
