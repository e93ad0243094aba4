using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds what a program made of a policy by <c>With</c>, which has nowhere to give a reason, and which loosens.</summary>
internal static class SetWithoutReason
{
    /// <summary>What loosens a safeguarding rule so, or may do so, a problem for each edition.</summary>
    /// <param name="policy">A policy as a program gives it.</param>
    /// <param name="place">Where it is given.</param>
    public static IReadOnlyList<AdaptationProblem> Find(Policy policy, Origin place)
    {
        var problems = new List<AdaptationProblem>();
        if (policy.Editions is { } editions)
        {
            foreach (var edition in editions.All)
            {
                Look(edition.Policy, place, problems);
            }
        }
        else
        {
            Look(policy, place, problems);
        }

        return problems;
    }

    /// <summary>What loosens a safeguarding rule between two policies of which the second was made of the first in code.</summary>
    public static IReadOnlyList<AdaptationProblem> Between(Policy before, Policy after, Origin place)
    {
        if (after.Editions is { } editions)
        {
            return [.. editions.All.SelectMany(e => Between(before.InForceOn(e.From ?? DateOnly.MinValue), e.Policy, place)).Distinct()];
        }

        // What only adds rules loosens nothing, and there may be many of them.
        var changed = after.Content.Settings.Where(s => !s.ValueIn(before.Settings).Equals(s.ValueIn(after.Settings))).Select(s => s.Id)
            .Concat(before.Content.Rules.Select(r => r.Id).Except(after.Content.Rules.Select(r => r.Id))).ToList();
        if (changed.Count == 0 || new LooseningFinder(before, after).FindWhatNeedsAReason() is not { Count: > 0 } loosened)
        {
            return [];
        }

        var rules = loosened.Select(l => l.RuleId).Distinct().Order(StringComparer.Ordinal);
        return
        [
            new(
                ProblemKind.LooseningWithoutReason, place,
                $"The policy was changed in code ({string.Join(", ", changed)}), which loosens {string.Join(", ", rules)}, or may do so, and gives no reason.")
            {
                Found = Witness.Say(loosened, after),
                Hint = "Set it by an adaptation, or by Set and Read of the container, which take a LooseningReason.",
            },
        ];
    }

    private static void Look(Policy policy, Origin place, List<AdaptationProblem> problems)
    {
        if (policy.Adapted is { } how)
        {
            // What was set before the first layer, and all that was there from the start, is what is adapted.
            Look(how.Base, place, problems);
            problems.AddRange(how.Steps.All.SkipWhile(s => s is CodeStep).OfType<CodeStep>().SelectMany(s => Between(s.Before, s.After, place)));
            return;
        }

        problems.AddRange(Between(policy.With(policy.Content, Settings.Default), policy, place));
    }
}
