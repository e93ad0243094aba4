using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether something may be owed later under one policy than under another.</summary>
/// <remarks>
/// What counts is the deadline that follows: by the rule, by the settings, and by the calendar where it is counted in
/// working days. So a calendar alone postpones nothing, and one that comes before or after such a deadline is seen.
/// </remarks>
internal sealed class Deadlines(Policy before, Policy after)
{
    private readonly bool calendarMayBeLater = MayBeLater(before.Settings.Get(OwnWords.WorkingDays), after.Settings.Get(OwnWords.WorkingDays));

    /// <summary>Whether what was owed may be owed later: whatever is not provably as soon.</summary>
    public bool MayBeLater(Owing was, Owing now)
    {
        if (now.How > was.How)
        {
            return true;
        }

        return (DeadlineFinder.Of(before, was), DeadlineFinder.Of(after, now)) switch
        {
            (null, null) => false,
            (null, not null) when was.How == Promptness.AtOnce => true,
            (not null, null) when now.How != Promptness.SameDay => now.How == Promptness.Soon,
            var (then, since) => Deadline.MayBeLater(then, since) || (since is { Unit: DeadlineUnit.WorkingDays } && calendarMayBeLater),
        };
    }

    // Only of two lists of closed days is it known that the second has no day that the first has not.
    private static bool MayBeLater(IWorkingDays was, IWorkingDays now) =>
        !was.Equals(now)
        && !(was is WorkingDays before && now is WorkingDays after && after.Closed.All(before.IsClosed));
}
