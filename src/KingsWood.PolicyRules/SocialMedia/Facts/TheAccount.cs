using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of the account, address or number that is used.</summary>
public static class TheAccount
{
    /// <summary>The actor's own, also when used for professional purposes that the school has not sanctioned.</summary>
    public static Fact IsPersonal { get; } = Open(
        "account.personal",
        "Is it your own account, address or number?",
        "The account is a personal one.",
        "The account is no personal one.",
        "It is not known whether the account is a personal one.");

    /// <summary>Sanctioned or issued by the school.</summary>
    public static Fact IsOfTheSchool { get; } = Open(
        "account.school",
        "Is it an account, address or number that the school has sanctioned or issued?",
        "The account is one of the school.",
        "The account is none of the school.",
        "It is not known whether the account is one of the school.");

    /// <summary>The privacy settings are not the highest.</summary>
    public static Fact HasLowerPrivacy { get; } = Presumed(
        "account.lower-privacy",
        "Are the privacy settings of your account lower than they could be?",
        "The privacy settings are lower than they could be.",
        "The privacy settings are not known to be lower than they could be.",
        "It is not known how private the account is.");

    /// <summary>A flaw in the set-up of a school account is known.</summary>
    public static Fact HasAKnownFlaw { get; } = Presumed(
        "account.known-flaw",
        "Do you know of a flaw in the way the account is set up?",
        "The set-up of the account has a known flaw.",
        "No flaw in the set-up of the account is known.",
        "It is not known whether the set-up of the account has a flaw.");

    /// <summary>The place is a virtual world.</summary>
    public static Fact IsInAVirtualWorld { get; } = Presumed(
        "place.virtual-world",
        "Does it happen in a virtual world?",
        "It happens in a virtual world.",
        "It does not happen in a virtual world.",
        "It is not known whether it happens in a virtual world.");

    /// <summary>Whose account it is.</summary>
    public static Question Whose { get; } = new(
        "account.whose",
        "Whose account, address or number is used: your own, the school's, or one that serves both?",
        IsPersonal, IsOfTheSchool)
    {
        AtLeastOne = [IsPersonal, IsOfTheSchool],
        Order = 15,
    };
}
