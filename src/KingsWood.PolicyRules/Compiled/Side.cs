namespace KingsWood.PolicyRules.Compiled;

/// <summary>The sides from which a verdict is looked at: each is a group of alternatives, and has a mark of its own.</summary>
internal static class Side
{
    /// <summary>Exceptions that lift a rule: they are told, and nothing turns on them.</summary>
    public const int Exempted = 0;

    /// <summary>Advice. This and the next two count only where they are met outright.</summary>
    public const int Advice = 1;

    /// <summary>Exceptions that the text itself does not have.</summary>
    public const int Beyond = 2;

    /// <summary>Where what is perhaps owed counts as owed.</summary>
    public const int UnsureIsEnough = 3;

    /// <summary>Who is reached. This and what follows can also be met whichever way the unknown facts turn out.</summary>
    public const int Covered = 4;

    /// <summary>Breaches, and duties left undone.</summary>
    public const int Prohibited = 5;

    /// <summary>Where the policy is silent.</summary>
    public const int Gaps = 6;

    /// <summary>The first duty; the others follow.</summary>
    public const int FirstDuty = 7;

    /// <summary>As many duties as there are marks left for.</summary>
    public const int MostDuties = 64 - FirstDuty;

    /// <summary>The mark of a side.</summary>
    public static ulong Mark(int side) => 1UL << side;

    /// <summary>The marks of the sides whose rules are told.</summary>
    public const ulong Told = ~(1UL << Beyond | 1UL << UnsureIsEnough | 1UL << Covered);

    /// <summary>The marks of the sides that can be met whichever way the unknown facts turn out.</summary>
    public const ulong Weighed = ~0UL << Covered;
}
