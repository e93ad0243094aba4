using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What one layer loosens of the safeguarding rules, and whether it may.</summary>
internal sealed class LayerLoosening
{
    private readonly Policy before;
    private readonly Policy after;
    private readonly Adaptation layer;
    private readonly List<AdaptationProblem> problems = [];

    public LayerLoosening(Policy before, Policy after, Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        (this.before, this.after, this.layer) = (before, after, layer);
        var reasoned = adjustments.Where(a => a.Because is not null).ToList();
        var others = adjustments.Where(a => a.Because is null).ToList();
        problems.AddRange(reasoned.SelectMany(a => GivenReason.WhatIsWrong(a, before.Content)));
        var without = reasoned.Count == 0 ? after : With([.. others, .. reasoned.Where(IsWord)]);
        if (without is null)
        {
            // What has no reason cannot stand without what has one: then it is judged as a whole, and all of it needs one.
            (without, others) = (after, [.. adjustments]);
        }

        var free = Find(before, without);
        if (free.Count > 0)
        {
            Refuse(others, [], before, free);
        }
        else if (without != after)
        {
            // Neither may it loosen what those who gave their reasons left standing.
            RefuseOnTop(reasoned, others, adjustments);
        }

        var whole = reasoned.Count == 0 ? free : Find(before, after);
        Loosenings = [.. Attribute(reasoned, adjustments, without, after, whole)];
        CheckTheLaw(adjustments, after);
    }

    public IReadOnlyList<AdaptationProblem> Problems => problems;

    public IReadOnlyList<Loosening> Loosenings { get; }

    /// <summary>Whether it only adds a word, which says nothing until something else uses it.</summary>
    public static bool IsWord(Adjustment adjustment) =>
        adjustment is FactAdjustment or QuestionAdjustment or PostAdjustment or PurposeAdjustment;

    private static IReadOnlyList<Loosened> Find(Policy one, Policy other) => new LooseningFinder(one, other).FindWhatNeedsAReason();

    private Policy? With(IReadOnlyList<Adjustment> adjustments)
    {
        var (content, settings, found) = LayerApplier.Apply(before, layer, adjustments);
        return found.Count == 0 ? before.With(content, settings) : null;
    }

    private void RefuseOnTop(List<Adjustment> reasoned, List<Adjustment> others, IReadOnlyList<Adjustment> adjustments)
    {
        if (With([.. reasoned, .. others.Where(IsWord)]) is { } approved)
        {
            if (Find(approved, after) is { Count: > 0 } further)
            {
                Refuse(others, reasoned, approved, further);
            }

            return;
        }

        // What has a reason rests on something that has none, such as a rule of the school's own. Then each of these is left
        // out in turn, as far as the rest stands without it.
        foreach (var suspect in others.Where(a => !IsWord(a) && a is not LockAdjustment))
        {
            if (With([.. adjustments.Where(a => a != suspect)]) is { } rest && Find(rest, after) is { Count: > 0 } loosened)
            {
                problems.Add(Problem(suspect, loosened, rest, after));
            }
        }
    }

    // Which of several changes loosens is found by making each of them alone. Where none does alone, all do together.
    private void Refuse(IReadOnlyList<Adjustment> suspects, IReadOnlyList<Adjustment> beside, Policy from, IReadOnlyList<Loosened> found)
    {
        var words = suspects.Where(IsWord).Concat(beside).ToList();
        var named = false;
        foreach (var suspect in suspects.Where(a => !IsWord(a) && a is not LockAdjustment))
        {
            if (With([.. words, suspect]) is { } alone && Find(from, alone) is { Count: > 0 } loosened)
            {
                named = true;
                problems.Add(Problem(suspect, loosened, from, alone));
            }
        }

        if (!named)
        {
            problems.Add(new(
                ProblemKind.LooseningWithoutReason, layer.Origin,
                $"The changes of {layer.Name} together loosen {Rules(found)}, or may do so, and give no reason.")
            {
                Found = Witness.Say(found, after),
                Hint = $"Give the reason, and the post of whoever approved it, with each of them: {HowToSayWhy(suspects)}.",
            });
        }
    }

    private static AdaptationProblem Problem(Adjustment adjustment, IReadOnlyList<Loosened> loosened, Policy from, Policy with) =>
        TheLaw.Against(adjustment, loosened, from, with) ?? new(
            ProblemKind.LooseningWithoutReason, adjustment.Origin,
            $"The {adjustment.Of} loosens {Rules(loosened)}, or may do so, and gives no reason.")
        {
            Found = $"{PlainText.ShortenAtWord(adjustment.Shown, 100)}; {Witness.SayWhatIsLost(loosened, from)}for example {Witness.Say(loosened, with)}",
            Hint = $"Give the reason, and the post of whoever approved it: {HowToSayWhy([adjustment])}.",
        };

    // In C# as an argument, in data as a member beside the value.
    private static string HowToSayWhy(IReadOnlyList<Adjustment> adjustments) => adjustments.Any(a => a.Origin.Path.Length > 0)
        ? "\"because\": { \"reason\": \"why, in a sentence\", \"approvedBy\": \"headteacher\" }"
        : "new LooseningReason(\"why, in a sentence\", Post.Headteacher)";

    private IEnumerable<Loosening> Attribute(
        List<Adjustment> reasoned, IReadOnlyList<Adjustment> adjustments, Policy without, Policy after, IReadOnlyList<Loosened> whole)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Loosening>();
        foreach (var adjustment in reasoned)
        {
            var one = With([.. adjustments.Where(a => a.Because is null || IsWord(a) || a == adjustment)]);
            var loosened = one is null ? whole : Find(without, one);
            if (TheLaw.Against(adjustment, loosened, without, one) is { } problem)
            {
                problems.Add(problem);
            }

            // One that loosens nothing alone may loosen further what another has loosened.
            var rest = reasoned.Count > 1 ? With([.. adjustments.Where(a => a != adjustment)]) : null;
            var rules = Ids([.. loosened, .. rest is null ? [] : Find(rest, after)]).Where(id => MayLoosen(adjustment, id)).ToList();
            named.UnionWith(rules);
            made.Add(new() { Adjustment = adjustment, Layer = layer.Name, Rules = rules });
        }

        // What none of them does in either way, they do together, or with what has no reason: those that take part in it.
        foreach (var together in Ids(whole).Where(id => !named.Contains(id)))
        {
            var may = reasoned.Where(a => MayLoosen(a, together)).ToList();
            var taking = may.Count < 2 ? may : [.. may.Where(a => TakesPart(a, together, adjustments))];
            var by = taking.Count > 0 ? taking : may.Count > 0 ? may : reasoned;
            for (var i = 0; i < made.Count; i++)
            {
                made[i] = by.Contains(made[i].Adjustment, ReferenceEqualityComparer.Instance)
                    ? made[i] with { Rules = [.. made[i].Rules.Append(together).Order(StringComparer.Ordinal)] }
                    : made[i];
            }
        }

        return made.Where(l => l.Rules.Count > 0);
    }

    // Other words in the place of a rule's own loosen no other rule, and a word says nothing until something uses it.
    private static bool MayLoosen(Adjustment adjustment, string rule) => adjustment is not TextAdjustment text || text.RuleId == rule;

    // Whether the rule would be kept without it; what it rests on counts as well.
    private bool TakesPart(Adjustment adjustment, string rule, IReadOnlyList<Adjustment> adjustments) =>
        With([.. adjustments.Where(a => a != adjustment)]) is not { } rest || !Ids(Find(before, rest)).Contains(rule);

    // What each change leaves standing may be abolished by several, or by one together with an earlier layer.
    private void CheckTheLaw(IReadOnlyList<Adjustment> adjustments, Policy after)
    {
        if (problems.Count > 0 || TheLaw.NoLongerAsked(after) is not { } says)
        {
            return;
        }

        var by = adjustments.Where(a => !IsWord(a) && a is not LockAdjustment
            && With([.. adjustments.Where(other => other != a)]) is { } rest && TheLaw.NoLongerAsked(rest) is null).ToList();
        problems.Add(new(ProblemKind.LoosensTheLaw, by.Count > 0 ? by[0].Origin : layer.Origin, says)
        {
            Found = string.Join(", ", by.Select(a => a.Of)),
            OtherPlace = by.Count > 1 ? by[1].Origin : null,
            Hint = TheLaw.SomethingStated,
        });
    }

    private static List<string> Ids(IReadOnlyList<Loosened> loosened) =>
        [.. loosened.Select(l => l.RuleId).Distinct().Order(StringComparer.Ordinal)];

    private static string Rules(IReadOnlyList<Loosened> loosened) => string.Join(", ", Ids(loosened));
}
