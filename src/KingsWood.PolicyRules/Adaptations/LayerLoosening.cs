using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What one layer loosens of the safeguarding rules, and whether it may.</summary>
internal sealed class LayerLoosening
{
    private readonly Policy before;
    private readonly Adaptation layer;
    private readonly List<AdaptationProblem> problems = [];

    public LayerLoosening(Policy before, Policy after, Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        (this.before, this.layer) = (before, layer);
        var reasoned = adjustments.Where(a => a.Because is not null).ToList();
        reasoned.ForEach(a => CheckReason(a, after.Content));
        var without = reasoned.Count == 0 ? after : With([.. adjustments.Where(a => a.Because is null || IsWord(a))]);
        if (without is null)
        {
            // What has no reason cannot stand without what has one: then it is judged as a whole, and all of it needs one.
            without = after;
        }

        var free = Find(before, without);
        if (free.Count > 0)
        {
            Refuse([.. adjustments.Where(a => a.Because is null || without == after)], free);
        }

        var whole = reasoned.Count == 0 ? free : Find(before, after);
        Loosenings = [.. Attribute(reasoned, adjustments, without, whole)];
    }

    public IReadOnlyList<AdaptationProblem> Problems => problems;

    public IReadOnlyList<Loosening> Loosenings { get; }

    private static bool IsWord(Adjustment adjustment) =>
        adjustment is FactAdjustment or QuestionAdjustment or PostAdjustment or PurposeAdjustment;

    private static IReadOnlyList<Loosened> Find(Policy one, Policy other) =>
        new LooseningFinder(one, other).Find(n => n.IsSafeguarding, n => n.IsSafeguarding);

    private Policy? With(IReadOnlyList<Adjustment> adjustments)
    {
        var (content, settings, found) = LayerApplier.Apply(before, layer, adjustments);
        return found.Count == 0 ? before.With(content, settings) : null;
    }

    private void CheckReason(Adjustment adjustment, PolicyContent content)
    {
        var (says, approvedBy) = (adjustment.Because!.Says, adjustment.Because.ApprovedBy);
        if (string.IsNullOrWhiteSpace(says))
        {
            problems.Add(new(ProblemKind.LooseningWithoutReason, adjustment.Origin, $"The reason for the {adjustment.Of} is empty.")
            {
                Expected = "why, in a sentence",
            });
        }

        if (approvedBy is null || approvedBy == Post.SomebodyElse || !Post.WellKnown.Concat(content.OwnPosts).Contains(approvedBy))
        {
            problems.Add(new(ProblemKind.UnknownWord, adjustment.Origin, $"Nobody who could has approved the {adjustment.Of}.")
            {
                Expected = "the post of whoever approved it",
                Found = approvedBy?.Id ?? "",
                Hint = "A post of the school's own is added first.",
            });
        }
    }

    // Which of several changes loosens is found by making each of them alone. Where none does alone, all do together.
    private void Refuse(IReadOnlyList<Adjustment> suspects, IReadOnlyList<Loosened> found)
    {
        var words = suspects.Where(IsWord).ToList();
        var named = false;
        foreach (var suspect in suspects.Where(a => !IsWord(a) && a is not (LockAdjustment or TextAdjustment)))
        {
            if (With([.. words, suspect]) is { } alone && Find(before, alone) is { Count: > 0 } loosened)
            {
                named = true;
                problems.Add(Problem(suspect, loosened));
            }
        }

        if (!named)
        {
            problems.Add(new(
                ProblemKind.LooseningWithoutReason, layer.Origin,
                $"The changes of {layer.Name} together loosen {Rules(found)}, or may do so, and give no reason.")
            {
                Found = Where(found),
                Hint = "Give the reason, and the post of whoever approved it, with each of them.",
            });
        }
    }

    private AdaptationProblem Problem(Adjustment adjustment, IReadOnlyList<Loosened> loosened) =>
        AgainstTheLaw(adjustment, loosened, With([adjustment])) ?? new(
            ProblemKind.LooseningWithoutReason, adjustment.Origin,
            $"The {adjustment.Of} loosens {Rules(loosened)}, or may do so, and gives no reason.")
        {
            Found = $"{adjustment.Says}; for example {Where(loosened)}",
            Hint = "Give the reason, and the post of whoever approved it.",
        };

    private IEnumerable<Loosening> Attribute(
        List<Adjustment> reasoned, IReadOnlyList<Adjustment> adjustments, Policy without, IReadOnlyList<Loosened> whole)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Loosening>();
        foreach (var adjustment in reasoned)
        {
            var one = With([.. adjustments.Where(a => a.Because is null || IsWord(a) || a == adjustment)]);
            var loosened = one is null ? whole : Find(without, one);
            if (AgainstTheLaw(adjustment, loosened, one) is { } problem)
            {
                problems.Add(problem);
            }

            named.UnionWith(loosened.Select(l => l.RuleId));
            made.Add(new() { Adjustment = adjustment, Layer = layer.Name, Rules = Ids(loosened) });
        }

        // What none of them does alone, they do together.
        var together = Ids(whole).Where(id => !named.Contains(id)).ToList();
        return made
            .Select(l => together.Count == 0 ? l : l with { Rules = [.. l.Rules.Concat(together).Order(StringComparer.Ordinal)] })
            .Where(l => l.Rules.Count > 0);
    }

    // A reading is one that the policy itself offers; everything else is the school's own doing.
    private static AdaptationProblem? AgainstTheLaw(Adjustment adjustment, IReadOnlyList<Loosened> loosened, Policy? with)
    {
        if (adjustment is not (SeverityAdjustment or ExceptionAdjustment or SilenceAdjustment))
        {
            return null;
        }

        foreach (var one in loosened)
        {
            if (one.Outcome is { Effect: Effect.Owed or Effect.LeftUndone, Exemption: null, Owes.Duty.IsLaw: true })
            {
                return Refused($"{one.RuleId} asks for a report that the law asks for, and no school can loosen it.");
            }

            if (one.Outcome.Norm.IsAskedByLaw && (adjustment is SeverityAdjustment || with is null || !CanStillBeBroken(one, with)))
            {
                return Refused($"{one.RuleId} asks for what the law asks for: it may take another form, and cannot be abolished.");
            }
        }

        return null;

        AdaptationProblem Refused(string says) => new(ProblemKind.LoosensTheLaw, adjustment.Origin, says)
        {
            Found = adjustment.ToString(),
            Hint = "A reading that the policy offers can be chosen, with a reason.",
        };
    }

    private static bool CanStillBeBroken(Loosened loosened, Policy policy)
    {
        var groups = new NormGroups(policy.For(loosened.Kind));
        return groups.TermsOf(Same).Any() || groups.TreesOf(Same).Any();

        bool Same(Outcome outcome) => outcome.Norm.Id == loosened.RuleId && outcome.Effect == loosened.Outcome.Effect;
    }

    private static List<string> Ids(IReadOnlyList<Loosened> loosened) =>
        [.. loosened.Select(l => l.RuleId).Distinct().Order(StringComparer.Ordinal)];

    private static string Rules(IReadOnlyList<Loosened> loosened) => string.Join(", ", Ids(loosened));

    private static string Where(IReadOnlyList<Loosened> loosened) => $"{loosened[0].Kind}: {loosened[0].Witness}";
}
