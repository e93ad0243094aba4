using System.Collections.Immutable;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>What the neighbouring lines of a condition have settled.</summary>
internal sealed class Assumptions
{
    private readonly ImmutableDictionary<Fact, bool> facts;

    private Assumptions(ImmutableDictionary<Fact, bool> facts) => this.facts = facts;

    public static Assumptions None { get; } = new(ImmutableDictionary<Fact, bool>.Empty);

    public bool? Of(Fact fact) => facts.TryGetValue(fact, out var holds) ? holds : null;

    public Assumptions With(Fact fact, bool holds) => facts.ContainsKey(fact) ? this : new(facts.Add(fact, holds));
}
