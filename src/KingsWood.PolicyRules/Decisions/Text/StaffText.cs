using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>A decision for the member of staff: what do I do now?</summary>
internal static class StaffText
{
    private const int MostTitles = 2;

    public static void Write(TextBuilder text, Decision decision, bool ofACase)
    {
        // What is owed in a case is owed once, and is said once, above its situations.
        IReadOnlyList<Obligation> owed = ofACase ? [] : decision.Obligations;
        text.Headlines(ofACase ? [] : Phrases.Headlines([decision], owed));
        text.Verdict(Phrases.Verdict(decision, owed));
        var findings = decision.Findings;
        var against = findings.Where(f => f.Kind is FindingKind.Broken or FindingKind.BrokenEitherWay or FindingKind.LeftUndone or FindingKind.Gap).ToList();
        var perhaps = findings.Where(f => f.Kind is FindingKind.PerhapsBroken or FindingKind.PerhapsGap).ToList();

        text.List("We need to know", decision.MissingFacts.Select(Phrases.Of));
        text.List("Until then", perhaps.Concat(StillOwed(decision)).Where(_ => against.Count == 0).Select(f => decision.Worded(f.Rule).Meanwhile).OfType<string>().Distinct());
        text.List("Why", against.Select(f => Why(f, decision)));
        text.List("What it depends on", perhaps.Where(_ => against.Count == 0).Select(f => Why(f, decision)));
        text.List(
            "What to do",
            against.Where(f => f.Kind != FindingKind.LeftUndone && GapFinder.Beyond(f, decision) is null).Select(f => decision.Worded(f.Rule).Instead).OfType<string>());
        text.List("What is owed", owed.Where(o => o.State != ObligationState.PerhapsOwed || against.Count == 0).Select(Phrases.Of));
        text.List("Whom to ask", decision.Gaps.Select(g => $"Ask {g.Ask}."));
        text.List("Advice", AdviceWords.Of(decision));
        text.List("It goes beyond the text of the policy", decision.BeyondTheText.Select(f => $"The text itself has no such exception. It rests on {f.Exemption!.Source}."));
        text.List("Loosened by the school", decision.Loosenings.Select(l => Loosened(l, decision.Policy)));
        text.List("What the school has set", Phrases.OfAll(decision.SetByLayers, decision.Policy));
        text.List("What would change it", decision.WhatWouldChangeIt.Select(c => Phrases.Of(c, decision)));
        text.List("What a breach can lead to", LeadsTo(decision, against));
        text.List("We presumed, because nobody said otherwise", Presumed(decision));
        text.List("On what it stands", Grounds(decision));
        text.Blank();
        text.Body(Phrases.Of(decision.Policy) + ".");
    }

    private static IEnumerable<Finding> StillOwed(Decision decision) => decision.Findings.Where(f =>
        f is { Kind: FindingKind.Owed, Exemption: null } && decision.Obligations.Any(o => o.IsOpen && o.Rules.Contains(f.Rule)));

    private static string Why(Finding finding, Decision decision)
    {
        if (GapFinder.Beyond(finding, decision) is { } beyond)
        {
            return beyond;
        }

        var either = finding.OrElse.Count == 0 ? "" : $" Or else, whichever way it turns out: {string.Join("; ", finding.OrElse.Select(r => r.Says))}";
        return $"{finding.Rule.Says}{either}{Phrases.Parts(finding)} [{Phrases.Citation(finding)}]";
    }

    // What the school decided, who approved it and until when; which change of it that was is for the auditor.
    private static string Loosened(Loosening loosening, Policy policy)
    {
        var what = string.Join("; ", loosening.Rules.Take(MostTitles).Select(id => policy.Find(id)?.Title ?? id))
            + (loosening.Rules.Count > MostTitles ? " and more" : "");
        var day = loosening.Until?.InWords();
        if (loosening.Adjustment is TextAdjustment)
        {
            // Nothing is decided otherwise by it, and somebody approved the words all the same.
            return loosening.HasExpired
                ? $"{loosening.Layer} worded it otherwise here until {day}, and does no longer ({what})."
                : $"{loosening.Layer} words it otherwise here{(day is null ? "" : $" until {day}")} ({what}), because: {loosening.Reason.TrimEnd('.')}. "
                    + $"{Phrases.Upper(loosening.ApprovedBy.InWords())} approved it.";
        }

        return loosening.HasExpired
            ? $"{loosening.Layer} was less strict here until {day}, and is no longer ({what})."
            : $"{loosening.Layer} is less strict here{(day is null ? "" : $" until {day}")} ({what}), because: {loosening.Reason.TrimEnd('.')}. "
                + $"{Phrases.Upper(loosening.ApprovedBy.InWords())} approved it.";
    }

    // That a duty can still be done is said where the duty is.
    private static IEnumerable<string> Presumed(Decision decision) =>
        decision.Presumptions
            .Where(p => decision.Obligations.All(o => o.Duty.LeftUndone != p.Fact))
            .Select(p => PresumedWords.Of(p, decision));

    private static IEnumerable<string> LeadsTo(Decision decision, IEnumerable<Finding> against) =>
        against.Select(f => f.Rule.LeadsTo).OfType<string>()
            .Concat(decision.Consequences.Select(c => $"{c.Says} [clause {c.Clause}, {c.Id}]"));

    // A permission is worth telling where it permits; a duty of the law, always.
    private static IEnumerable<string> Grounds(Decision decision) =>
        from finding in decision.Findings
        where (finding.Kind == FindingKind.Grounded && decision.Verdict < Verdict.Undetermined)
            || (finding.Kind == FindingKind.Owed && finding.Clause == Clause.Law)
        let law = finding.Clause == Clause.Law ? " The law comes before the policy." : ""
        select $"{finding.Rule.Says}{law} [{Phrases.Citation(finding)}]";
}
