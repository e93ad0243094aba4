using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Writes decisions down as plain values.</summary>
internal static class DecisionDocuments
{
    public static DecisionDocument Of(Decision decision) => new(
        DecisionJson.Version,
        decision.Situation.Kind,
        decision.Verdict,
        [.. Reasons(decision.UndeterminedBecause)],
        decision.Coverage,
        decision.Conduct,
        [.. Phrases.Headlines([decision], decision.Obligations)],
        [.. decision.Findings.Select(Of)],
        [.. decision.Obligations.Select(Of)],
        [.. decision.MissingFacts.Select(Of)],
        decision.MissingFactsAreExact,
        [.. decision.RequiredApprovals.Select(a => new RequiredApprovalDocument(a.Fact.Id, a.Fact.Question))],
        [.. decision.Gaps.Select(g => new GapDocument(g.Rule?.Id, g.Says, g.Ask))],
        [.. decision.Presumptions.Select(p => new PresumptionDocument(p.Fact.Id, p.Fact.No))],
        [.. decision.WhatWouldChangeIt.Select(c => new ChangeDocument([.. c.Facts.Select(f => f.Id)], [.. c.IfOnly], c.Then))],
        [.. decision.Consequences.Select(c => new ConsequenceDocument(c.Id, c.Says))],
        [.. decision.Loosenings.Select(Of)],
        [.. decision.SetByLayers.Select(s => new SetByLayerDocument(s.Rule.Id, s.Layer, Phrases.Of(s, decision.Policy)))],
        new(decision.Policy.Name, decision.Policy.Edition, decision.Policy.Fingerprint),
        decision.Situation.Reference);

    public static CaseDecisionDocument Of(CaseDecision decision) => new(
        DecisionJson.Version,
        decision.Verdict,
        [.. Phrases.Headlines(decision.Decisions, decision.Obligations)],
        [.. decision.Obligations.Select(Of)],
        [.. decision.Decisions.Select(Of)]);

    private static LooseningDocument Of(Loosening loosening) => new(
        [.. loosening.Rules],
        loosening.Adjustment.ToString(),
        loosening.Layer,
        loosening.Reason,
        loosening.ApprovedBy.Id,
        loosening.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        loosening.HasExpired);

    private static FindingDocument Of(Finding finding) => new(
        finding.Kind,
        finding.Rule.Id,
        finding.Rule.Title,
        finding.Clause.Coordinate,
        finding.Force,
        finding.SectionForce,
        finding.Coverage,
        finding.IsSafeguarding,
        [.. finding.Because],
        [.. finding.Parts],
        [.. finding.OrElse.Select(r => r.Id)],
        finding.Exemption is { } exemption ? new(exemption.Id, exemption.Source) : null,
        finding.GoesBeyondTheText,
        AdviceOf(finding),
        Breaches(finding) ? finding.Rule.Instead : null,
        finding is { Kind: FindingKind.PerhapsBroken or FindingKind.BrokenEitherWay } or { Kind: FindingKind.Owed, Exemption: null }
            ? finding.Rule.Meanwhile
            : null);

    private static string InWords(Moment moment) =>
        moment.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (moment.Time is { } time ? time.ToString("THH:mm", CultureInfo.InvariantCulture) : "");

    private static ObligationDocument Of(Obligation obligation) => new(
        obligation.Duty.Id,
        obligation.Says,
        obligation.State,
        obligation.How,
        obligation.To is { } to ? new(to.Post?.Id, to.Says) : null,
        [.. obligation.Rules.Select(r => r.Id)],
        obligation.Within?.ToString(),
        obligation.DueBy is { } due ? InWords(due) : null,
        obligation.IsOverdue,
        obligation.AlthoughUnsure,
        obligation.IsOwedByTheSchool);

    private static MissingFactDocument Of(MissingFact missing) => new(
        missing.Question.Id,
        missing.Question.Text,
        [.. missing.Facts.Select(f => f.Id)],
        missing.Part.Length == 0 ? null : missing.Part);

    private static string? AdviceOf(Finding finding) => finding.Kind switch
    {
        FindingKind.Exempted => finding.Exemption?.Advice,
        FindingKind.Advised or FindingKind.PerhapsAdvised => finding.Rule.Advice,
        _ => null,
    };

    private static bool Breaches(Finding finding) =>
        finding.Kind is FindingKind.Broken or FindingKind.BrokenEitherWay or FindingKind.PerhapsBroken or FindingKind.LeftUndone;

    private static IEnumerable<UndeterminedReason> Reasons(UndeterminedBecause because)
    {
        if (because.HasFlag(UndeterminedBecause.MissingFact))
        {
            yield return UndeterminedReason.MissingFact;
        }

        if (because.HasFlag(UndeterminedBecause.MissingApproval))
        {
            yield return UndeterminedReason.MissingApproval;
        }

        if (because.HasFlag(UndeterminedBecause.Gap))
        {
            yield return UndeterminedReason.Gap;
        }
    }
}
