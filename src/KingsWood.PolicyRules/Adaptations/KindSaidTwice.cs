using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What two policies say of one kind of situation, side by side.</summary>
/// <remarks>
/// The facts that the one asks have the same bits in the other, so what both read is compared at once. Where they read the same,
/// only what they say otherwise is looked at: a verdict follows from what the rules say.
/// </remarks>
internal sealed class KindSaidTwice
{
    private readonly CompiledKind with;
    private readonly RuleSaidTwice[] rules;
    private readonly RuleSaidTwice[] changed; // those that are said otherwise, and whom the rules reach where that is
    private readonly DutySaidTwice[] duties;
    private readonly Bits shared;

    public KindSaidTwice(Policy with, Policy without, SituationKind kind)
    {
        this.with = with.For(kind);
        var asked = this.with.Facts[..this.with.Asked];
        Without = KindCompiler.Compile(without.Content, without.Settings, kind, asked);
        shared = asked.Index().Where(f => Without.Words.Find(f.Item.Fact) is not null).Aggregate(Bits.None, (all, f) => all | Bits.At(f.Index));
        rules = [.. Rules(with, without)];
        var covered = new RuleSaidTwice("", (this.with, this.with.Covered), (Without, Without.Covered), isWordedOtherwise: false);
        changed = [.. rules.Append(covered).Where(r => !r.IsAlike || r.IsWordedOtherwise)];
        duties = DutySaidTwice.Of(with, without, this.with, Without);
        IsTheSame = changed.Length == 0 && duties.Length == 0 && !PolicyComparer.ReadBySettings(with, without).Any()
            && shared.ToArray().All(place => Without.Facts[place].Silence == asked[place].Silence);
    }

    /// <summary>The rules of the other policy, with the facts of the one at the same places.</summary>
    public CompiledKind Without { get; }

    /// <summary>Whether no situation of the kind is decided otherwise.</summary>
    public bool IsTheSame { get; }

    /// <summary>Whether a part is decided otherwise, by the facts as each policy reads them; the rules that make it so are added.</summary>
    public bool Differs(Known here, Known there, ICollection<string>? differing)
    {
        var isReadAlike = IsReadAlike(here, there);
        if (isReadAlike && !AnyChangedDiffers(here, there))
        {
            return false;
        }

        var (verdict, other) = (with.Judge(here), Without.Judge(there));
        if (verdict == Verdict.NotCovered && other == Verdict.NotCovered)
        {
            return false; // neither says anything at all
        }

        var differs = verdict != other;
        if (differs && differing is null)
        {
            return true;
        }

        foreach (var rule in isReadAlike && !differs ? changed : rules)
        {
            if (rule.Rule.Length > 0
                && rule.Differs(verdict == Verdict.NotCovered ? null : here, other == Verdict.NotCovered ? null : there))
            {
                differs = true;
                if (differing is null)
                {
                    return true;
                }

                differing.Add(rule.Rule);
            }
        }

        return differs;
    }

    /// <summary>
    /// Whether a part, where it is the only one, owes by another day or to somebody else; where that is not known, it takes the
    /// obligations themselves to tell.
    /// </summary>
    public Truth OwesOtherwise(Situation situation, Known here, Known there)
    {
        if (!IsReadAlike(here, there))
        {
            return OwesOrMay(with, here) || OwesOrMay(Without, there) ? Truth.Unknown : Truth.No;
        }

        var found = Truth.No;
        foreach (var duty in duties)
        {
            found = duty.Differs(situation, here) is var one && one > found ? one : found;
        }

        return found;
    }

    private bool AnyChangedDiffers(Known here, Known there)
    {
        foreach (var rule in changed)
        {
            if (rule.Differs(here, there))
            {
                return true;
            }
        }

        return false;
    }

    // A fact that the other does not even know is asked for only where they say something otherwise.
    private bool IsReadAlike(Known here, Known there) =>
        (here.Yes & shared) == (there.Yes & shared) && (here.No & shared) == (there.No & shared);

    private static bool OwesOrMay(CompiledKind kind, Known known)
    {
        foreach (var duty in kind.Duties)
        {
            if (duty.Owed.IsOpenTo(known))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<RuleSaidTwice> Rules(Policy one, Policy other)
    {
        var (here, there) = (new NormGroups(with), new NormGroups(Without));
        foreach (var same in with.Outcomes.Concat(Without.Outcomes).GroupBy(KeyOf))
        {
            var norm = same.First().Norm;
            yield return new(
                norm.Id,
                (with, here.GroupOf(o => KeyOf(o) == same.Key)),
                (Without, there.GroupOf(o => KeyOf(o) == same.Key)),
                one.Find(norm.Id) is Norm now && other.Find(norm.Id) is Norm was && Wording.IsReplaced(was, now));
        }
    }

    private static (string, Effect, string?, string?, string?) KeyOf(Outcome outcome) =>
        (outcome.Norm.Id, outcome.Effect, outcome.Exemption?.Id, outcome.ScopedBy?.Id, outcome.Owes?.Duty.Id);
}
