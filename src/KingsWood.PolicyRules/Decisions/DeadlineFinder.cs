using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out how long there is for something that is owed: the shortest that a rule allows.</summary>
internal static class DeadlineFinder
{
    public static Deadline? Find(Decision decision, Duty duty, IReadOnlyList<Outcome> rules) =>
        Of(decision.Policy, InOrder(rules.Select(r => r.Owes! with { Duty = duty })).First());

    /// <summary>
    /// What rules owe of one duty, the soonest first. Of what is owed equally soon, the time that the school sets comes before one
    /// of the rule's own.
    /// </summary>
    public static IEnumerable<Owing> InOrder(IEnumerable<Owing> owing) => owing
        .OrderBy(o => o.How)
        .ThenBy(o => o.Within is not null)
        .ThenBy(o => o.Within is { Unit: DeadlineUnit.WorkingDays } days ? 24 * days.Amount : o.Within?.Amount);

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
