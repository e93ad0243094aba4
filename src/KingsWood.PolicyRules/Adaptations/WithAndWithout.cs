using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// A policy with one of its loosenings and without it: the loosening touches a situation that the two decide otherwise, or
/// may once more is known.
/// </summary>
/// <remarks>Each policy reads the situation for itself. What cannot be told without trying every answer counts as otherwise.</remarks>
internal sealed class WithAndWithout(Policy with, Policy without)
{
    private readonly KindSaidTwice?[] kinds = new KindSaidTwice?[SituationKinds.Count];
    private readonly bool hasAnotherCalendar = !with.Settings.Get(OwnWords.WorkingDays).Equals(without.Settings.Get(OwnWords.WorkingDays));
    private readonly HashSet<SituationKind> tooLarge = [];
    private readonly Lock gate = new();

    /// <summary>The policy without it.</summary>
    public Policy Without => without;

    /// <summary>Whether a situation is decided otherwise; the ids of the rules that make it so are added.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="moment">When it is decided; nowhere where all that is read of it are the facts that it states by id.</param>
    /// <param name="first">What the policy knows of the first part, once it was read.</param>
    /// <param name="rules">Takes the rules; where there is none, it is enough to know whether there is one.</param>
    public bool Differs(Situation situation, Moment? moment, ref Known? first, ICollection<string>? rules = null)
    {
        if (KindOf(situation.Kind) is not { IsTheSame: false } kind)
        {
            return KindOf(situation.Kind) is null;
        }

        var parts = moment is null ? 1 : situation.PartCount;
        var (differs, owes) = (false, Truth.No);
        for (var part = 0; part < parts; part++)
        {
            var here = part == 0 && first is { } read ? read : Read(with.For(situation.Kind), situation, part, moment, with.Settings);
            first ??= here;
            var there = Read(kind.Without, situation, part, moment, without.Settings);
            differs |= kind.Differs(here, there, rules);
            if (differs && rules is null)
            {
                return true;
            }

            var otherwise = kind.OwesOtherwise(situation, here, there);
            owes = otherwise > owes ? otherwise : owes;
        }

        // Of several parts a duty is owed once, and the soonest decides.
        var isCertain = owes == Truth.Yes && parts == 1 && rules is null;
        return isCertain || (owes != Truth.No && OwesOtherwise(situation, moment, rules)) || differs;
    }

    private static Known Read(Compiled.CompiledKind kind, Situation situation, int part, Moment? moment, Settings settings) =>
        moment is { } asOf ? kind.Read(new Part(situation, part, asOf, settings)).Known : kind.Read(situation.Facts).Known;

    // The same rules may owe the same by another day, or to somebody else.
    private bool OwesOtherwise(Situation situation, Moment? moment, ICollection<string>? rules)
    {
        var differs = false;
        foreach (var duty in Decide(with).Concat(Decide(without)).GroupBy(o => o.Duty.Id))
        {
            if (duty.Count() == 2 && duty.Select(Said).Distinct().Count() == 1 && !(hasAnotherCalendar && duty.Any(IsNotDated)))
            {
                continue;
            }

            differs = true;
            foreach (var rule in duty.SelectMany(o => o.Rules))
            {
                rules?.Add(rule.Id);
            }
        }

        return differs;

        IReadOnlyList<Obligation> Decide(Policy policy) =>
            (moment is null ? policy.Decide(situation.Kind, situation.Facts) : policy.Decide(situation, moment)).Obligations;
    }

    // Of a moment that nobody stated it is not known how many of the working days after it are such.
    private static bool IsNotDated(Obligation owed) => owed is { OwedSince: null, Within.Unit: DeadlineUnit.WorkingDays };

    private static (ObligationState, Promptness, Deadline?, Moment?, bool, Post?, string?, bool) Said(Obligation owed) =>
        (owed.State, owed.How, owed.Within, owed.DueBy, owed.IsOverdue, owed.To?.Post, owed.To?.Says, owed.AlthoughUnsure);

    // Nothing where the policy without the loosening has more rules or facts than fit.
    private KindSaidTwice? KindOf(SituationKind kind) => Volatile.Read(ref kinds[(int)kind]) ?? Compare(kind);

    private KindSaidTwice? Compare(SituationKind kind)
    {
        lock (gate)
        {
            if (kinds[(int)kind] is null && !tooLarge.Contains(kind))
            {
                try
                {
                    Volatile.Write(ref kinds[(int)kind], new(with, without, kind));
                }
                catch (PolicyBuildException)
                {
                    tooLarge.Add(kind);
                }
            }

            return kinds[(int)kind];
        }
    }
}
