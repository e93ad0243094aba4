namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What an earlier layer has locked: where, and what a later layer is told that runs into it.</summary>
/// <param name="By">What locked it.</param>
/// <param name="Layer">The name of the layer that says so.</param>
internal sealed record LockedBy(LockAdjustment By, string Layer)
{
    /// <summary>Where it is locked.</summary>
    public Origin Place => By.Origin;

    /// <summary>The reason that the layer gives, and what can be done.</summary>
    public string Hint => (By.Because is { } because ? $"Its reason: {because.Says.TrimEnd('.')}. " : "")
        + $"Leave it out here, or ask for it to be loosened where it is locked, in \"{Layer}\".";
}
