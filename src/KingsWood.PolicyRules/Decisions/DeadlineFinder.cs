using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out how long there is for something that is owed: the shortest that a rule allows.</summary>
internal static class DeadlineFinder
{
    public static Deadline? Find(Decision decision, Duty duty, IReadOnlyList<Outcome> rules)
    {
        var soonest = rules.Min(r => r.Owes!.How);
        var owing = rules.Where(r => r.Owes!.How == soonest).Select(r => r.Owes!).ToList();
        var own = owing.Select(o => o.Within).ToList();
        return own.Contains(null) ? BySetting(decision.Policy, duty, soonest)
            : own.OfType<Deadline>().MinBy(d => d.Unit == DeadlineUnit.Hours ? d.Amount : 24 * d.Amount);
    }

    /// <summary>By when, from the moment of the situation; hours need a time of day to be counted from.</summary>
    public static Moment? DueBy(Decision decision, Deadline deadline)
    {
        if (decision.Situation.On is not { } since)
        {
            return null;
        }

        if (deadline.Unit == DeadlineUnit.WorkingDays)
        {
            return WorkingDays.After(since.Date, deadline.Amount, decision.Policy.Settings.Get(OwnWords.WorkingDays));
        }

        if (since.Time is not { } time || since.Date.DayNumber + (deadline.Amount / 24) + 1 > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        var due = since.Date.ToDateTime(time).AddHours(deadline.Amount);
        return new(DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due));
    }

    /// <summary>How long there is for what one rule owes.</summary>
    public static Deadline? Of(Policy policy, Owing owes) => owes.Within ?? BySetting(policy, owes.Duty, owes.How);

    private static Deadline? BySetting(Policy policy, Duty duty, Promptness how)
    {
        if (how != Promptness.SameDay)
        {
            return null;
        }

        var days = duty.WithinWorkingDays is { } inDays ? policy.Settings.Get(inDays) : 0;
        var hours = duty.WithinHours is { } inHours ? policy.Settings.Get(inHours) : 0;
        return days > 0 ? Deadline.WorkingDays(days)
            : hours > 0 ? Deadline.Hours(hours)
            : null;
    }
}
