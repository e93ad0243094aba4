using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out what each rule says, and what decided it.</summary>
internal static class FindingFinder
{
    public static IReadOnlyList<Finding> Find(Decision decision)
    {
        var found = new List<(Finding Finding, int Part)>();
        for (var i = 0; i < decision.Parts.Count; i++)
        {
            var known = decision.Parts[i].Known;
            if (decision.Kind.Judge(known) != Verdict.NotCovered)
            {
                found.AddRange(OfPart(decision, known).Select(f => (f, i)));
            }
        }

        return
        [
            .. found
                .GroupBy(f => (f.Finding.Kind, f.Finding.Rule.Id, f.Finding.Exemption?.Id))
                .Select(same => same.First().Finding with
                {
                    Because = same.OrderBy(f => f.Finding.Because.Count).First().Finding.Because,
                    Parts = [.. same.Select(f => decision.PartName(f.Part)).Where(n => n.Length > 0).Distinct()],
                })
                .OrderByDescending(f => f.IsSafeguarding)
                .ThenBy(f => f.Kind)
                .ThenBy(f => Array.IndexOf([.. decision.Policy.Content.Clauses], f.Clause))
                .ThenBy(f => f.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Finding> OfPart(Decision decision, Known known)
    {
        var kind = decision.Kind;
        var settled = CertainOrEitherWay(decision, kind.Prohibited, known, FindingKind.Broken, FindingKind.BrokenEitherWay)
            .Concat(CertainOrEitherWay(decision, kind.Gaps, known, FindingKind.Gap, FindingKind.Gap))
            .ToList();
        var named = settled.SelectMany(f => f.OrElse.Append(f.Rule)).Select(r => r.Id).ToHashSet();
        var exempted = kind.Exempted.TermsIn(known);
        Term[] advice = [.. kind.Advice.TermsIn(known).Where(t => kind.Outcomes[t.Outcome].Effect == Effect.Advised)];

        return settled
            .Concat(Perhaps(decision, kind.Prohibited.TermsIn(known), known, FindingKind.PerhapsBroken).Where(f => !named.Contains(f.Rule.Id)))
            .Concat(Perhaps(decision, kind.Gaps.TermsIn(known), known, FindingKind.PerhapsGap).Where(f => !named.Contains(f.Rule.Id)))
            .Concat(kind.Duties.SelectMany(d => OfDuty(decision, d, known)))
            .Concat(Certain(decision, exempted, known, FindingKind.Exempted))
            .Concat(Certain(decision, advice, known, FindingKind.Advised))
            .Concat(Perhaps(decision, advice, known, FindingKind.PerhapsAdvised))
            .Concat(Certain(decision, kind.Grounds.TermsIn(known), known, FindingKind.Grounded))
            .Concat(Certain(decision, kind.Notes.TermsIn(known), known, FindingKind.Noted));
    }

    private static IEnumerable<Finding> OfDuty(Decision decision, DutyInKind duty, Known known)
    {
        if (duty.IsDone(known))
        {
            return [];
        }

        var certain = CertainOrEitherWay(decision, duty.Owed, known, FindingKind.Owed, FindingKind.Owed);
        var named = certain.SelectMany(f => f.OrElse.Append(f.Rule)).Select(r => r.Id).ToHashSet();
        var perhaps = Perhaps(decision, duty.Owed.TermsIn(known), known, FindingKind.PerhapsOwed).Where(f => !named.Contains(f.Rule.Id)).ToList();

        // What being unsure is enough to owe is left undone by whoever refuses it while unsure, whatever the school owes beside.
        var refused = decision.Kind.IsLeftUndoneAlthoughUnsure(duty, known) ? certain.Concat(perhaps) : [];
        return [.. certain, .. perhaps, .. refused.Where(f => f.Rule is not Norm { Binds: Binding.School }).Select(f => f with { Kind = FindingKind.LeftUndone })];
    }

    private static IEnumerable<Finding> Certain(Decision decision, Term[] terms, Known known, FindingKind kind) =>
        Each(decision, [.. terms.Where(t => t.Literals.IsMetBy(known))], kind);

    // A rule that is certain is not also uncertain; an alternative that is met stands for all of its rule.
    private static IEnumerable<Finding> Perhaps(Decision decision, Term[] terms, Known known, FindingKind kind)
    {
        var certain = terms.Where(t => t.Literals.IsMetBy(known)).Select(t => decision.Kind.Outcomes[t.Outcome].Norm.Id).ToHashSet();
        return Each(
            decision,
            [
                .. terms.Where(t => t.Literals.IsOpenTo(known)
                    && !certain.Contains(decision.Kind.Outcomes[t.Outcome].Norm.Id)
                    && decision.Kind.Outcomes[t.Outcome].Effect != Effect.LeftUndone),
            ],
            kind);
    }

    private static IEnumerable<Finding> Each(Decision decision, Term[] terms, FindingKind kind) =>
        from term in terms
        let outcome = decision.Kind.Outcomes[term.Outcome]
        let actual = kind == FindingKind.Broken && outcome.Effect == Effect.LeftUndone ? FindingKind.LeftUndone : kind
        group (term, outcome) by (actual, outcome.Norm.Id, outcome.Exemption?.Id) into same
        let shortest = same.MinBy(s => s.term.Said.Count)
        select Make(decision, same.Key.actual, shortest.term.Outcome, shortest.term.Said);

    // What holds whichever way the unknown facts turn out is found although no single term is met.
    private static List<Finding> CertainOrEitherWay(
        Decision decision, Group group, Known known, FindingKind certain, FindingKind eitherWay)
    {
        var found = Certain(decision, group.TermsIn(known), known, certain).ToList();
        if (found.Count > 0 || !group.IsMetBy(known))
        {
            return found;
        }

        var terms = group.EitherWay(known);
        var outcomes = terms.Select(t => t.Outcome).DistinctBy(o => decision.Kind.Outcomes[o].Norm.Id).ToList();
        return
        [
            Make(decision, eitherWay, outcomes[0], Common(terms)) with
            {
                OrElse = [.. outcomes.Skip(1).Select(o => decision.Kind.Outcomes[o].Norm)],
            },
        ];
    }

    // What all of them need is what decided it; where they differ is what does not matter.
    private static Literals Common(Term[] terms) =>
        terms.Select(t => t.Said).Aggregate((a, b) => new(a.NeedYes & b.NeedYes, a.NeedNo & b.NeedNo));

    private static Finding Make(Decision decision, FindingKind kind, int index, Literals because)
    {
        var outcome = decision.Kind.Outcomes[index];
        return new()
        {
            Kind = kind,
            Rule = outcome.Norm,
            Exemption = outcome.Exemption,
            Because = [.. Sentences(decision.Kind, because, decision.Kind.WordsOf(index))],
            Coverage = outcome.ScopedBy?.Label ?? decision.Coverage,
            SectionForce = ForceOfSection(decision.Policy.Content, outcome.Norm),
        };
    }

    private static IEnumerable<string> Sentences(CompiledKind kind, Literals literals, Bits words)
    {
        var (needYes, needNo) = (literals.NeedYes & words, literals.NeedNo & words);
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            var fact = kind.Facts[i].Fact;
            if (needYes[i])
            {
                yield return fact.Yes;
            }
            else if (needNo[i])
            {
                yield return fact.No;
            }
        }
    }

    private static Force? ForceOfSection(PolicyContent content, Norm norm)
    {
        var section = norm.Clause.Coordinate.Split('.')[0];
        return norm.Clause.Coordinate.Contains('.', StringComparison.Ordinal) && content.ForceOfSection.TryGetValue(section, out var ruleId)
            ? content.Rules.First(r => r.Id == ruleId).Force
            : null;
    }
}
