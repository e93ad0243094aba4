using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What an effect of a rule is kept by in another policy: by its like, or by something stricter.</summary>
internal sealed class Strictness(Policy before, Policy after)
{
    private readonly Deadlines deadlines = new(before, after);
    private readonly Recipients recipients = new(before, after);

    /// <summary>Whether an outcome counts among the effects that can be loosened.</summary>
    public static bool Counts(Effect effect) =>
        effect is Effect.Broken or Effect.LeftUndone or Effect.Gap or Effect.Owed or Effect.Advised;

    /// <summary>Whether <paramref name="other"/> keeps what <paramref name="said"/> says.</summary>
    public bool Keeps(Outcome said, Outcome other) => said.Effect switch
    {
        // What the law asks is kept by what is held to be law as well: the next layer could put any other rule away with a reason.
        Effect.Broken or Effect.LeftUndone or Effect.Gap when said.Norm.IsAskedByLaw && !other.Norm.IsAskedByLaw => false,
        Effect.Broken or Effect.LeftUndone => other.Effect is Effect.Broken or Effect.LeftUndone,
        Effect.Gap => other.Effect is Effect.Broken or Effect.LeftUndone or Effect.Gap,
        Effect.Owed => other.Effect == Effect.Owed
            && (!TheLaw.Asks(said) || TheLaw.Asks(other))
            && other.Owes!.Duty == said.Owes!.Duty
            && !deadlines.MayBeLater(said.Owes, other.Owes)
            && !recipients.MayBeOthers(said.Owes.Duty),
        Effect.Advised => Counts(other.Effect) || other is { Effect: Effect.Exempted, Exemption.Advice: not null },
        _ => true,
    };

    /// <summary>Whether the other policy has other words in the place of what the rule said. No other rule keeps those.</summary>
    public bool IsSaidOtherwise(Norm norm) => after.Find(norm.Id) is Norm now && Wording.IsReplaced(norm, now);

    /// <summary>Outcomes with the same class are kept by the same others.</summary>
    public static string ClassOf(Outcome outcome) => outcome.Effect switch
    {
        Effect.Broken or Effect.LeftUndone => outcome.Norm.IsAskedByLaw ? "broken law" : "broken",
        Effect.Gap when outcome.Norm.IsAskedByLaw => "gap of the law",
        Effect.Owed => $"owed {(TheLaw.Asks(outcome) ? "by law " : "")}{outcome.Owes!.Duty.Id} {outcome.Owes.How} {outcome.Owes.Within}",
        var effect => effect.ToString(),
    };
}
