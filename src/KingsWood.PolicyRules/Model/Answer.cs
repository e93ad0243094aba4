namespace KingsWood.PolicyRules.Model;

/// <summary>What somebody says about one fact. The default is <see cref="NotStated"/>.</summary>
/// <remarks>
/// <para>Two kinds of silence differ: nobody mentioned it (<see cref="NotStated"/>), or somebody was asked and does not
/// know (<see cref="NotKnown"/>). The first may be presumed away for some facts; the second never is.</para>
/// </remarks>
public enum Answer : byte
{
    /// <summary>Nobody has said anything about it.</summary>
    NotStated = 0,

    /// <summary>Somebody said, expressly, that it is not known.</summary>
    NotKnown = 1,

    /// <summary>It is so.</summary>
    Yes = 2,

    /// <summary>It is not so.</summary>
    No = 3,
}
