using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether exceptions to what the law asks give it another form, or abolish it.</summary>
/// <remarks>
/// In each case of the rule, neither what nobody states nor what situations say anyway may lift it: the absence of something, the
/// role of whoever publishes, the platform, that everybody can see it. So each fact that is read is tried both ways. What is left to rest on are facts of the school's own that
/// somebody states of the one case, such as another form of consent.
/// </remarks>
internal static class ExceptionsToTheLaw
{
    // More facts than that, each of which could be either, are more than a form of consent needs.
    private const int MostTried = 8;

    /// <summary>Whether the exceptions leave the rule to be broken.</summary>
    /// <param name="one">What they loosen of it.</param>
    /// <param name="before">The policy without them.</param>
    /// <param name="with">The policy with them.</param>
    public static bool LeaveIt(Loosened one, Policy before, Policy with)
    {
        var (was, now) = (new NormGroups(before.For(one.Kind)), with.For(one.Kind));
        var holds = new NormGroups(now).GroupOf(IsOfTheRule);
        return was.TermsOf(IsOfTheRule).All(term =>
            HoldsAnyway(KnownElsewhere.FactsOf(was.Kind, term.Term.Literals), now, holds, with.Content.Vocabulary));

        bool IsOfTheRule(Outcome outcome) => outcome.Norm.Id == one.RuleId && outcome.Effect == one.Outcome.Effect;
    }

    private static bool HoldsAnyway(StatedFacts facts, CompiledKind kind, Group holds, Vocabulary words)
    {
        var either = kind.Outcomes
            .Where(o => o.Norm.IsAskedByLaw)
            .Select(o => o.Exemption)
            .OfType<Rules.Exemption>()
            .Distinct()
            .SelectMany(e => ConditionRewriter.FactsOf(e.When, kind.Settings))
            .SelectMany(f => words.QuestionOf(f).Facts.Append(f)) // one answer to a question tells the others
            .Distinct()
            .Where(f => kind.BitOf.TryGetValue(f, out var bit) && kind.Facts[bit].Reader != FactSource.NotRead)
            .Where(f => StatedById.Of(facts, f) == Answer.NotStated)
            .ToList();
        return either.Count <= MostTried && Answered(facts, either)
            .Select(answered => kind.Read(answered).Known)
            .All(known => !kind.Constraints.Allows(known) || holds.IsOpenTo(known));
    }

    private static IEnumerable<StatedFacts> Answered(StatedFacts facts, List<Fact> either) =>
        from chosen in Enumerable.Range(0, 1 << either.Count)
        select StatedFacts.Create(
        [
            .. facts,
            .. either.Select((fact, i) => KeyValuePair.Create(fact.Id, (chosen >> i & 1) == 1 ? Answer.Yes : Answer.No)),
        ]);
}
