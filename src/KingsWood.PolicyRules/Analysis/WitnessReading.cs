using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>What each of two policies reads of a situation in which they differ, and what their rules say of it.</summary>
internal sealed class WitnessReading(ToldRegions was, ToldRegions now, SituationKind kind, IReadOnlyList<Fact> all)
{
    /// <summary>The facts as the first and as the second policy reads them.</summary>
    /// <param name="witness">What is so, everything else not being so.</param>
    public (StatedFacts Before, StatedFacts After) Of(IReadOnlyList<Fact> witness) => (Read(was, witness), Read(now, witness));

    /// <summary>The ids of the rules of which one policy says something of it that the other does not.</summary>
    public IReadOnlyList<string> RulesBehind((StatedFacts Before, StatedFacts After) read)
    {
        var (said, says) = (Said(was.Policy, read.Before), Said(now.Policy, read.After));
        said.SymmetricExceptWith(says);
        return [.. said.Select(s => s.Rule).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The ids of the rules that owe a duty in it, by either policy.</summary>
    public IReadOnlyList<string> RulesThatOwe(Duty duty, (StatedFacts Before, StatedFacts After) read) =>
    [
        .. was.Policy.Decide(kind, read.Before).Obligations.Concat(now.Policy.Decide(kind, read.After).Obligations)
            .Where(o => o.Duty.Id == duty.Id)
            .SelectMany(o => o.Rules.Select(r => r.Id)).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The ids of the rules of both policies that bind the person of it, or may, under one and not under the other.</summary>
    public IReadOnlyList<string> RulesThatBind(ToldRegions one, ToldRegions other, StatedFacts readByOne, StatedFacts readByOther)
    {
        var others = Bound(other, readByOther).ToDictionary(n => n.Id, n => n.Binds, StringComparer.Ordinal);
        return [.. Bound(one, readByOne).Where(n => n.Binds && others.TryGetValue(n.Id, out var binds) && !binds).Select(n => n.Id)];
    }

    /// <summary>Whether the person of it is one of those whom the norms bind in the first place, to one of the policies at least.</summary>
    public bool IsOfStaff((StatedFacts Before, StatedFacts After) read) => IsOfStaff(was, read.Before) || IsOfStaff(now, read.After);

    private static bool IsOfStaff(ToldRegions told, StatedFacts facts) =>
        FactsOf.Condition(told.Policy.Content.Binds(Binding.Staff), told.Policy.Settings).FirstOrDefault() is { } staff
        && facts[staff.Id] == Answer.Yes;

    private IEnumerable<(string Id, bool Binds)> Bound(ToldRegions told, StatedFacts facts) => FactsOf.NormsOf(told.Policy, kind)
        .Where(n => n.CanProhibitOrOblige)
        .Select(n => (n.Norm.Id, Evaluator.Evaluate(n.Binds, told.Policy.Settings, Holds(facts)) != Truth.No));

    private static Func<Fact, Truth> Holds(StatedFacts facts) => fact => facts[fact.Id] switch
    {
        Answer.Yes => Truth.Yes,
        Answer.No => Truth.No,
        _ => Truth.Unknown,
    };

    private HashSet<(string Rule, FindingKind, string?)> Said(Policy policy, StatedFacts facts) =>
        [.. policy.Decide(kind, facts).Findings.Select(f => (f.Rule.Id, f.Kind, f.Exemption?.Id))];

    private StatedFacts Read(ToldRegions told, IReadOnlyList<Fact> witness)
    {
        var isSo = witness.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var facts = FactsOf.Norms(told.Policy, kind)
            .Concat(all.Where(f => told.Policy.Vocabulary[kind].Find(f) is not null))
            .DistinctBy(f => f.Id);
        return StatedFacts.Create([.. facts.Select(f => KeyValuePair.Create(f.Id, Said(f)))]);

        Answer Said(Fact fact) => told.Words.TryGetValue(fact.Id, out var condition)
            ? Evaluator.Evaluate(condition, Settings.Default, Holds) switch
            {
                Truth.Yes => Answer.Yes,
                Truth.No => Answer.No,
                _ => Answer.NotKnown,
            }
            : isSo.Contains(fact.Id) ? Answer.Yes : Answer.No;

        Truth Holds(Fact fact) =>
            told.Untold.Contains(fact) ? Truth.Unknown
            : isSo.Contains(fact.Id) ? Truth.Yes
            : Truth.No;
    }
}
