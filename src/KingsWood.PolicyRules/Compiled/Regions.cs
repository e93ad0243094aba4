namespace KingsWood.PolicyRules.Compiled;

/// <summary>The parts of all situations from which verdicts and duties follow.</summary>
[Flags]
internal enum Regions : byte
{
    /// <summary>None: it is told, and nothing follows.</summary>
    None = 0,

    /// <summary>Where a norm is broken, or a duty is left undone.</summary>
    Prohibited = 1,

    /// <summary>Where the policy is silent and should not be.</summary>
    Gap = 2,

    /// <summary>Where something is owed.</summary>
    Owed = 4,

    /// <summary>Where there is advice.</summary>
    Advised = 8,

    /// <summary>Where an exception lifts a norm.</summary>
    Exempted = 16,

    /// <summary>Where an exception lifts a norm that the text itself does not have.</summary>
    BeyondTheText = 32,
}

/// <summary>Which regions an effect of a norm is part of: said here for every way of looking at situations.</summary>
internal static class OutcomeRegions
{
    /// <summary>The regions in which a situation is where this outcome holds.</summary>
    public static Regions Of(Outcome outcome) => outcome.Effect switch
    {
        Effect.Broken or Effect.LeftUndone => Regions.Prohibited,
        Effect.Gap => Regions.Gap,
        Effect.Owed => Regions.Owed,
        Effect.Advised => Regions.Advised,
        Effect.Exempted => Regions.Exempted
            | (outcome.Exemption!.Advises ? Regions.Advised : Regions.None)
            | (outcome.Exemption.GoesBeyondTheText ? Regions.BeyondTheText : Regions.None),
        _ => Regions.None,
    };
}
