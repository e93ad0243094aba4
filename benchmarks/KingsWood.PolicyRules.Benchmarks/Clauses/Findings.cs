using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>Everything that the policy has to say of a situation, as masks: what every contender is asked for.</summary>
internal record struct Findings : IFindings
{
    private RuleSet broken;
    private RuleSet gaps;
    private RuleSet owed;
    private RuleSet advised;
    private RuleSet lifted;
    private bool bound;

    /// <summary>The verdict that follows where everything is known.</summary>
    public readonly Verdict Verdict =>
        !bound ? Verdict.NotCovered
        : broken != RuleSet.None ? Verdict.NotPermitted
        : gaps != RuleSet.None ? Verdict.Undetermined
        : advised != RuleSet.None ? Verdict.PermittedWithAdvice
        : Verdict.Permitted;

    /// <summary>Everything in one number, so that nothing of it can be left out as unused.</summary>
    public readonly long Sum => (long)(broken ^ gaps ^ owed ^ advised ^ lifted) + (long)Verdict;

    /// <summary>Whether nothing was found, not even that somebody is bound.</summary>
    public readonly bool IsEmpty => this == default;

    /// <summary>The rules of which this was found.</summary>
    public readonly RuleSet Of(Finding finding) => finding switch
    {
        Finding.Broken => broken,
        Finding.Gap => gaps,
        Finding.Owed => owed,
        Finding.Advised => advised,
        Finding.Lifted => lifted,
        _ => RuleSet.None,
    };

    /// <summary>What is found here and not there.</summary>
    public readonly Findings Without(Findings others) => new()
    {
        broken = broken & ~others.broken,
        gaps = gaps & ~others.gaps,
        owed = owed & ~others.owed,
        advised = advised & ~others.advised,
        lifted = lifted & ~others.lifted,
        bound = bound && !others.bound,
    };

    /// <summary>Whether this line of the table was found.</summary>
    public readonly bool Has(Clause clause) => clause.Finding == Finding.Bound ? bound : (Of(clause.Finding) & clause.Rule) != 0;

    /// <summary>Takes down this line of the table.</summary>
    public void Add(Clause clause) => Add(clause.Finding, clause.Rule);

    /// <summary>Takes down that this was found of these rules.</summary>
    public void Add(Finding finding, RuleSet rules)
    {
        switch (finding)
        {
            case Finding.Broken:
                Broken(rules);
                break;
            case Finding.Gap:
                Gap(rules);
                break;
            case Finding.Owed:
                Owed(rules);
                break;
            case Finding.Advised:
                Advised(rules);
                break;
            case Finding.Lifted:
                Lifted(rules);
                break;
            case Finding.Bound:
                Bound();
                break;
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Bound() => bound = true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Broken(RuleSet rules) => broken |= rules;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Gap(RuleSet rules) => gaps |= rules;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Owed(RuleSet rules) => owed |= rules;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advised(RuleSet rules) => advised |= rules;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lifted(RuleSet rules) => lifted |= rules;

    /// <summary>In words.</summary>
    public override readonly string ToString()
    {
        var found = this;
        var said = Enum.GetValues<Finding>()
            .Where(f => found.Of(f) != RuleSet.None)
            .Select(f => $"{f}: {found.Of(f)}");
        return string.Join("; ", said.Prepend(bound ? "bound" : "not bound"));
    }
}
