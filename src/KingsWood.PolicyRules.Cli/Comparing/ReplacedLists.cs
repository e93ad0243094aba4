using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What falls out where a setting is a list: whatever is set takes the place of the whole list.</summary>
internal static class ReplacedLists
{
    /// <summary>What falls out of each list between two policies, with its days; nothing where nothing does.</summary>
    public static IEnumerable<string> Between(Policy before, Policy after) =>
        Between(Days.Of(after), on => before.InForceOn(on.From ?? DateOnly.MinValue));

    /// <summary>What falls out of each list on some stretches of days, with these days where there are several.</summary>
    /// <param name="stretches">The days, with what is in force on them.</param>
    /// <param name="before">What is held against what is in force.</param>
    public static IEnumerable<string> Between(IReadOnlyList<(Days Days, Policy Policy)> stretches, Func<Days, Policy> before)
    {
        foreach (var setting in stretches.SelectMany(s => s.Policy.Content.Settings).DistinctBy(s => s.Id))
        {
            foreach (var (fallen, days) in DatedWords.Of(stretches, (on, p) => string.Join(", ", Fallen(setting, before(on), p) ?? [])))
            {
                if (fallen.Length > 0)
                {
                    yield return $"{setting.Id}{(days.Length > 0 ? ", " + days : "")}: {fallen}.";
                }
            }
        }
    }

    /// <summary>What a change of a list makes fall out, as a sentence; empty where it sets no list.</summary>
    /// <param name="change">The change.</param>
    /// <param name="below">The policy that it changes.</param>
    /// <param name="policy">What became of it.</param>
    public static string SaidOf(SettingAdjustment change, Policy below, Policy policy)
    {
        if (policy.Content.Settings.FirstOrDefault(s => s.Id == change.SettingId) is not { } setting || Fallen(setting, below, below) is null)
        {
            return "";
        }

        return " It takes the place of the whole list" + DatedWords.During(change, policy, p =>
            Fallen(setting, below.InForceOn(FirstOf(Days.Of(policy), p)), p) is { Count: > 0 } fallen
                ? $", and what falls out of it is: {string.Join(", ", fallen)}"
                : ", and nothing falls out of it") + ".";
    }

    private static DateOnly FirstOf(IReadOnlyList<(Days Days, Policy Policy)> stretches, Policy policy) =>
        stretches.FirstOrDefault(s => ReferenceEquals(s.Policy, policy)).Days?.From ?? DateOnly.MinValue;

    private static List<string>? Fallen(Setting setting, Policy before, Policy after) => setting switch
    {
        Parameter<Values<Role>> roles => Fallen(before.Settings.Get(roles).Select(r => r.Id), after.Settings.Get(roles).Select(r => r.Id)),
        Parameter<Values<Post>> posts => Fallen(before.Settings.Get(posts).Select(p => p.Id), after.Settings.Get(posts).Select(p => p.Id)),
        Parameter<IWorkingDays> days when after.Settings.Get(days) is WorkingDays now && before.Settings.Get(days) is WorkingDays was =>
            Fallen(was.Closed.Select(Said), now.Closed.Select(Said)),
        _ => null,
    };

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<string> Fallen(IEnumerable<string> before, IEnumerable<string> after) => [.. before.Except(after)];
}
