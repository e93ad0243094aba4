using System.Globalization;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies settings that are stated as data.</summary>
internal static class SettingApplier
{
    public static void Apply(LayerDraft draft, SettingAdjustment adjustment)
    {
        switch (draft.Offered.Find(s => s.Id == adjustment.SettingId))
        {
            case Reading reading:
                Read(draft, adjustment, reading);
                break;
            case Parameter<int> number:
                SetNumber(draft, adjustment, number);
                break;
            case Parameter<Post> post:
                SetPost(draft, adjustment, post);
                break;
            case Parameter<Values<Role>> roles:
                SetRoles(draft, adjustment, roles);
                break;
            case Parameter<Values<Post>> posts:
                SetPosts(draft, adjustment, posts);
                break;
            case Parameter<IWorkingDays> calendar:
                SetCalendar(draft, adjustment, calendar);
                break;
            case { } other when adjustment.Value.Itself is { } value && other.In(draft.Settings, value) is { } settings:
                draft.Settings = settings;
                break;
            default:
                draft.Report(
                    ProblemKind.UnknownSetting,
                    adjustment,
                    $"There is no setting \"{adjustment.SettingId}\".",
                    expected: "the id of a setting",
                    found: adjustment.SettingId,
                    hint: Nearest.OfWords(adjustment.SettingId, draft.Offered.Select(s => s.Id)));
                break;
        }
    }

    /// <summary>Whoever stands in for somebody is somebody else.</summary>
    public static void CheckDeputy(LayerDraft draft, IReadOnlyList<Adjustment> adjustments)
    {
        var (leads, deputies) = (draft.Before.Lead, draft.Before.Deputy);
        var (lead, deputy) = (draft.Settings.Get(leads), draft.Settings.Get(deputies));
        if (deputy == Post.SomebodyElse || (deputy != lead && deputy != Post.SafeguardingLead))
        {
            return;
        }

        // What was so before the layer is no matter of this layer.
        var said = adjustments.OfType<SettingAdjustment>().ToList();
        if ((said.Find(a => a.SettingId == deputies.Id) ?? said.Find(a => a.SettingId == leads.Id)) is { } adjustment)
        {
            draft.Report(
                ProblemKind.ValueOutOfRange, adjustment,
                $"The deputy is the Designated Safeguarding Lead{(lead == Post.SafeguardingLead ? "" : $" ({lead.InWords()})")}, so that nobody stands in when the lead is away.",
                expected: "another post than that of the lead", found: deputy.Id,
                hint: $"Leave \"{deputies.Id}\" out where there is none.");
        }
    }

    private static void Read(LayerDraft draft, SettingAdjustment adjustment, Reading reading)
    {
        if (reading.Options.FirstOrDefault(o => o.Id == adjustment.Value.Word) is { } option)
        {
            draft.Settings = draft.Settings.With(option);
            return;
        }

        OutOfRange(
            draft, adjustment, "one of " + string.Join(", ", reading.Options.Select(o => o.Id)),
            Nearest.Hint(adjustment.Value.Word ?? "", reading.Options.Select(o => o.Id)));
    }

    private static void SetNumber(LayerDraft draft, SettingAdjustment adjustment, Parameter<int> parameter)
    {
        var (least, greatest) = parameter.Range ?? (int.MinValue, int.MaxValue);
        if (adjustment.Value.Number is { } number && number >= least && number <= greatest)
        {
            draft.Settings = draft.Settings.With(parameter, (int)number);
            return;
        }

        OutOfRange(draft, adjustment, parameter.Range is null ? "a whole number" : $"a whole number from {least} to {greatest}");
    }

    private static void SetPost(LayerDraft draft, SettingAdjustment adjustment, Parameter<Post> parameter)
    {
        var post = Post.WellKnown.Concat(draft.Posts).FirstOrDefault(p => p.Id == adjustment.Value.Word);
        var mayBeNobody = parameter == draft.Before.Deputy || parameter == draft.Before.Alternate;
        if (post is not null && (mayBeNobody || post != Post.SomebodyElse))
        {
            draft.Settings = draft.Settings.With(parameter, post);
            return;
        }

        draft.Report(
            post is null ? ProblemKind.UnknownWord : ProblemKind.ValueOutOfRange,
            adjustment,
            post is null
                ? $"The setting \"{parameter.Id}\" names a post that nobody has declared."
                : $"The setting \"{parameter.Id}\" has to name somebody who can receive it.",
            expected: "a post",
            foundAsIs: adjustment.Shown,
            hint: post is not null ? ""
                : Nearest.Hint(adjustment.Value.Word ?? "", Post.WellKnown.Concat(draft.Posts).Select(p => p.Id)) is { Length: > 0 } hint ? hint
                : "A post of the school's own is added first.");
    }

    private static void SetPosts(LayerDraft draft, SettingAdjustment adjustment, Parameter<Values<Post>> parameter)
    {
        if (adjustment.Value.Words is not { Count: > 0 } words)
        {
            OutOfRange(draft, adjustment, "a list of posts, at least one");
            return;
        }

        // Whoever has no authority cannot be given it by being named here.
        var known = Post.WithAuthority.Concat(draft.Posts).ToList();
        var problems = draft.Problems.Count;
        foreach (var word in words.Where(w => known.All(p => p.Id != w)))
        {
            var isKnown = Post.WellKnown.Any(p => p.Id == word);
            draft.Report(
                isKnown ? ProblemKind.ValueOutOfRange : ProblemKind.UnknownWord,
                adjustment,
                isKnown
                    ? $"The setting \"{parameter.Id}\" names a post that has no authority to approve."
                    : $"The setting \"{parameter.Id}\" names a post that nobody has declared.",
                expected: "a post with authority, or one of the school's own",
                found: word,
                hint: isKnown ? ""
                    : Nearest.Hint(word, known.Select(p => p.Id)) is { Length: > 0 } hint ? hint
                    : "A post of the school's own is added first.",
                place: adjustment.PlaceOf(word));
        }

        if (draft.Problems.Count == problems)
        {
            // In the order in which posts are offered, so that the same posts are the same value.
            draft.Settings = draft.Settings.With(parameter, Values.Create<Post>([.. known.Where(p => words.Contains(p.Id)).Distinct()]));
        }
    }

    private static void SetRoles(LayerDraft draft, SettingAdjustment adjustment, Parameter<Values<Role>> parameter)
    {
        if (adjustment.Value.Words is not { } words)
        {
            OutOfRange(draft, adjustment, "a list of roles");
            return;
        }

        var known = Role.WellKnown.Concat(draft.Settings.Get(Facts.OwnWords.Roles).Select(r => r.Role)).ToList();
        var problems = draft.Problems.Count;
        foreach (var word in words.Where(w => known.All(r => r.Id != w)))
        {
            draft.Report(
                ProblemKind.UnknownWord,
                adjustment,
                $"The setting \"{parameter.Id}\" names a role that nobody has declared.",
                expected: "a role",
                found: word,
                hint: Nearest.Hint(word, known.Select(r => r.Id)) is { Length: > 0 } hint ? hint : "A role of the school's own is added first.",
                place: adjustment.PlaceOf(word));
        }

        if (words.Contains(Role.Pupil.Id))
        {
            OutOfRange(draft, adjustment, "roles other than that of a pupil, whom rules of their own bind");
        }

        if (draft.Problems.Count == problems)
        {
            // In the order in which roles are offered, so that the same roles are the same value.
            draft.Settings = draft.Settings.With(parameter, Values.Create<Role>([.. known.Where(r => words.Contains(r.Id))]));
        }
    }

    private static void SetCalendar(LayerDraft draft, SettingAdjustment adjustment, Parameter<IWorkingDays> parameter)
    {
        if (adjustment.Value.Itself is IWorkingDays calendar)
        {
            draft.Settings = draft.Settings.With(parameter, calendar);
            return;
        }

        var problems = draft.Problems.Count;
        var closed = new List<DateOnly>();
        foreach (var word in adjustment.Value.Words ?? [])
        {
            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                closed.Add(day);
            }
            else
            {
                draft.Report(
                    ProblemKind.ValueOutOfRange, adjustment, $"The setting \"{parameter.Id}\" lists something that is no day.",
                    expected: "a day on which the school is closed, such as 2026-12-24", found: word,
                    place: adjustment.PlaceOf(word));
            }
        }

        if (draft.Problems.Count > problems)
        {
            return;
        }

        if (adjustment.Value.Words is null)
        {
            OutOfRange(draft, adjustment, "the days on which the school is closed, such as 2026-12-24");
            return;
        }

        draft.Settings = draft.Settings.With(parameter, WorkingDays.MondayToFriday.ExceptFor(closed));
    }

    private static void OutOfRange(LayerDraft draft, SettingAdjustment adjustment, string expected, string hint = "") =>
        draft.Report(
            ProblemKind.ValueOutOfRange,
            adjustment,
            $"The setting \"{adjustment.SettingId}\" cannot have this value.",
            expected: expected,
            foundAsIs: adjustment.Shown,
            hint: hint);
}
