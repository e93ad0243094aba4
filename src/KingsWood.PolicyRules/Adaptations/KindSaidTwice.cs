using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What two policies say of one kind of situation, side by side.</summary>
internal sealed class KindSaidTwice
{
    private readonly CompiledKind with;
    private readonly CompiledKind without;
    private readonly int[] placeWithout; // of each fact of the one, its bit in the other; -1 where the other does not ask for it
    private readonly RuleSaidTwice[] rules;

    public KindSaidTwice(Policy with, Policy without, SituationKind kind)
    {
        (this.with, this.without) = (with.For(kind), without.For(kind));
        var places = this.without.Facts.Index().ToDictionary(f => f.Item.Fact.Id, f => f.Index, StringComparer.Ordinal);
        placeWithout = [.. this.with.Facts.Select(f => places.GetValueOrDefault(f.Fact.Id, -1))];
        rules = [.. Rules(with, without)];
        MayOweOtherwise = OwesOtherwise(with, without) || !OwingsOf(with, this.with).SetEquals(OwingsOf(without, this.without));
        IsTheSame = Array.TrueForAll(rules, r => r is { IsAlike: true, IsWordedOtherwise: false }) && !MayOweOtherwise && IsReadAlike(with, without);
    }

    /// <summary>Whether no situation of the kind is decided otherwise.</summary>
    public bool IsTheSame { get; }

    private bool MayOweOtherwise { get; }

    /// <summary>Whether a part is decided otherwise, by the facts as each policy reads them; the rules that make it so are added.</summary>
    public bool Differs(Known here, Known there, ICollection<string>? differing)
    {
        var (verdict, other) = (with.Judge(here), without.Judge(there));
        if (verdict == Verdict.NotCovered && other == Verdict.NotCovered)
        {
            return false; // neither says anything at all
        }

        var differs = verdict != other;
        if (differs && differing is null)
        {
            return true;
        }

        var isReadAlike = !differs && IsReadAlike(here, there);
        foreach (var rule in rules)
        {
            if (isReadAlike && rule is { IsAlike: true, IsWordedOtherwise: false })
            {
                continue;
            }

            if (rule.Differs(verdict == Verdict.NotCovered ? null : here, other == Verdict.NotCovered ? null : there))
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

    /// <summary>Whether something is owed, or may be, of which both do not say the same although the same rules owe it.</summary>
    public bool MayOweAnother(Known here, Known there) =>
        (MayOweOtherwise || !IsReadAlike(here, there)) && (OwesOrMay(with, here) || OwesOrMay(without, there));

    /// <summary>Whether both know the same of every fact that both ask for.</summary>
    private bool IsReadAlike(Known here, Known there)
    {
        for (var bit = 0; bit < placeWithout.Length; bit++)
        {
            if (placeWithout[bit] is var other and >= 0 && here.Of(bit) != there.Of(other))
            {
                return false;
            }
        }

        return true;
    }

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

    // Silence and settings are what situations are read by, beside the words themselves.
    private bool IsReadAlike(Policy one, Policy other) =>
        one.Settings.SaysTheSameAs(other.Settings)
        && placeWithout.Index().All(p => p.Item < 0 || with.Facts[p.Index].Silence == without.Facts[p.Item].Silence);

    private IEnumerable<RuleSaidTwice> Rules(Policy one, Policy other)
    {
        var (here, there) = (new NormGroups(with), new NormGroups(without));
        var keys = with.Outcomes.Concat(without.Outcomes).GroupBy(KeyOf);
        foreach (var same in keys)
        {
            var norm = same.First().Norm;
            var isWordedOtherwise = one.Find(norm.Id) is Norm now && other.Find(norm.Id) is Norm was && Wording.IsReplaced(was, now);
            yield return new(
                norm.Id,
                (with, here.GroupOf(o => KeyOf(o) == same.Key)),
                (without, there.GroupOf(o => KeyOf(o) == same.Key)),
                isWordedOtherwise);
        }
    }

    private static (string, Effect, string?, string?, string?) KeyOf(Outcome outcome) =>
        (outcome.Norm.Id, outcome.Effect, outcome.Exemption?.Id, outcome.ScopedBy?.Id, outcome.Owes?.Duty.Id);

    // Whom a duty reaches, and by which calendar its days are counted.
    private bool OwesOtherwise(Policy one, Policy other) =>
        with.Duties.Any(d => d.Duty.Recipient is { } recipient
            && (one.Settings.Get(recipient) != other.Settings.Get(recipient)
                || new[] { one.Content.Lead, one.Content.Deputy, one.Content.Alternate }.Any(p => one.Settings.Get(p) != other.Settings.Get(p))))
        || (!one.Settings.Get(OwnWords.WorkingDays).Equals(other.Settings.Get(OwnWords.WorkingDays))
            && with.Outcomes.Concat(without.Outcomes).Any(o => o.Owes is { } owes
                && (IsInWorkingDays(DeadlineFinder.Of(one, owes)) || IsInWorkingDays(DeadlineFinder.Of(other, owes)))));

    private static bool IsInWorkingDays(Deadline? deadline) => deadline is { Unit: DeadlineUnit.WorkingDays };

    private static HashSet<string> OwingsOf(Policy policy, CompiledKind kind) =>
    [
        .. kind.Outcomes.Where(o => o.Effect == Effect.Owed)
            .Select(o => $"{o.Norm.Id} {o.Exemption?.Id} {o.Owes!.Duty.Id} {o.Owes.How} {DeadlineFinder.Of(policy, o.Owes)}"),
    ];
}
