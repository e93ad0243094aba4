using System.Globalization;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies a duty that a rule, an exception or a severity owes: it can be owed, by facts of its own, to somebody who is known.</summary>
/// <remarks>What says the same by the same id is one duty, wherever it was made: a rule that says it again owes the one that is there.</remarks>
internal static class DutyApplier
{
    /// <summary>Adds what is owed.</summary>
    /// <returns>The same, of the duty that is there, where it is there already.</returns>
    public static Owing? Add(LayerDraft draft, Adjustment adjustment, Owing? owing, IEnumerable<SituationKind> kinds)
    {
        if (owing is null)
        {
            return null;
        }

        var duty = Known(draft, adjustment, owing.Duty);
        Check(draft, adjustment, duty == owing.Duty ? owing : owing with { Duty = duty }, [.. kinds.Distinct()]);
        return duty == owing.Duty ? owing : owing with { Duty = duty };
    }

    // That of the policy, or else the first of the layer that says the same: also where only some of its changes are looked at.
    private static Duty Known(LayerDraft draft, Adjustment adjustment, Duty duty)
    {
        if (DutyBefore(draft, duty.Id) is { } before)
        {
            return DutiesById.AreTheSame(before, duty) ? before : duty;
        }

        if (!draft.Duties.TryAdd(duty.Id, (duty, adjustment)) && draft.Duties[duty.Id] is var (first, by) && !DutiesById.AreTheSame(first, duty))
        {
            draft.Problems.Add(new(ProblemKind.Clash, adjustment.Origin, $"The duty \"{duty.Id}\" is stated twice, and differently.")
            {
                Expected = "one duty of this id, said in the same words wherever it is owed",
                Found = $"{Quoted.Of(first.Says)} by the {by.Of}, and {Quoted.Of(duty.Says)} by the {adjustment.Of}",
                OtherPlace = by.Origin,
                Hint = first.Says == duty.Says ? "They differ in whom they are owed to, in what tells that they are done, or in another detail." : "",
            });
        }

        return draft.Layer.Adjustments.SelectMany(OwedBy).First(d => d.Id == duty.Id && DutiesById.AreTheSame(d, duty));
    }

    private static IEnumerable<Duty> OwedBy(Adjustment adjustment)
    {
        IEnumerable<Owing> owed = adjustment switch
        {
            RuleAdjustment { Rule: var rule } => rule.Owings,
            ExceptionAdjustment { Exception.Owes: { } owes } => [owes],
            SeverityAdjustment { Owes: { } owes } => [owes],
            _ => [],
        };
        return owed.Select(o => o.Duty);
    }

    private static Duty? DutyBefore(LayerDraft draft, string id) => draft.Before.Norms
        .SelectMany(n => n.Owings).FirstOrDefault(o => o.Duty.Id == id)?.Duty;

    private static void Check(LayerDraft draft, Adjustment adjustment, Owing owing, IReadOnlyList<SituationKind> kinds)
    {
        var duty = owing.Duty;

        // Whatever is wrong with the duty itself is told where a file declares it, once, however many owe it.
        var declared = adjustment.PlaceOf(duty.Id);
        if (owing.Within is { Amount: (< 1 or > Deadline.Most) and var amount })
        {
            draft.Report(
                ProblemKind.ValueOutOfRange, adjustment, $"The deadline of the duty \"{duty.Id}\" cannot be kept.",
                expected: $"1 to {Deadline.Most}", foundAsIs: amount.ToString(CultureInfo.InvariantCulture));
        }

        if (owing is { How: Promptness.AtOnce, Within: { } late })
        {
            draft.Report(
                ProblemKind.ValueOutOfRange, adjustment, $"The duty \"{duty.Id}\" is owed at once, and that is not put off.",
                expected: "no deadline", foundAsIs: late.ToString(), hint: "With a deadline it is owed soon.");
        }

        if (duty.Recipient is null && duty.NamesARecipient)
        {
            draft.Report(
                ProblemKind.Incomplete, adjustment, $"The duty \"{duty.Id}\" is owed to somebody, and nobody is named.",
                expected: "who receives it, in the place of {to}", foundAsIs: Quoted.Of(duty.Says), place: declared);
        }

        var known = DutyBefore(draft, duty.Id);
        if (known is not null && known != duty)
        {
            draft.Report(
                ProblemKind.BadId, adjustment, "There is already another duty with this id.",
                expected: "the duty of the policy itself, or an id that is not taken", found: duty.Id, place: declared);
            return;
        }

        if (known is null && !OwnId.Check(draft, adjustment, duty.Id, small: true, declared))
        {
            return;
        }

        // What tells of other things already, such as whose account it is, would discharge the duty by chance.
        if (known is null && duty.Fates.FirstOrDefault(f => !OwnId.Fits(draft.Layer, f.Id, small: true)) is { } foreign)
        {
            draft.Report(
                ProblemKind.BadId, adjustment, $"What became of the duty \"{duty.Id}\" is told by a fact that is not of its own.",
                expected: $"facts of the school's own, whose ids begin with \"{draft.Layer.Prefix.ToLowerInvariant()}\"", found: foreign.Id, place: declared);
            return;
        }

        if (duty.Fates.DistinctBy(f => f.Id).Count() < duty.Fates.Count)
        {
            draft.Report(
                ProblemKind.BadId, adjustment, $"The duty \"{duty.Id}\" tells two things by one fact.",
                expected: "a fact of its own for done, done late and left undone", foundAsIs: Quoted.Of(duty.Fates.Select(f => f.Id)), place: declared);
            return;
        }

        if (duty.Recipient is { } recipient && !draft.Offered.Contains(recipient))
        {
            var post = draft.Settings.Get(recipient);
            if (post == Post.SomebodyElse || !Post.WellKnown.Concat(draft.Posts).Contains(post))
            {
                draft.Report(
                    ProblemKind.UnknownWord, adjustment, $"The duty \"{duty.Id}\" is owed to somebody whom nobody has declared.",
                    expected: "a post", found: post.Id, hint: "A post of the school's own is added first.",
                    place: adjustment.PlaceOf(post.Id));
            }

            draft.Offered.Add(recipient);
        }

        AddWords(draft, duty, kinds);
    }

    private static void AddWords(LayerDraft draft, Duty duty, IReadOnlyList<SituationKind> kinds)
    {
        draft.Vocabulary = draft.Vocabulary.With(
            words => !kinds.Contains(words.Kind) ? words : words.With(
                w => w.Silence,
                duty.Fates.Where(f => words.Find(f) is null).Select(f => new KindFact(f, FactSource.NotRead, f.Silence, DiffersByPart: false))),
            []);
    }
}
