using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What no school can loosen, whatever its reason: the reports that the law asks for, and that consent is asked for.</summary>
/// <remarks>A reading or a deadline that the policy itself offers may be chosen, with a reason; all else is the school's own doing.</remarks>
internal static class TheLaw
{
    /// <summary>What can lift what the law asks.</summary>
    public const string SomethingStated = "An exception rests on a fact of the school's own that somebody states of the case.";

    /// <summary>Why a change of a layer is against the law, or <see langword="null"/>.</summary>
    /// <param name="adjustment">The change.</param>
    /// <param name="loosened">What it loosens.</param>
    /// <param name="before">The policy without it.</param>
    /// <param name="with">The policy with it, where it can stand alone.</param>
    public static AdaptationProblem? Against(
        Adjustment adjustment, IReadOnlyList<Loosened> loosened, Policy before, Policy? with)
    {
        var says = adjustment switch
        {
            ExceptionAdjustment exception when ConditionRewriter.ReadingsOf(exception.Exception.When).Any()
                && exception.Lifts.FirstOrDefault(id => before.Find(id) is Norm norm && Asks(norm)) is { } lifted =>
                $"{lifted} asks for what the law asks for: no exception to it rests on how the policy is read, which is so in every case or in none.",
            SeverityAdjustment or ExceptionAdjustment or SilenceAdjustment => loosened
                .Select(one => Abolished(one, before, adjustment is ExceptionAdjustment ? with : null)).FirstOrDefault(says => says is not null),
            TextAdjustment text => Reworded(text, loosened),
            SettingAdjustment when with is not null => SentElsewhere(loosened, before, with),
            _ => null,
        };
        return says is null ? null : new(ProblemKind.LoosensTheLaw, adjustment.Origin, says)
        {
            Found = adjustment.ToString(),
            Hint = adjustment is TextAdjustment or SettingAdjustment ? "" : WhatCanBeChosen(loosened, before),
        };
    }

    /// <summary>What the law asks and a policy no longer does, however that came about; <see langword="null"/> where it asks everything.</summary>
    public static string? NoLongerAsked(Policy policy) => LawAsGiven.In(policy) is not { } asked ? null
        : new LooseningFinder(asked, policy) { MindsWords = false }.Find(Asks, Asks)
            .Select(one => Abolished(one, asked, policy)).FirstOrDefault(says => says is not null);

    // What a rule of the law hangs on by the policy's own reading can be set in another way, as it offers.
    private static string WhatCanBeChosen(IReadOnlyList<Loosened> loosened, Policy before)
    {
        var rules = loosened.Select(l => l.Outcome.Norm).Where(Asks).DistinctBy(n => n.Id).ToList();
        var settings = before.Content.Settings.Where(s => rules.Exists(n => HangsOn(n, s))).ToList();
        return settings.Count == 0
            ? "The policy offers no other reading of it."
            : $"What the policy itself offers can be chosen, with a reason: {string.Join("; ", settings.Select(OptionsOf))}.";
    }

    private static bool HangsOn(Norm norm, Logic.Setting setting) =>
        (norm.Mentions.Contains(setting) && setting is not Logic.Parameter<Model.Post>)
        || norm.Limbs.SelectMany(l => new[] { l.BrokenWhen, l.OwedWhen, l.GapWhen, l.AdvisedWhen })
            .Concat(norm.Exceptions.Select(e => (Logic.Condition?)e.When)).OfType<Logic.Condition>()
            .Any(c => setting is Logic.Reading reading && ConditionRewriter.ReadingsOf(c).Any(o => o.Reading == reading)
                || ConditionRewriter.FactsOf(c, Logic.Settings.Default).Any(f => setting.ReadBy.Contains(f.Family?.Id ?? f.Id)));

    private static string OptionsOf(Logic.Setting setting) => setting is Logic.Reading reading
        ? $"\"{reading.Id}\" ({string.Join(", ", reading.Options.Select(o => o.Id))})"
        : $"\"{setting.Id}\"";

    /// <summary>Whether the law asks for what the norm says. Where the policy is silent the norm is its own, whatever it owes.</summary>
    public static bool Asks(Norm norm) => norm.IsOfTheLaw;

    /// <summary>Whether the law asks for what is owed, rather than an exception.</summary>
    public static bool Asks(Outcome outcome) => outcome is { Exemption: null, Owes.Duty.IsLaw: true } && Asks(outcome.Norm);

    /// <summary>
    /// Why a text cannot be put where a rule has none, or <see langword="null"/>: what the law asks is told in the words of the
    /// rule, and nothing stands alone in a place of its own that tells somebody to do otherwise.
    /// </summary>
    public static string? IsFilled(Norm norm, TextAdjustment text) =>
        Asks(norm) && text.Part is TextPart.Advice or TextPart.Instead or TextPart.Meanwhile or TextPart.Ask && Wording.Of(norm, text.Part) is null
            ? $"{norm.Id} asks for what the law asks for: where it has no words under \"{text.Part.ToString().ToLowerInvariant()}\", none can be put."
            : null;

    // What the policy asks because the law does may take another form; what breaks the law breaks it in any.
    private static string CannotBeAbolished(Loosened one) => one.Outcome.Norm.Clause.IsInTheText
        ? $"{one.RuleId} asks for what the law asks for: it may take another form, and cannot be abolished."
        : $"{one.RuleId} is about what breaks the law, and no school can loosen it.";

    // Exceptions may give it another form; nothing else that a school says may take any of it away.
    private static string? Abolished(Loosened one, Policy before, Policy? byExceptions) =>
        one.Outcome.Effect is Effect.Owed or Effect.LeftUndone && Asks(one.Outcome)
            ? $"{one.RuleId} asks for a report that the law asks for, and no school can loosen it."
        : one.Outcome.Norm is { IsAskedByLaw: true, Clause.IsInTheText: var isAsked }
            && (!isAsked || byExceptions is null || !ExceptionsToTheLaw.LeaveIt(one, before, byExceptions))
            ? CannotBeAbolished(one)
        : null;

    private static string? Reworded(TextAdjustment text, IReadOnlyList<Loosened> loosened) =>
        loosened.Any(l => l.RuleId == text.RuleId && Asks(l.Outcome.Norm))
            ? $"{text.RuleId} asks for what the law asks for: words can be added to its own, and none put in their place."
            : null;

    private static string? SentElsewhere(IReadOnlyList<Loosened> loosened, Policy before, Policy with)
    {
        var recipients = new Recipients(before, with);
        var one = loosened.FirstOrDefault(l =>
            l.Outcome.Owes?.Duty is { IsLaw: true, IsOwedToThePublic: true, Recipient: { } to } && recipients.IsReplaced(to));
        return one is null ? null : $"{one.RuleId} asks for a report that the law says who receives, and no school can send it elsewhere.";
    }
}
