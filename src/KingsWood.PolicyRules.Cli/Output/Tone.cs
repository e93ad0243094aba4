namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>How a line is set off where the screen can do that. No meaning is carried by it alone.</summary>
internal enum Tone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>What comes first.</summary>
    Urgent,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Neither.</summary>
    Open,

    /// <summary>Bad news.</summary>
    Bad,
}
