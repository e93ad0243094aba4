namespace KingsWood.PolicyRules.Rules;

/// <summary>How the policy reaches the actor and the place.</summary>
public enum Coverage : byte
{
    /// <summary>The policy binds the actor.</summary>
    Bound,

    /// <summary>The actor is expected, and not bound, to follow it.</summary>
    Expected,

    /// <summary>The place is like social media, and the policy is applied to it by analogy.</summary>
    ByAnalogy,

    /// <summary>It is not known whether the policy reaches the actor.</summary>
    NotKnown,

    /// <summary>The policy does not reach the actor.</summary>
    NotCovered,
}
