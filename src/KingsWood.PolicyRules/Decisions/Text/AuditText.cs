using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>A decision for an auditor: which rules, which facts, which edition?</summary>
internal static class AuditText
{
    public static void Write(TextBuilder text, Decision decision)
    {
        text.Verdict(Phrases.Verdict(decision, decision.Obligations));
        text.Body($"Policy: {Phrases.Of(decision.Policy)}.");
        text.Body($"Kind of situation: {Phrases.Of(decision.Situation.Kind)}. Coverage: {Phrases.CoverageOf(decision)}.");
        text.List("Settings that differ from the default", decision.Policy.Settings.ToString().Split('\n').Where(l => l.Length > 0));
        text.List("Loosenings that it touches", decision.Loosenings.Select(l => l.ToString()));
        text.List("What the school has set", Phrases.OfAll(decision.SetByLayers, decision.Policy));
        text.List("Findings", decision.Findings.Select(LeadText.Of));
        text.List(
            "Obligations",
            decision.Obligations.Select(o => $"{o.Duty.Id}: {Phrases.Of(o)}"));
        text.List(
            decision.MissingFactsAreExact ? "Missing facts" : "Missing facts (there are many unknowns: some may not matter)",
            decision.MissingFacts.Select(m => $"{Phrases.Of(m)} [{string.Join(", ", m.Facts.Select(f => f.Id))}]"));
        text.List("Required approvals", decision.RequiredApprovals.Select(a => $"{a.Fact.Question} [{a.Fact.Id}]"));
        text.List("Gaps", decision.Gaps.Select(g => $"{g.Says} Ask: {g.Ask}. [{g.Rule?.Id ?? "no rule"}]"));
        text.List("Presumptions", decision.Presumptions.Select(p => $"{PresumedWords.Of(p, decision)} [{p.Fact.Id}]"));
        for (var part = 0; part < decision.Parts.Count; part++)
        {
            var name = decision.PartName(part);
            text.List(name.Length == 0 ? "Facts" : $"Facts of {name}", FactsOf(decision, part));
        }
    }

    private static IEnumerable<string> FactsOf(Decision decision, int part)
    {
        var (known, presumed) = decision.Parts[part];
        for (var bit = 0; bit < decision.Kind.Facts.Length; bit++)
        {
            var fact = decision.Kind.Facts[bit].Fact;
            if (bit >= decision.Kind.Asked && known.Of(bit) == Truth.Unknown)
            {
                continue; // no rule asks for it, and nobody stated it
            }

            var answer = known.Of(bit) switch
            {
                Truth.Yes => "yes",
                Truth.No when presumed[bit] => "no, presumed",
                Truth.No => "no",
                _ => "not known",
            };
            yield return $"{fact.Id}: {answer}";
        }
    }
}
