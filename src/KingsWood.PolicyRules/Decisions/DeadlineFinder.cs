using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
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
        return own.Contains(null) ? BySetting(decision.Policy.Settings, duty, soonest)
            : own.OfType<Deadline>().MinBy(d => d.Unit == DeadlineUnit.Hours ? d.Amount : 24 * d.Amount);
    }

    /// <summary>How long there is for what one rule owes.</summary>
    public static Deadline? Of(Policy policy, Owing owes) => owes.Within ?? BySetting(policy.Settings, owes.Duty, owes.How);

    /// <summary>How long a school allows for a duty that is owed so soon.</summary>
    public static Deadline? BySetting(Settings settings, Duty duty, Promptness how)
    {
        if (how != Promptness.SameDay)
        {
            return null;
        }

        var days = duty.WithinWorkingDays is { } inDays ? settings.Get(inDays) : 0;
        var hours = duty.WithinHours is { } inHours ? settings.Get(inHours) : 0;
        return days > 0 ? Deadline.WorkingDays(days)
            : hours <= 0 ? null
            : duty.HoursCountAlone is { } alone && !settings.Takes(alone) ? Deadline.HoursWithinTheDay(hours)
            : Deadline.Hours(hours);
    }
}
