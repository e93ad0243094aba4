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
        advised = Of(kind.Advice.Terms);
        beyond = Of([.. kind.Exempted.Terms.Where(t => kind.Outcomes[t.Outcome].Exemption!.GoesBeyondTheText)]);
        duties = [.. kind.Duties.Select(d => (d.Duty, Of(d.Owed.Terms)))];
        var all = prohibited.Concat(gaps).Concat(advised).Concat(beyond).Concat(duties.SelectMany(d => d.Owed));
        var mask = all.Aggregate(Bits.None, (bits, literals) => bits | literals.Mask);
        Facts = [.. kind.Facts.Where((_, bit) => mask[bit]).Select(f => f.Fact)];

        Literals[] Of(Term[] terms) => [.. terms.Where(t => kind.Outcomes[t.Outcome].Norm == norm).Select(t => t.Said)];
    }

    /// <summary>Every fact that a term needs.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether the terms say what the norm says, where both can tell already.</summary>
    public bool? Agree(Said said, Known known)
    {
        var (agree, certain) = (true, true);
        Compare(prohibited, said.Prohibited);
        Compare(gaps, said.Gap);
        Compare(advised, said.Advised);
        Compare(beyond, said.Beyond);
        foreach (var (duty, owed) in duties)
        {
            Compare(owed, said.Owed.GetValueOrDefault(duty));
        }

        return !agree ? false : certain ? true : null;

        void Compare(Literals[] alternatives, Truth expected)
        {
            var found = Array.Exists(alternatives, a => a.IsMetBy(known)) ? Truth.Yes
                : Array.Exists(alternatives, a => a.IsOpenTo(known)) ? Truth.Unknown
                : Truth.No;
            certain &= expected != Truth.Unknown && found != Truth.Unknown;
            agree &= expected == Truth.Unknown || found == Truth.Unknown || expected == found;
        }
    }
}
