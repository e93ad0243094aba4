using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>The terms that one norm was flattened into, as the norm says them, beside what it is read to say.</summary>
internal sealed class NormTerms
{
    private readonly Literals[] prohibited;
    private readonly Literals[] gaps;
    private readonly Literals[] advised;
    private readonly Literals[] beyond;
    private readonly (Duty Duty, Literals[] Owed)[] duties;

    public NormTerms(CompiledKind kind, Norm norm)
    {
        prohibited = Of(kind.Prohibited.Terms);
        gaps = Of(kind.Gaps.Terms);
        advised = Of(kind.Advice);
        beyond = Of([.. kind.Exempted.Where(t => kind.Outcomes[t.Outcome].Exemption!.GoesBeyondTheText)]);
        duties = [.. kind.Duties.Select(d => (d.Duty, Of(d.Owed.Terms)))];
        var all = prohibited.Concat(gaps).Concat(advised).Concat(beyond).Concat(duties.SelectMany(d => d.Owed));
        var mask = all.Aggregate(0UL, (bits, literals) => bits | literals.Mask);
        Facts = [.. kind.Facts.Where((_, bit) => (mask >> bit & 1) != 0).Select(f => f.Fact)];

        Literals[] Of(Term[] terms) => [.. terms.Where(t => kind.Outcomes[t.Outcome].Norm == norm).Select(t => t.Said)];
    }

    /// <summary>Every fact that a term needs.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether the terms say what the norm says of facts that are all known.</summary>
    public bool Agree(Said said, Known known)
    {
        var agree = IsMet(prohibited) == (said.Prohibited == Truth.Yes)
            && IsMet(gaps) == (said.Gap == Truth.Yes)
            && IsMet(advised) == (said.Advised == Truth.Yes)
            && IsMet(beyond) == (said.Beyond == Truth.Yes);
        foreach (var (duty, owed) in duties)
        {
            agree &= IsMet(owed) == (said.Owed.GetValueOrDefault(duty) == Truth.Yes);
        }

        return agree;

        bool IsMet(Literals[] alternatives) => Array.Exists(alternatives, a => a.IsMetBy(known));
    }
}
