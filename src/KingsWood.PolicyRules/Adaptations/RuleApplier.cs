using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies what an adaptation makes of rules: its own, severities, exceptions and texts.</summary>
internal static class RuleApplier
{
    public static void AddRules(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        var (looked, added) = (new List<RuleAdjustment>(), new List<RuleAdjustment>());
        foreach (var adjustment in all.OfType<RuleAdjustment>())
        {
            // What else is wrong with a rule is told beside what is wrong with its id.
            looked.Add(adjustment);
            var rule = adjustment.Rule;
            if (!rule.Id.StartsWith(draft.Layer.Prefix, StringComparison.Ordinal) && draft.Before.Rules.Any(r => r.Id == rule.Id))
            {
                draft.Report(
                    ProblemKind.BadId, adjustment, $"The rule {rule.Id} is there already.",
                    expected: $"\"{draft.Layer.Prefix}\" and digits; what is there is changed by a severity, a text or an exception", found: rule.Id);
                continue;
            }

            if (!OwnId.Check(draft, adjustment, rule.Id, small: false))
            {
                continue;
            }

            if (draft.Before.Rules.Any(r => r.Id == rule.Id) || added.Exists(a => a.Rule.Id == rule.Id))
            {
                draft.Report(ProblemKind.BadId, adjustment, $"{Clashes.ThereIsAlready} rule \"{rule.Id}\".");
            }
            else if (WhatIsMissing(rule) is { } missing)
            {
                draft.Report(ProblemKind.Incomplete, adjustment, $"The rule {rule.Id} is not complete.", expected: missing);
            }
            else
            {
                added.Add(adjustment);
            }
        }

        // The words of every duty come first: a condition may ask whether something was done.
        var owing = looked.ConvertAll(a => a.Rule.Owing(owes => DutyApplier.Add(draft, a, owes, a.Rule.Kinds)!));
        foreach (var (adjustment, rule) in looked.Zip(owing))
        {
            // One that is declared and cannot be is told there.
            foreach (var purpose in adjustment.Rule.AlsoServes.Where(p =>
                draft.Purposes.TrueForAll(own => own.Id != p) && !all.Any(a => a is PurposeAdjustment said && said.Purpose.Id == p)))
            {
                draft.Report(
                    ProblemKind.UnknownWord, adjustment, $"The rule {adjustment.Rule.Id} serves a purpose that nobody has declared.",
                    expected: $"one of {string.Join(", ", WordApplier.BuiltInPurposes)}, or a purpose that the adaptation adds", found: purpose,
                    hint: Nearest.Hint(purpose, WordApplier.BuiltInPurposes.Concat(draft.Purposes.Select(p => p.Id))),
                    place: adjustment.PlaceOf(purpose));
            }

            var norm = new NormDraft(rule).Rewrite(c => Resolve(draft, adjustment, c));
            for (var i = 0; i < norm.Exceptions.Count; i++)
            {
                // Whether the school's own text has the exception is for the school to say.
                norm.Exceptions[i] = norm.Exceptions[i] with { When = Resolve(draft, adjustment, norm.Exceptions[i].When) };
            }

            CheckWords(draft, adjustment, norm);
            if (added.Contains(adjustment))
            {
                draft.Norms.Add(adjustment.Rule.Id, norm);
            }
        }

        CheckRelated(draft, looked);
    }

    // A rule can be read together with one that is added after it, so all are added first.
    private static void CheckRelated(LayerDraft draft, List<RuleAdjustment> all)
    {
        var known = draft.Before.Rules.Select(r => r.Id).Concat(all.Select(a => a.Rule.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var adjustment in all)
        {
            foreach (var id in adjustment.Rule.Related.Where(id => !known.Contains(id)))
            {
                draft.Report(
                    ProblemKind.UnknownRule, adjustment, $"The rule {adjustment.Rule.Id} is related to a rule that there is not.",
                    expected: "the id of a rule", found: id, hint: Nearest.Hint(id, known), place: adjustment.PlaceOf(id));
            }
        }
    }

    public static void AddExceptions(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        foreach (var adjustment in all.OfType<ExceptionAdjustment>())
        {
            var exception = adjustment.Exception;
            if (!OwnId.Check(draft, adjustment, exception.Id, small: true))
            {
                continue;
            }

            if (adjustment.Lifts.Count == 0)
            {
                draft.Report(
                    ProblemKind.Incomplete, adjustment, $"The exception \"{exception.Id}\" lifts nothing.",
                    expected: "the id of every rule that it lifts");
            }

            if (draft.Norms.Values.Any(n => n.Original.Exceptions.Any(e => e.Id == exception.Id)))
            {
                draft.Report(ProblemKind.BadId, adjustment, $"{Clashes.ThereIsAlready}n exception \"{exception.Id}\".");
                continue;
            }

            var lifted = adjustment.Lifts.Distinct().Select(id => draft.NormOf(id, adjustment)).OfType<NormDraft>().ToList();
            var owes = DutyApplier.Add(draft, adjustment, exception.Owes, lifted.SelectMany(n => n.Original.Kinds));

            // Whatever a school adds to a rule that is there, the text that it adapts does not have.
            var resolved = exception with
            {
                When = Resolve(draft, adjustment, exception.When),
                Owes = owes,
                GoesBeyondTheText = true,
            };
            foreach (var norm in lifted)
            {
                norm.Exceptions.Add(resolved);
            }
        }
    }

    public static void ChangeTexts(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        // What replaces comes before what extends, and what extends comes in the order of its words: the order in which
        // they were stated decides nothing.
        foreach (var adjustment in all.OfType<TextAdjustment>().OrderBy(t => t.Extends).ThenBy(t => t.Text, StringComparer.Ordinal))
        {
            if (string.IsNullOrWhiteSpace(adjustment.Text))
            {
                draft.Report(ProblemKind.Incomplete, adjustment, $"The {adjustment.Of} has no words.", expected: "a text");
            }
            else if (draft.NormOf(adjustment.RuleId, adjustment) is { } norm)
            {
                if (TheLaw.IsFilled(norm.Original, adjustment) is { } why)
                {
                    draft.Report(
                        ProblemKind.LoosensTheLaw, adjustment, why, foundAsIs: Quoted.Of(adjustment.Text),
                        hint: "Words can be added to those that it has: to what it says, for one.");
                    continue;
                }

                norm[adjustment.Part] = adjustment.Extends ? Wording.Extended(norm[adjustment.Part], adjustment.Text) : adjustment.Text;
            }
        }
    }

    public static void ChangeSeverities(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        foreach (var adjustment in all.OfType<SeverityAdjustment>())
        {
            if (draft.NormOf(adjustment.RuleId, adjustment) is not { } norm)
            {
                continue;
            }

            var owes = DutyApplier.Add(draft, adjustment, adjustment.Owes, norm.Original.Kinds);
            if (Severities.Apply(norm, adjustment.Severity, owes) is { } why)
            {
                draft.Report(
                    ProblemKind.ValueOutOfRange, adjustment, $"{adjustment.RuleId} cannot have this severity. {why}",
                    found: Words.Of(adjustment.Severity));
            }
        }
    }

    private static string? WhatIsMissing(Norm rule) =>
        rule.Limbs.Count == 0 ? "in \"limbs\" one limb at least, which says when it holds"
        : rule.Limbs.Any(l => l.Kinds.Count == 0) ? "in \"kinds\" a kind of situation for every limb"
        : rule.Kinds.Distinct().Count() != rule.Kinds.Count() ? "each kind of situation in one limb only"
        : rule.Limbs.Any(l => l.OwedWhen is not null) && rule.Owes is null ? "in \"owes\" what is owed, for a limb says when"
        : rule.Limbs.Any(l => l.AdvisedWhen is not null) && string.IsNullOrWhiteSpace(rule.Advice) ? "in \"advice\" what is advised, for a limb says when"
        : rule.Limbs.Any(l => l.GapWhen is not null) && string.IsNullOrWhiteSpace(rule.Ask) ? "in \"ask\" whom to ask, for a limb says where the texts are silent"
        : string.IsNullOrWhiteSpace(rule.Title) ? "in \"title\" a title"
        : string.IsNullOrWhiteSpace(rule.Says) ? "in \"says\" what it says"
        : rule.Serves == Purposes.None && rule.AlsoServes.Count == 0 ? "in \"serves\" a purpose"
        : null;

    private static Condition Resolve(LayerDraft draft, Adjustment adjustment, Condition condition)
    {
        var unknown = new List<string>();
        var resolved = ConditionRewriter.Resolve(condition, draft.Vocabulary, unknown);
        foreach (var id in unknown.Distinct())
        {
            // Once for each place at which a document asks for it.
            foreach (var place in adjustment.Origin.Within.Where(n => n.Id == id).Select(n => n.Place).DefaultIfEmpty(adjustment.Origin))
            {
                var problem = new AdaptationProblem(
                    ProblemKind.UnknownFact, place, $"The {adjustment.Of} asks for a fact that the policy does not know.")
                {
                    Expected = "the id of a fact",
                    Found = Quoted.Of(id),
                    Hint = Nearest.Hint(id, draft.Vocabulary.Facts.Select(f => f.Id)),
                };
                if (!draft.Problems.Contains(problem))
                {
                    draft.Problems.Add(problem);
                }
            }
        }

        foreach (var option in ConditionRewriter.ReadingsOf(resolved).Where(o => !draft.Offered.Contains(o.Reading)))
        {
            draft.Report(
                ProblemKind.UnknownSetting, adjustment, $"The {adjustment.Of} mentions a reading that the policy does not offer.",
                found: option.Reading.Id);
        }

        return resolved;
    }

    // A fact that a kind does not know would be refused when the policy is built, and without a place.
    private static void CheckWords(LayerDraft draft, RuleAdjustment adjustment, NormDraft norm)
    {
        for (var i = 0; i < norm.Limbs.Count; i++)
        {
            var limb = norm.Limbs[i];
            var inLimb = FormattableString.Invariant($".limbs[{i}].");
            var asked = new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen, limb.GroundedWhen, limb.NotedWhen }
                .SelectMany(c => ConditionRewriter.FactsOf(c, draft.Settings)).Distinct().ToList();
            foreach (var fact in asked.Where(f => draft.Vocabulary.Find(f.Id) is not null))
            {
                var kinds = limb.Kinds.Where(k => draft.Vocabulary[k].Find(fact) is null).Select(Words.Of).ToList();
                if (kinds.Count > 0)
                {
                    draft.Report(
                        ProblemKind.UnknownFact, adjustment,
                        $"The rule {adjustment.Rule.Id} asks, of a situation of the kind {string.Join(" or ", kinds)}, for a fact that the kind does not know.",
                        expected: "a fact of that kind", found: fact.Id,
                        hint: "Give each kind of situation a limb with its own words.",
                        place: adjustment.Origin.Within.FirstOrDefault(n => n.Id == fact.Id && n.Place.Path.Contains(inLimb, StringComparison.Ordinal)).Place);
                }
            }
        }
    }
}
