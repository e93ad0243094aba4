using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out how long there is for something that is owed: what is over first of all that a rule allows.</summary>
internal static class DeadlineFinder
{
    private static readonly Moment SomeMonday = new(new DateOnly(2001, 1, 1), new TimeOnly(8, 0));

    /// <summary>How long there is for what some rules owe, counted from the moment since when it is owed.</summary>
    public static Deadline? Find(Decision decision, Duty duty, IReadOnlyList<Outcome> rules, Moment? since)
    {
        // Hours and working days compare only from some moment on: without one, from the first of a week.
        var (from, calendar) = (since ?? SomeMonday, decision.Policy.Settings.Get(OwnWords.WorkingDays));
        return InOrder(rules.Select(r => r.Owes! with { Duty = duty }))
            .Select(o => (o.How, Within: Of(decision.Policy, o)))
            .MinBy(o => (o.How, o.Within) switch
            {
                (Promptness.AtOnce, _) => DateTime.MinValue,
                (Promptness.Soon, null) => DateTime.MaxValue,
                _ => EndOf(DueMoment.Of(o.Within, from, calendar)),
            })
            .Within;
    }

    private static DateTime EndOf(Moment due) => due.Date.ToDateTime(due.Time ?? TimeOnly.MaxValue);

    /// <summary>
    /// What rules owe of one duty, the soonest first. Of what is owed equally soon, the time that the school sets comes before one
    /// of the rule's own.
    /// </summary>
    public static IEnumerable<Owing> InOrder(IEnumerable<Owing> owing) => owing
        .OrderBy(o => o.How)
        .ThenBy(o => o.Within is not null)
        .ThenBy(o => o.Within is { Unit: DeadlineUnit.WorkingDays } days ? 24 * days.Amount : o.Within?.Amount);

    /// <summary>How long there is for what one rule owes. What is owed at once is not put off by a deadline.</summary>
    public static Deadline? Of(Policy policy, Owing owes) => owes.WithinBy(policy.Settings);

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
