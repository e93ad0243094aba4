using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Decides a situation when every example is decided, and reads from the decision what a test of a rule asks.</summary>
internal static class Deciding
{
    public static Actor Affiliate { get; } = new() { Roles = [Role.Affiliate] };

    public static Actor Volunteer { get; } = new() { Roles = [Role.Volunteer] };

    /// <summary>With every default reading, but for these.</summary>
    public static Decision Decide(this Situation situation, params ReadOnlySpan<ReadingOption> readings)
    {
        var policy = SocialMediaPolicy.Default;
        foreach (var reading in readings)
        {
            policy = policy.With(reading);
        }

        return policy.Decide(situation, RuleExample.AsOf);
    }

    public static Verdict VerdictOf(this Situation situation, params ReadOnlySpan<ReadingOption> readings) =>
        situation.Decide(readings).Verdict;

    /// <summary>The rules that are broken, in the order of their ids; of "either way", each.</summary>
    public static IReadOnlyList<string> Broken(this Decision decision) => decision.RulesOf(
        FindingKind.Broken, FindingKind.BrokenEitherWay, FindingKind.LeftUndone);

    /// <summary>The rules with findings of these kinds, in the order of their ids.</summary>
    public static IReadOnlyList<string> RulesOf(this Decision decision, params FindingKind[] kinds) =>
    [
        .. decision.Findings
            .Where(f => kinds.Contains(f.Kind))
            .SelectMany(f => f.OrElse.Append(f.Rule))
            .Select(r => r.Id)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What became of a duty; <see langword="null"/> where it never arose.</summary>
    public static ObligationState? StateOf(this Decision decision, Duty duty) =>
        decision.Obligations.SingleOrDefault(o => o.Duty == duty)?.State;

    /// <summary>The questions that are asked, each with the part that it is about.</summary>
    public static IReadOnlyList<string> Asked(this Decision decision) =>
        [.. decision.MissingFacts.Select(m => m.Part.Length == 0 ? m.Question.Id : $"{m.Question.Id} ({m.Part})")];
}
