namespace KingsWood.PolicyRules.Model;

/// <summary>What an account, an address or a number is used for.</summary>
public enum AccountUse : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>One's own, also when it is used for professional purposes that the school has not sanctioned.</summary>
    Personal,

    /// <summary>Sanctioned by the school for professional educational purposes, or issued by the school.</summary>
    School,

    /// <summary>Both; it is judged by both parts of the policy.</summary>
    Both,
}

/// <summary>How much strangers see of an account.</summary>
public enum PrivacySettings : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>As private as the platform allows.</summary>
    Highest,

    /// <summary>Less private than the platform allows.</summary>
    Lower,
}

/// <summary>The account, address or number through which something happens.</summary>
public sealed record Account
{
    /// <summary>Nothing is stated about it.</summary>
    public static Account NotStated { get; } = new();

    /// <summary>A personal account.</summary>
    public static Account Personal { get; } = new() { Use = AccountUse.Personal };

    /// <summary>An account of the school.</summary>
    public static Account School { get; } = new() { Use = AccountUse.School };

    /// <summary>Whose purposes it serves.</summary>
    public AccountUse Use { get; init; }

    /// <summary>Where the account is, if stated.</summary>
    public Platform? Platform { get; init; }

    /// <summary>What sort of place that is, for a platform that the catalogue does not know.</summary>
    public PlatformCategory Category { get; init; }

    /// <summary>How private a personal account is.</summary>
    public PrivacySettings Privacy { get; init; }

    /// <summary>A flaw in the set-up of a school account, such as an administrator who is not recorded, is known.</summary>
    public Answer HasKnownFlaw { get; init; }

    internal Answer IsVirtualWorld =>
        (Platform?.Category is { } known and not PlatformCategory.NotKnown ? known : Category) switch
        {
            PlatformCategory.VirtualWorld => Answer.Yes,
            PlatformCategory.NotKnown => Answer.NotStated,
            _ => Answer.No,
        };
}
