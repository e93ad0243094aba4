using KingsWood.PolicyRules.Compiled;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What some of the norms of a kind say, taken out of all that the policy says.</summary>
internal sealed class NormGroups(CompiledKind kind)
{
    private readonly List<(Term Term, Outcome Outcome)> terms = Terms(kind);
    private readonly List<(BitTree Tree, int Index, Outcome Outcome)> trees = Trees(kind);

    public CompiledKind Kind => kind;

    /// <summary>The flattened terms of outcomes, each with its outcome.</summary>
    public IEnumerable<(Term Term, Outcome Outcome)> TermsOf(Func<Outcome, bool> wanted) => terms.Where(t => wanted(t.Outcome));

    /// <summary>The outcomes that were too large to flatten.</summary>
    public IEnumerable<Outcome> TreesOf(Func<Outcome, bool> wanted) => trees.Select(t => t.Outcome).Where(wanted);

    /// <summary>The outcomes as one group: it holds where any of them does.</summary>
    public Group GroupOf(Func<Outcome, bool> wanted) => new(
        [.. terms.Where(t => wanted(t.Outcome)).Select(t => t.Term)],
        kind.Constraints,
        [.. trees.Where(t => wanted(t.Outcome)).Select(t => (t.Tree, t.Index))]);

    private static IEnumerable<Group> All(CompiledKind kind) =>
        [kind.Prohibited, kind.Gaps, .. kind.Duties.Select(d => d.Owed), kind.Advice, kind.Exempted, kind.Grounds, kind.Notes];

    private static List<(Term, Outcome)> Terms(CompiledKind kind) =>
        [.. All(kind).SelectMany(g => g.Terms).Distinct().Select(t => (t, kind.Outcomes[t.Outcome]))];

    private static List<(BitTree, int, Outcome)> Trees(CompiledKind kind) =>
        [.. All(kind).SelectMany(g => g.Alternatives.Trees.ToArray()).Distinct().Select(t => (t.Tree, t.Outcome, kind.Outcomes[t.Outcome]))];
}
