namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What a school makes of a rule.</summary>
public enum Severity : byte
{
    /// <summary>Where the rule speaks, it is not permitted; what the rule owes is still owed.</summary>
    Prohibit,

    /// <summary>Where the rule speaks, what it owes is owed. The rule has to owe something.</summary>
    Oblige,

    /// <summary>Where the rule speaks, it advises. Nothing is prohibited or owed by it.</summary>
    Advise,

    /// <summary>The decision notes that the rule speaks. No verdict changes by it.</summary>
    Note,

    /// <summary>The rule says nothing.</summary>
    Off,
}
