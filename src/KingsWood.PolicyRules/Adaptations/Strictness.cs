using KingsWood.PolicyRules.Compiled;

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
        Effect.Owed => other.Effect == Effect.Owed && other.Owes!.Duty.Id == said.Owes!.Duty.Id,
        Effect.Advised => Counts(other.Effect) || other is { Effect: Effect.Exempted, Exemption.Advice: not null },
        _ => true,
    };

    /// <summary>Outcomes with the same class are kept by the same others.</summary>
    public static string ClassOf(Outcome outcome) => outcome.Effect switch
    {
        Effect.Broken or Effect.LeftUndone => "broken",
        Effect.Owed => "owed " + outcome.Owes!.Duty.Id,
        var effect => effect.ToString(),
    };
}
