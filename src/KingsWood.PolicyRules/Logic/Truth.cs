namespace KingsWood.PolicyRules.Logic;

/// <summary>One of three answers: no, not known, yes; "and" is the least of them and "or" the greatest.</summary>
public enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    No = 0,

    /// <summary>It is not known whether it holds.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    Yes = 2,
}
