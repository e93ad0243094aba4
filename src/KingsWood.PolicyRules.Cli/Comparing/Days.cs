using System.Globalization;
using KingsWood.PolicyRules.Editions;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Days between which one policy is in force, and their words.</summary>
/// <param name="From">The first of them; there is none before every date.</param>
/// <param name="Until">The last of them; there is none where it has no end.</param>
internal sealed record Days(DateOnly? From, DateOnly? Until)
{
    /// <summary>The days of each edition of a policy, with what is in force on them; one stretch where it has one edition.</summary>
    public static IReadOnlyList<(Days Days, Policy Policy)> Of(Policy policy)
    {
        IReadOnlyList<PolicyEdition> editions = policy.Editions?.All ?? [new(null, policy)];
        return [.. editions.Select((e, i) => (new Days(e.From, i + 1 < editions.Count ? editions[i + 1].From?.AddDays(-1) : null), e.Policy))];
    }

    /// <summary>Whether they are all over.</summary>
    public bool AreOver(DateOnly today) => Until < today;

    /// <summary>Stretches that follow one another, in one.</summary>
    public static IReadOnlyList<Days> Joined(IEnumerable<Days> stretches)
    {
        var joined = new List<Days>();
        foreach (var next in stretches)
        {
            if (joined is [.., { Until: { } last }] && last.AddDays(1) == next.From)
            {
                joined[^1] = joined[^1] with { Until = next.Until };
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }

    /// <summary>A day in words.</summary>
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The days as a sentence goes on with them; empty where they are all days.</summary>
    public override string ToString() => (From, Until) switch
    {
        ({ } from, { } until) => $"from {Say(from)} until {Say(until)}",
        ({ } from, null) => $"from {Say(from)} on",
        (null, { } until) => $"until {Say(until)}",
        _ => "",
    };
}
