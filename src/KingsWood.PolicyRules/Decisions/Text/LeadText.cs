using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>A decision for the safeguarding lead: what happened, and what is owed?</summary>
internal static class LeadText
{
    public static void Write(TextBuilder text, Decision decision, bool ofACase)
    {
        // What is owed in a case is owed once, and is said once, above its situations.
        IReadOnlyList<Obligation> owed = ofACase ? [] : decision.Obligations;
        text.Headlines(ofACase ? [] : Phrases.Headlines([decision], owed));
        text.Verdict(Phrases.Verdict(decision, owed));
        text.List("What happened", Stated(decision));
        text.List("What is owed", owed.Select(Phrases.Of));
        text.List("What the rules say", decision.Findings.Where(f => f.Kind != FindingKind.PerhapsAdvised).Select(Of));
        text.List("What is not known and matters", decision.MissingFacts.Select(Phrases.Of));
        text.List("What somebody has to agree to", decision.RequiredApprovals.Select(a => a.Fact.Question));
        text.List("Where the policy is silent", decision.Gaps.Select(g => $"{g.Says} Ask: {g.Ask}."));
        text.List("Beyond the text of the policy", decision.BeyondTheText.Select(f => $"{f.Rule.Id} is lifted by {f.Exemption!.Source}."));
        text.List("Loosened by the school", decision.Loosenings.Select(l => l.ToString()));
        text.List("What the school has set", Phrases.OfAll(decision.SetByLayers, decision.Policy));
        text.List("What would change it", decision.WhatWouldChangeIt.Select(c => Phrases.Of(c, decision)));
        text.List("Taken as absent, because nobody stated it", decision.Presumptions.Select(p => PresumedWords.Of(p, decision)));
        text.Blank();
        text.Body($"{Phrases.Upper(Phrases.CoverageOf(decision))}.");
        text.Body(Phrases.Of(decision.Policy) + ".");
    }

    internal static string Of(Finding finding)
    {
        // What it takes for a rule to apply is a reason where it is known, and a condition where it is not.
        var word = finding.Kind is FindingKind.PerhapsBroken or FindingKind.PerhapsGap or FindingKind.PerhapsOwed or FindingKind.PerhapsAdvised
            ? "It would be, if all of this is so:"
            : "Because:";
        var because = finding.Because.Count == 0 ? "" : $" {word} {string.Join(' ', finding.Because)}";
        var either = finding.OrElse.Count == 0 ? "" : $" or {string.Join(" or ", finding.OrElse.Select(r => $"{r.Id} {r.Title}"))}";
        return $"{Name(finding.Kind)}: {finding.Rule.Title}{either}{Phrases.Parts(finding)} [{Phrases.Citation(finding)}].{because}";
    }

    private static string Name(FindingKind kind) => kind switch
    {
        FindingKind.Broken => "Broken",
        FindingKind.BrokenEitherWay => "Broken, whichever way",
        FindingKind.LeftUndone => "Left undone",
        FindingKind.Gap => "Silent",
        FindingKind.PerhapsBroken => "Perhaps broken",
        FindingKind.PerhapsGap => "Perhaps silent",
        FindingKind.Owed => "Owed",
        FindingKind.PerhapsOwed => "Perhaps owed",
        FindingKind.Exempted => "Lifted by an exception",
        FindingKind.Advised => "Advised",
        FindingKind.PerhapsAdvised => "Perhaps advised",
        FindingKind.Noted => "Noted",
        _ => "Ground",
    };

    // What somebody said, not what was presumed: yes first, and of the noes only those that the kind has to ask for.
    private static IEnumerable<string> Stated(Decision decision)
    {
        var words = decision.WordedFor;
        for (var part = 0; part < decision.Parts.Count; part++)
        {
            var (known, presumed) = decision.Parts[part];
            var name = decision.PartName(part);
            for (var bit = 0; bit < decision.Kind.Facts.Length; bit++)
            {
                var word = decision.Kind.Facts[bit];
                if ((part > 0 && !word.DiffersByPart) || presumed[bit] || IsSaidByAnother(word.Fact, known))
                {
                    continue;
                }

                var of = word.DiffersByPart && name.Length > 0 ? $"{Phrases.Upper(name)}: " : "";
                switch (known.Of(bit))
                {
                    case Truth.Yes:
                        yield return of + word.Fact.In(words).Yes;
                        break;
                    case Truth.No when word.Silence == Silence.Open && word.Fact is { IfOnly: not null, IsApproval: false }:
                        yield return of + word.Fact.In(words).No;
                        break;
                }
            }
        }

        // "Under 18" says that somebody is under 21 as well.
        bool IsSaidByAnother(Fact fact, Known known)
        {
            for (var bit = 0; bit < decision.Kind.Facts.Length; bit++)
            {
                var other = decision.Kind.Facts[bit].Fact;
                if (fact.Family is { } family && other.Family == family && other.Value < fact.Value && known.Of(bit) == Truth.Yes)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
