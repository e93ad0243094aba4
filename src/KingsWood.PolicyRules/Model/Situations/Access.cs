namespace KingsWood.PolicyRules.Model;

/// <summary>Which network carries it.</summary>
public enum Network : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>The school's network, wireless included.</summary>
    School,

    /// <summary>Any other: mobile data, a network at home.</summary>
    Other,
}

/// <summary>Access to social media: reading, watching, logging in. The device is a member of every situation.</summary>
public sealed record Access : Situation
{
    /// <summary>The account, which tells personal use from use for the school.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>Which network carries it.</summary>
    public Network Network { get; init; }

    /// <summary>The school's filter was got round, or another policy of the school on computers was not kept.</summary>
    public Answer ClashesWithOtherPolicies { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Access;
}
