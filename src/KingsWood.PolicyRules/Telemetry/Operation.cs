namespace KingsWood.PolicyRules.Telemetry;

/// <summary>What was asked for.</summary>
internal enum Operation : byte
{
    /// <summary>A decision with its reasons.</summary>
    Decide,

    /// <summary>The verdict alone.</summary>
    Judge,
}
