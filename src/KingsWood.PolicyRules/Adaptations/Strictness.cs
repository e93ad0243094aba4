using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What an effect of a rule is kept by, when it is compared with another policy: by its like, or by something stricter.</summary>
internal static class Strictness
{
    /// <summary>Whether an outcome counts among the effects that can be loosened.</summary>
    public static bool Counts(Effect effect) =>
        effect is Effect.Broken or Effect.LeftUndone or Effect.Gap or Effect.Owed or Effect.Advised;

    /// <summary>Whether <paramref name="other"/> keeps what <paramref name="said"/> says.</summary>
    public static bool Keeps(Outcome said, Outcome other) => said.Effect switch
    {
        Effect.Broken or Effect.LeftUndone => other.Effect is Effect.Broken or Effect.LeftUndone,
        Effect.Gap => other.Effect is Effect.Broken or Effect.LeftUndone or Effect.Gap,
        Effect.Owed => other.Effect == Effect.Owed && other.Owes!.Duty.Id == said.Owes!.Duty.Id && !IsSlower(other.Owes, said.Owes),
        Effect.Advised => Counts(other.Effect) || other is { Effect: Effect.Exempted, Exemption.Advice: not null },
        _ => true,
    };

    /// <summary>Outcomes with the same class are kept by the same others.</summary>
    public static string ClassOf(Outcome outcome) => outcome.Effect switch
    {
        Effect.Broken or Effect.LeftUndone => "broken",
        Effect.Owed => $"owed {outcome.Owes!.Duty.Id} {outcome.Owes.How} {outcome.Owes.Within}",
        var effect => effect.ToString(),
    };

    // A deadline of its own may be later than "the same day", late in the evening if not before: what is not provably sooner
    // counts as slower.
    private static bool IsSlower(Owing other, Owing said) =>
        other.How > said.How
        || (other.Within is { } within
            ? said.Within is not { } before || within.Unit != before.Unit || within.Amount > before.Amount
            : said.Within is not null && other.How == Promptness.Soon);
}
