using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out what is owed, to whom, and what became of it.</summary>
internal static class ObligationFinder
{
    public static IReadOnlyList<Obligation> Find(Decision decision) =>
        decision.Verdict == Verdict.NotCovered
            ? []
            : [.. decision.Kind.Duties.Select(d => Of(decision, d)).OfType<Obligation>()];

    private static Obligation? Of(Decision decision, DutyInKind duty)
    {
        var (rules, perhaps) = (new List<Outcome>(), new List<Outcome>());
        ObligationState? state = null;
        var certain = false;
        var since = default(Moment?);
        for (var i = 0; i < decision.Parts.Count; i++)
        {
            var known = decision.Parts[i].Known;
            var owed = duty.Owed.IsMetBy(known);
            if (!owed && !duty.Owed.IsOpenTo(known))
            {
                continue;
            }

            certain |= owed;
            var terms = duty.Owed.TermsIn(known);
            rules.AddRange(terms
                .Where(t => owed && terms.Any(o => o.Literals.IsMetBy(known)) ? t.Literals.IsMetBy(known) : t.Literals.IsOpenTo(known))
                .Select(t => decision.Kind.Outcomes[t.Outcome]));
            if (owed && decision.Kind.IsUnsureEnough(known))
            {
                perhaps.AddRange(terms.Where(t => t.Literals.IsOpenTo(known)).Select(t => decision.Kind.Outcomes[t.Outcome]));
            }

            var ofPart = StateOf(decision.Kind, duty, known, owed);
            state = state is null || ofPart > state ? ofPart : state;
            since = Earlier(since, duty.Duty.Since(decision.Situation, i));
        }

        if (state is not { } found)
        {
            return null;
        }

        // Where being unsure is enough, what is owed for certain puts nothing off that may be owed sooner.
        var sooner = DeadlineFinder.Sooner(decision, perhaps, rules, since).ToList();
        rules.AddRange(sooner);
        var (how, within) = (rules.Min(r => r.Owes!.How), DeadlineFinder.Find(decision, duty.Duty, rules, since));
        var due = since is { } from && (within is not null || how != Promptness.Soon)
            ? DueMoment.Of(within, from, decision.Policy.Settings.Get(OwnWords.WorkingDays))
            : default(Moment?);
        return new()
        {
            Duty = duty.Duty,
            State = found,
            How = how,
            Within = within,
            OwedSince = since,
            DueBy = (within is not null || how == Promptness.SameDay) && since is { } stated && DueMoment.IsExact(within, stated) ? due : null,
            IsOverdue = found is ObligationState.Owed or ObligationState.LeftUndone
                && decision.AsOf is { } now && due?.IsBefore(now) == Answer.Yes,
            To = RecipientFinder.Find(decision, duty.Duty),
            Rules = [.. rules.Select(r => r.Norm).DistinctBy(n => n.Id).OrderBy(n => n.Id, StringComparer.Ordinal)],
            AlthoughUnsure = !certain,
            IsSoonerAlthoughUnsure = sooner.Count > 0,
            IsSaidToBeOutstanding = decision.Parts.Any(p => p.Known.Of(duty.Done) == Truth.No && !p.Presumed[duty.Done]),
        };
    }

    private static Moment? Earlier(Moment? one, Moment? other) =>
        one is not { } first ? other
        : other is not { } second || first.IsBefore(second) == Answer.Yes ? one
        : other;

    private static ObligationState StateOf(CompiledKind kind, DutyInKind duty, Known known, bool owed)
    {
        if (duty.IsDone(known))
        {
            return duty.DoneLate >= 0 && known.Of(duty.DoneLate) == Truth.Yes ? ObligationState.DoneLate : ObligationState.Done;
        }

        return !owed && !kind.IsUnsureEnough(known) ? ObligationState.PerhapsOwed
            : kind.IsLeftUndoneAlthoughUnsure(duty, known)
                || (known.Of(duty.LeftUndone) == Truth.Yes && kind.Prohibited.IsMetBy(known)) ? ObligationState.LeftUndone
            : ObligationState.Owed;
    }
}
