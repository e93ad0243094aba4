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
        return InOrder(rules.Select(r => r.Owes! with { Duty = duty })).MinBy(o => EndOf(o, decision, since)) is { } soonest
            ? Of(decision.Policy, soonest)
            : null;
    }

    /// <summary>Of what may be owed as well, what would be owed sooner than all that some rules owe.</summary>
    public static IEnumerable<Outcome> Sooner(Decision decision, IEnumerable<Outcome> perhaps, IReadOnlyList<Outcome> rules, Moment? since)
    {
        var end = rules.Min(r => EndOf(r.Owes!, decision, since));
        return perhaps.Where(o => EndOf(o.Owes!, decision, since) < end);
    }

    // Hours and working days compare only from some moment on: without one, from the first of a week.
    private static DateTime EndOf(Owing owes, Decision decision, Moment? since) => (owes.How, Of(decision.Policy, owes)) switch
    {
        (Promptness.AtOnce, _) => DateTime.MinValue,
        (Promptness.Soon, null) => DateTime.MaxValue,
        (_, var within) => EndOf(DueMoment.Of(within, since ?? SomeMonday, decision.Policy.Settings.Get(OwnWords.WorkingDays))),
    };

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
