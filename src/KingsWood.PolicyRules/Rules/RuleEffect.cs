using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using CompiledEffect = KingsWood.PolicyRules.Compiled.Effect;

namespace KingsWood.PolicyRules.Rules;

/// <summary>What it means for a rule that one of its conditions holds.</summary>
public enum RuleEffect : byte
{
    /// <summary>It is broken.</summary>
    Broken,

    /// <summary>What it owes is left undone, which is a breach.</summary>
    LeftUndone,

    /// <summary>The policy is silent and should not be.</summary>
    Gap,

    /// <summary>Something is owed.</summary>
    Owed,

    /// <summary>It advises.</summary>
    Advised,

    /// <summary>An exception lifts it.</summary>
    Exempted,

    /// <summary>It grounds a permission.</summary>
    Grounded,
}

/// <summary>One effect of one rule in one kind of situation, with the whole condition under which it comes about.</summary>
/// <remarks>Whom the rule binds, what lifts it and what a scope leaves of it are part of the condition.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Effect">The effect.</param>
/// <param name="When">When it comes about.</param>
/// <param name="Exemption">The exception that lifts the rule, or that owes.</param>
/// <param name="Owes">What is owed.</param>
public sealed record RuleCondition(
    Norm Rule, RuleEffect Effect, Condition When, Exemption? Exemption = null, Owing? Owes = null)
{
    /// <summary>The effects of every rule of <paramref name="policy"/> in one kind, in the order of the rules' ids.</summary>
    public static IReadOnlyList<RuleCondition> In(Policy policy, SituationKind kind)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. InForce(policy, kind).SelectMany(norm => norm.Effects.Select(e => new RuleCondition(
                norm.Norm, Of(e.Outcome.Effect), e.When, e.Outcome.Exemption, e.Outcome.Owes))),
        ];
    }

    /// <summary>When somebody is covered in one kind: a rule that could prohibit or oblige there binds them.</summary>
    public static Condition Covered(Policy policy, SituationKind kind)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Condition.AnyOf([.. InForce(policy, kind).Where(norm => norm.CanProhibitOrOblige).Select(norm => norm.Binds).Distinct()]);
    }

    private static IEnumerable<NormInForce> InForce(Policy policy, SituationKind kind) =>
        policy.Content.Norms
            .Where(norm => norm.LimbFor(kind) is not null)
            .Select(norm => NormInForce.Of(norm, policy.Content, policy.Vocabulary[kind]));

    private static RuleEffect Of(CompiledEffect effect) => effect switch
    {
        CompiledEffect.Broken => RuleEffect.Broken,
        CompiledEffect.LeftUndone => RuleEffect.LeftUndone,
        CompiledEffect.Gap => RuleEffect.Gap,
        CompiledEffect.Owed => RuleEffect.Owed,
        CompiledEffect.Advised => RuleEffect.Advised,
        CompiledEffect.Exempted => RuleEffect.Exempted,
        CompiledEffect.Grounded => RuleEffect.Grounded,
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
    };
}
