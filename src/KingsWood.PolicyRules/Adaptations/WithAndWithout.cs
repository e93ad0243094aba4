using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
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

    /// <summary>
    /// Whether a situation that is decided at a moment is decided otherwise, or else facts that are stated by id; the rules that
    /// make it so are added.
    /// </summary>
    public bool Differs(Situation situation, Moment? moment, ICollection<string>? rules = null) =>
        moment is { } asOf ? Differs(situation, asOf, rules) : Differs(situation.Kind, situation.Facts, rules);

    private bool Differs(Situation situation, Moment moment, ICollection<string>? rules)
    {
        if (KindOf(situation.Kind) is not { IsTheSame: false } kind)
        {
            return KindOf(situation.Kind) is null;
        }

        var (differs, mayOwe) = (false, false);
        for (var part = 0; part < situation.PartCount; part++)
        {
            var here = with.For(situation.Kind).Read(new Part(situation, part, moment, with.Settings)).Known;
            var there = without.For(situation.Kind).Read(new Part(situation, part, moment, without.Settings)).Known;
            differs |= kind.Differs(here, there, rules);
            if (differs && rules is null)
            {
                return true;
            }

            mayOwe |= kind.MayOweAnother(here, there);
        }

        return (mayOwe && OwesOtherwise(with.Decide(situation, moment), without.Decide(situation, moment), rules)) || differs;
    }

    private bool Differs(SituationKind situationKind, StatedFacts facts, ICollection<string>? rules)
    {
        if (KindOf(situationKind) is not { IsTheSame: false } kind)
        {
            return KindOf(situationKind) is null;
        }

        var (here, there) = (with.For(situationKind).Read(facts).Known, without.For(situationKind).Read(facts).Known);
        var differs = kind.Differs(here, there, rules);
        return (differs && rules is null)
            || (kind.MayOweAnother(here, there)
                && OwesOtherwise(with.Decide(situationKind, facts), without.Decide(situationKind, facts), rules))
            || differs;
    }

    // The same rules may owe the same by another day, or to somebody else.
    private bool OwesOtherwise(Decision one, Decision other, ICollection<string>? rules)
    {
        var differs = false;
        foreach (var duty in one.Obligations.Concat(other.Obligations).GroupBy(o => o.Duty.Id))
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
    }

    // Of a moment that nobody stated it is not known how many of the working days after it are such.
    private static bool IsNotDated(Obligation owed) => owed is { OwedSince: null, Within.Unit: DeadlineUnit.WorkingDays };

    private static (ObligationState, Promptness, Deadline?, Moment?, bool, Post?, string?, bool) Said(Obligation owed) =>
        (owed.State, owed.How, owed.Within, owed.DueBy, owed.IsOverdue, owed.To?.Post, owed.To?.Says, owed.AlthoughUnsure);

    // Nothing where the policy without the loosening has more rules or facts than fit.
    private KindSaidTwice? KindOf(SituationKind kind)
    {
        lock (gate)
        {
            if (kinds[(int)kind] is null && !tooLarge.Contains(kind))
            {
                try
                {
                    kinds[(int)kind] = new(with, without, kind);
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
