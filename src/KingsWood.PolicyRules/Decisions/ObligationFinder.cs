using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

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
        var rules = new List<Outcome>();
        ObligationState? state = null;
        var certain = false;
        foreach (var part in decision.Parts)
        {
            var known = part.Known;
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
            var ofPart = StateOf(decision.Kind, duty, known, owed);
            state = state is null || ofPart > state ? ofPart : state;
        }

        if (state is not { } found)
        {
            return null;
        }

        var within = DeadlineFinder.Find(decision, duty.Duty, rules);
        return new()
        {
            Duty = duty.Duty,
            State = found,
            How = rules.Min(r => r.Owes!.How),
            Within = within,
            DueBy = within is null ? null : DeadlineFinder.DueBy(decision, within),
            To = RecipientFinder.Find(decision, duty.Duty),
            Rules = [.. rules.Select(r => r.Norm).DistinctBy(n => n.Id).OrderBy(n => n.Id, StringComparer.Ordinal)],
            AlthoughUnsure = !certain,
            IsSaidToBeOutstanding = decision.Parts.Any(p => p.Known.Of(duty.Done) == Truth.No && !p.Presumed[duty.Done]),
        };
    }

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
