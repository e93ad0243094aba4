using System.Globalization;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies a duty that a rule, an exception or a severity owes: it can be owed, by facts of its own, to somebody who is known.</summary>
internal static class DutyApplier
{
    public static void Add(LayerDraft draft, Adjustment adjustment, Owing? owing, IEnumerable<SituationKind> kinds)
    {
        if (owing?.Duty is not { } duty)
        {
            return;
        }

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

        var known = draft.Before.Norms.SelectMany(n => n.Exceptions.Select(e => e.Owes).Prepend(n.Owes))
            .FirstOrDefault(o => o?.Duty.Id == duty.Id)?.Duty;
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

        AddWords(draft, duty, [.. kinds.Distinct()]);
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
