using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>What the promises read in decisions.</summary>
internal static class DecisionReading
{
    /// <summary>The verdict's class: the two permitted are one.</summary>
    public static Verdict Class(this Verdict verdict) =>
        verdict == Verdict.PermittedWithAdvice ? Verdict.Permitted : verdict;

    /// <summary>Reads everything in a decision, as text that is the same for the same decision.</summary>
    public static string ReadEverything(this Decision decision) => string.Join(
        '\n',
        decision.ToString(),
        decision.Coverage,
        decision.Conduct,
        decision.UndeterminedBecause,
        string.Join(" | ", decision.Findings.Select(f =>
            $"{f.Kind} {f.Rule.Id} {string.Join(',', f.OrElse.Select(r => r.Id))} {string.Join(' ', f.Because)} {string.Join(',', f.Parts)} "
            + $"{f.Exemption?.Id} {f.Coverage} {f.SectionForce} {f.Clause} {f.GoesBeyondTheText}")),
        string.Join(" | ", decision.Obligations.Select(o =>
            $"{o.Duty.Id} {o.State} {o.How} {o.To} {string.Join(',', o.Rules.Select(r => r.Id))} {o.AlthoughUnsure} {o.IsOwedByTheSchool} {o.IsOpen}")),
        string.Join(" | ", decision.MissingFacts.Select(m => $"{m.Question.Id} {string.Join(',', m.Facts.Select(f => f.Id))} {m.Part}")),
        decision.MissingFactsAreExact,
        string.Join(" | ", decision.RequiredApprovals.Select(a => a.Fact.Id)),
        string.Join(" | ", decision.Gaps.Select(g => $"{g.Rule?.Id} {g.Says} {g.Ask}")),
        string.Join(" | ", decision.Presumptions.Select(p => p.Fact.Id)),
        string.Join(" | ", decision.WhatWouldChangeIt.Select(c => $"{string.Join(',', c.Facts.Select(f => f.Id))} {c.Then}")),
        string.Join(" | ", decision.Consequences.Select(c => c.Id)),
        string.Join(" | ", decision.Advice.Select(f => f.Rule.Id)),
        string.Join(" | ", decision.BeyondTheText.Select(f => f.Rule.Id)),
        DecisionText.Write(decision, Reader.Staff),
        DecisionText.Write(decision, Reader.SafeguardingLead),
        DecisionText.Write(decision, Reader.Auditor));
}
