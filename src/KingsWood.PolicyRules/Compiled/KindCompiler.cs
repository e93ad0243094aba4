using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Flattens the norms of one kind of situation into terms.</summary>
internal sealed class KindCompiler
{
    private readonly PolicyContent content;
    private readonly Settings settings;
    private readonly KindVocabulary words;
    private readonly List<KindFact> facts = [];
    private readonly Dictionary<Fact, int> bits = [];
    private readonly List<Outcome> outcomes = [];
    private readonly List<(Literals Said, int Outcome)> raw = [];
    private readonly List<Literals> covered = [];
    private string current = "";

    private KindCompiler(PolicyContent content, Settings settings, SituationKind kind)
    {
        this.content = content;
        this.settings = settings;
        words = content.Vocabulary[kind];
    }

    /// <summary>The compiled form of the norms of <paramref name="kind"/>.</summary>
    /// <exception cref="PolicyBuildException">A norm uses a fact that the kind does not know.</exception>
    public static CompiledKind Compile(PolicyContent content, Settings settings, SituationKind kind)
    {
        var compiler = new KindCompiler(content, settings, kind);
        foreach (var norm in content.Norms.Where(n => n.LimbFor(kind) is not null))
        {
            compiler.Add(NormInForce.Of(norm, content, compiler.words));
        }

        return compiler.Finish();
    }

    private void Add(NormInForce norm)
    {
        current = norm.Norm.Id;
        foreach (var (outcome, when, words) in norm.Effects)
        {
            var index = outcomes.Count;
            raw.AddRange(Flatten(when).Select(said => (said, index)));
            outcomes.Add(outcome with { Words = Flatten(words).Aggregate(0UL, (mask, said) => mask | said.Mask) });
        }

        if (norm.CanProhibitOrOblige)
        {
            covered.AddRange(Flatten(norm.Binds));
        }
    }

    private List<Literals> Flatten(Condition condition)
    {
        try
        {
            return new Flattener(settings, BitOf).Flatten(condition);
        }
        catch (InvalidOperationException tooMany)
        {
            throw new PolicyBuildException($"{current} for {words.Kind}: {tooMany.Message}", tooMany);
        }
    }

    private int BitOf(Fact fact)
    {
        if (bits.TryGetValue(fact, out var bit))
        {
            return bit;
        }

        var word = words.Find(fact) ?? throw new PolicyBuildException(
            $"{current} asks for the fact \"{fact.Id}\", which a situation of the kind {words.Kind} does not know.");
        if (facts.Count == 64)
        {
            throw new PolicyBuildException($"The rules for {words.Kind} ask for more than 64 facts; {current} asks for one too many.");
        }

        facts.Add(word);
        return bits[fact] = facts.Count - 1;
    }

    private CompiledKind Finish()
    {
        // The facts that discharge a duty are read also where no condition mentions them.
        var owed = outcomes.Where(o => o.Effect == Effect.Owed).Select(o => o.Owes!.Duty).DistinctBy(d => d.Id).ToList();
        var fates = owed.ToDictionary(d => d, d => (BitOf(d.Done), BitOf(d.LeftUndone), d.DoneLate is { } late ? BitOf(late) : -1));
        var unsure = Flatten(words.UnsureIsEnough);
        var asked = facts.Count;
        AddWhatQuestionsTieToThem();
        foreach (var fact in content.ConcernTheHeadteacher)
        {
            AddIfKnown(fact);
        }

        var constraints = new Constraints(Questions(), f => bits.TryGetValue(f, out var bit) ? bit : null);
        var terms = raw.ConvertAll(r => Saturate(r.Said, r.Outcome, constraints)).OfType<Term>().ToList();
        return new()
        {
            Words = words,
            Facts = [.. facts],
            Asked = asked,
            Constraints = constraints,
            Outcomes = [.. outcomes],
            Prohibited = GroupOf(Effect.Broken, Effect.LeftUndone),
            Gaps = GroupOf(Effect.Gap),
            Covered = new(
                [.. Flattener.Absorb(covered).Select(c => Saturate(c, -1, constraints)).OfType<Term>()], constraints),
            Duties =
            [
                .. owed.OrderBy(d => d.Order).Select(d => new DutyInKind(
                    d,
                    new([.. terms.Where(t => outcomes[t.Outcome] is { Effect: Effect.Owed } o && o.Owes!.Duty == d)], constraints),
                    fates[d].Item1, fates[d].Item2, fates[d].Item3)),
            ],
            Advice = [.. terms.Where(t => Advises(outcomes[t.Outcome]))],
            Exempted = [.. terms.Where(t => outcomes[t.Outcome].Effect == Effect.Exempted)],
            Grounds = [.. terms.Where(t => outcomes[t.Outcome].Effect == Effect.Grounded)],
            UnsureIsEnough = [.. unsure],
            OfPart = facts.Select((f, i) => f.DiffersByPart ? 1UL << i : 0).Aggregate(0UL, (a, b) => a | b),
        };

        Group GroupOf(params Effect[] effects) =>
            new([.. terms.Where(t => effects.Contains(outcomes[t.Outcome].Effect))], constraints);
    }

    private static bool Advises(Outcome outcome) =>
        outcome.Effect == Effect.Advised || outcome is { Effect: Effect.Exempted, Exemption.Advice: not null };

    // Whoever states by id that somebody is a teacher has said that they are staff, although no rule here asks for teachers.
    private void AddWhatQuestionsTieToThem()
    {
        foreach (var question in facts.Select(f => content.Vocabulary.QuestionOf(f.Fact)).DistinctBy(q => q.Id).ToList())
        {
            foreach (var fact in question.AtMostOne.Concat(question.AtLeastOne).Concat(question.Ascending))
            {
                AddIfKnown(fact);
            }
        }
    }

    private void AddIfKnown(Fact fact)
    {
        if (words.Find(fact) is not null)
        {
            BitOf(fact);
        }
    }

    private IEnumerable<Question> Questions()
    {
        foreach (var question in facts.Select(f => content.Vocabulary.QuestionOf(f.Fact)).DistinctBy(q => q.Id))
        {
            yield return question;
        }

        // "Under 16" implies "under 18": the values that a policy uses are known only now.
        foreach (var family in facts.Where(f => f.Fact.Family is not null).GroupBy(f => f.Fact.Family!).Where(g => g.Count() > 1))
        {
            yield return new(family.Key.Id, family.Key.Id)
            {
                Ascending = [.. family.Select(f => f.Fact).OrderBy(f => f.Value)],
            };
        }
    }

    private static Term? Saturate(Literals said, int outcome, Constraints constraints)
    {
        var closed = constraints.Close(new(said.NeedYes, said.NeedNo));
        return constraints.Allows(closed) ? new Term(new(closed.Yes, closed.No), said, outcome) : null;
    }
}
