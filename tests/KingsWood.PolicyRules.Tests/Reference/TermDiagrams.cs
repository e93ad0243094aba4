using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>The flattened terms of a kind as diagrams: the only place here that knows how terms hold their facts.</summary>
internal sealed class TermDiagrams(CompiledKind kind, DiagramBuilder builder)
{
    private readonly Dictionary<Literals, Diagram> made = [];

    /// <summary>Where some term of a group is met, as the fast way has them: with what follows from each.</summary>
    public Diagram Of(Group group)
    {
        Assert.True(group.Alternatives.Trees.IsEmpty, "Something was not flattened, and so has no terms to compare.");
        return group.Terms.Aggregate(builder.Never, (any, term) => any | Of(term.Literals));
    }

    private Diagram Of(Literals literals) => made.TryGetValue(literals, out var diagram)
        ? diagram
        : made[literals] = builder.Of(Facts(literals, yes: true), Facts(literals, yes: false)) & builder.Consistent;

    private IEnumerable<Fact> Facts(Literals literals, bool yes) => kind.Facts
        .Select(word => word.Fact)
        .Where((_, bit) => (yes ? literals.NeedYes : literals.NeedNo)[bit]);
}
