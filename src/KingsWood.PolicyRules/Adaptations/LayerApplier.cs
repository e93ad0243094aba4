using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies one layer to a policy: rules, words and settings in, rules, words and settings out.</summary>
internal static class LayerApplier
{
    /// <summary>The policy with these adjustments of the layer.</summary>
    public static (PolicyContent Content, Settings Settings, IReadOnlyList<AdaptationProblem> Problems) Apply(
        Policy policy, Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        var draft = new LayerDraft(policy.Content, policy.Settings, layer);
        if (!layer.IsOfTheProgram && !OwnId.IsPrefix(layer.Prefix))
        {
            draft.Problems.Add(new(ProblemKind.BadId, layer.PlaceOf("prefix"), "The prefix cannot begin the ids of a school's own.")
            {
                Expected = "two to eight capitals or digits, a capital first, and not \"KW\", with or without digits",
                Found = Quoted.Of(layer.Prefix),
            });

            // Of what the school calls by ids of its own nothing can be said; of the rest it can.
            adjustments = WithoutItsOwn(adjustments);
        }

        if (string.IsNullOrWhiteSpace(layer.Name))
        {
            draft.Problems.Add(new(ProblemKind.Incomplete, layer.PlaceOf("name"), "The adaptation has no name.")
            {
                Expected = "the name of the policy that follows, such as \"Oakfield College: social media\"",
                Found = Quoted.Of(layer.Name),
            });
        }

        WordApplier.Apply(draft, adjustments);
        foreach (var adjustment in adjustments.OfType<SettingAdjustment>())
        {
            SettingApplier.Apply(draft, adjustment);
        }

        SettingApplier.CheckDeputy(draft, adjustments);
        RuleApplier.AddRules(draft, adjustments);
        RuleApplier.AddExceptions(draft, adjustments);
        RuleApplier.ChangeTexts(draft, adjustments);
        RuleApplier.ChangeSeverities(draft, adjustments);
        ChangeSilences(draft, adjustments);
        StillBoundByLaw.Apply(draft);
        CheckLocks(draft, adjustments);
        return (draft.ToContent(), draft.Settings, draft.Problems);
    }

    private static IReadOnlyList<Adjustment> WithoutItsOwn(IReadOnlyList<Adjustment> adjustments)
    {
        var own = adjustments.Where(IsItsOwn).SelectMany(a => a is ExceptionAdjustment ? [] : a.Touches).ToHashSet(StringComparer.Ordinal);
        return [.. adjustments.Where(a => !IsItsOwn(a) && a is not LockAdjustment && !a.Touches.Any(own.Contains))];
    }

    private static bool IsItsOwn(Adjustment adjustment) => adjustment is RuleAdjustment or ExceptionAdjustment or FactAdjustment
        or QuestionAdjustment or PurposeAdjustment or SeverityAdjustment { Owes: not null };

    private static void ChangeSilences(LayerDraft draft, IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments.OfType<SilenceAdjustment>())
        {
            var fact = draft.Vocabulary.Find(adjustment.FactId);
            if (fact is null || (adjustment.Kind is { } kind && draft.Vocabulary[kind].Find(fact) is null))
            {
                draft.Report(
                    ProblemKind.UnknownFact, adjustment,
                    fact is null
                        ? $"There is no fact \"{adjustment.FactId}\"."
                        : $"A situation of the kind {Json.Words.Of(adjustment.Kind!.Value)} does not know the fact \"{adjustment.FactId}\".",
                    expected: "the id of a fact", found: adjustment.FactId,
                    hint: fact is null ? Nearest.Hint(adjustment.FactId, draft.Vocabulary.Facts.Select(f => f.Id)) : "");
                continue;
            }

            var id = fact.Family?.Id ?? fact.Id;
            draft.Vocabulary = draft.Vocabulary.With(
                words => adjustment.Kind is { } wanted && wanted != words.Kind ? words : words.With(
                    w => (w.Fact.Family?.Id ?? w.Fact.Id) == id ? adjustment.Silence : w.Silence,
                    []),
                []);
        }
    }

    private static void CheckLocks(LayerDraft draft, IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments.OfType<LockAdjustment>())
        {
            if (!draft.Norms.ContainsKey(adjustment.Id) && draft.Offered.TrueForAll(s => s.Id != adjustment.Id))
            {
                draft.Report(
                    ProblemKind.UnknownRule, adjustment, $"There is no rule and no setting \"{adjustment.Id}\" to lock.",
                    expected: "the id of a rule or a setting", found: adjustment.Id,
                    hint: Nearest.Hint(adjustment.Id, draft.Norms.Keys.Concat(draft.Offered.Select(s => s.Id))));
            }
        }
    }
}
