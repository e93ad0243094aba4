using System.Numerics;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Makes diagrams of conditions over the facts of one kind of situation, for one policy or several.</summary>
/// <remarks>
/// The facts are asked in the order in which the rules first use them, those of one question next to each other: diagrams
/// stay small where what is decided together is asked together.
/// </remarks>
internal sealed class DiagramBuilder
{
    private readonly DiagramStore store;
    private readonly Dictionary<string, int> variables;
    private readonly int[] costs;
    private readonly IReadOnlyDictionary<string, Condition> readAs = SharedWords.None.Before;

    /// <summary>Diagrams over these facts.</summary>
    /// <param name="ties">The facts.</param>
    /// <param name="cost">How unusual it is that a fact is yes, for witnesses; each alike where <see langword="null"/>.</param>
    /// <param name="limits">How much is waited for, and for how long; the most where <see langword="null"/>.</param>
    /// <param name="words">What two policies read differently; nothing where <see langword="null"/>.</param>
    public DiagramBuilder(FactTies ties, Func<Fact, int>? cost = null, DiagramLimits? limits = null, SharedWords? words = null)
    {
        store = new(limits ?? DiagramLimits.Most);
        Ties = ties;
        Facts = [.. ties.Groups.SelectMany(g => g.Facts)];
        costs = [.. Facts.Select(cost ?? (_ => 1))];
        variables = Facts.Select((fact, variable) => (fact, variable)).ToDictionary(f => f.fact.Id, f => f.variable, StringComparer.Ordinal);
        Words = words ?? SharedWords.None;
        Consistent = ties.Groups.SelectMany(g => g.Ties).Select(Of)
            .Concat(Words.Holds.Select(c => Of(c, Settings.Default)))
            .Aggregate(Always, (all, holds) => all & holds);
    }

    // The same diagrams, as one of the policies reads its facts.
    private DiagramBuilder(DiagramBuilder shared, IReadOnlyDictionary<string, Condition> readAs)
    {
        (store, variables, costs, this.readAs) = (shared.store, shared.variables, shared.costs, readAs);
        (Ties, Facts, Words, Consistent) = (shared.Ties, shared.Facts, shared.Words, shared.Consistent);
    }

    /// <summary>Diagrams over the facts that these policies ask of a kind.</summary>
    public static DiagramBuilder For(SituationKind kind, params IReadOnlyList<Policy> policies) => Within(DiagramLimits.Most, kind, policies);

    /// <summary>The same, within limits.</summary>
    public static DiagramBuilder Within(DiagramLimits limits, SituationKind kind, params IReadOnlyList<Policy> policies) =>
        new(FactTies.Of(kind, policies), Plainness.Of(kind, policies), limits);

    /// <summary>Diagrams over the situations of a kind, of which two policies may read something differently.</summary>
    public static DiagramBuilder Between(Policy before, Policy after, SituationKind kind, DiagramLimits limits)
    {
        var words = SharedWords.Between(before, after, kind);
        return new(FactTies.Of(kind, words, before, after), Plainness.Of(kind, [before, after]), limits, words);
    }

    /// <summary>What two policies read differently.</summary>
    public SharedWords Words { get; }

    /// <summary>The same diagrams, with what stands in the place of facts under one of the policies.</summary>
    public DiagramBuilder ReadAs(IReadOnlyDictionary<string, Condition> facts) => new(this, facts);

    /// <summary>What ties the facts together.</summary>
    public FactTies Ties { get; }

    /// <summary>The facts, in the order in which diagrams ask for them.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The situations whose facts fit together.</summary>
    public Diagram Consistent { get; }

    /// <summary>Every situation, and those that cannot be as well.</summary>
    public Diagram Always => new(store, DiagramStore.Always);

    /// <summary>No situation.</summary>
    public Diagram Never => new(store, DiagramStore.Never);

    /// <summary>How many nodes have been made.</summary>
    public int Nodes => store.Count;

    /// <summary>The variable that stands for a fact.</summary>
    public int VariableOf(Fact fact) => variables.TryGetValue(fact.Id, out var variable)
        ? variable
        : throw new ArgumentException($"The fact \"{fact.Id}\" is none of those that the diagrams are about.", nameof(fact));

    /// <summary>Where a condition holds.</summary>
    public Diagram Of(Condition condition, Settings settings) => condition switch
    {
        Fact fact => Of(fact),
        FamilyFact family => Of(family.In(settings), settings),
        ReadingOption option => settings.Takes(option) ? Always : Never,
        Negation not => !Of(not.Item, settings),
        Conjunction all => all.Items.Aggregate(Always, (result, item) => result & Of(item, settings)),
        Disjunction any => any.Items.Aggregate(Never, (result, item) => result | Of(item, settings)),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    /// <summary>Where a fact is yes.</summary>
    public Diagram Of(Fact fact) => readAs.TryGetValue(fact.Id, out var condition)
        ? Read(condition)
        : new(store, store.Ask(VariableOf(fact), DiagramStore.Never, DiagramStore.Always));

    /// <summary>Where some facts are yes and others are no.</summary>
    public Diagram Of(IEnumerable<Fact> yes, IEnumerable<Fact> no) =>
        no.Aggregate(yes.Aggregate(Always, (all, fact) => all & Of(fact)), (all, fact) => all & !Of(fact));

    /// <summary>Where what a question says of its facts is so.</summary>
    public Diagram Of(Tie tie) => tie.Kind switch
    {
        TieKind.AtMostOne => tie.Facts
            .SelectMany((fact, i) => tie.Facts.Skip(i + 1).Select(other => !(Of(fact) & Of(other))))
            .Aggregate(Always, (all, pair) => all & pair),
        TieKind.AtLeastOne => tie.Facts.Aggregate(Never, (any, fact) => any | Of(fact)),
        _ => tie.Facts.Zip(tie.Facts.Skip(1)).Aggregate(Always, (all, pair) => all & (!Of(pair.First) | Of(pair.Second))),
    };

    /// <summary>What is left of a diagram when some facts are known.</summary>
    public Diagram Given(Diagram diagram, Func<Fact, Truth> known) => diagram.Given(variable => known(Facts[variable]));

    /// <summary>Where some way of answering these facts makes a diagram hold.</summary>
    public Diagram ForSome(Diagram diagram, IEnumerable<Fact> facts)
    {
        var asked = facts.Select(VariableOf).ToHashSet();
        return diagram.ForSome(asked.Contains);
    }

    /// <summary>In how many situations, whose facts fit together, a diagram holds. What a policy cannot tell is no part of them.</summary>
    public BigInteger Count(Diagram diagram) => (diagram & Consistent).Count(Facts.Count) >> Words.Untold.Count;

    /// <summary>
    /// The facts that are yes, all others being no, in a situation that fits together and in which a diagram holds: the
    /// plainest. <see langword="null"/> where there is none.
    /// </summary>
    public IReadOnlyList<Fact>? Witness(Diagram diagram) => (diagram & Consistent).Witness(costs)?.Select(v => Facts[v]).ToList();

    // What stands in the place of a fact may mention that fact: there it means what both policies agree on.
    private Diagram Read(Condition condition) => new DiagramBuilder(this, SharedWords.None.Before).Of(condition, Settings.Default);
}
