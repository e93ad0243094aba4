using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of the device and the network.</summary>
public static class TheDevice
{
    /// <summary>Equipment of the school, wherever it is used.</summary>
    public static Fact IsSchoolEquipment { get; } = Open(
        "device.school",
        "Is it done on equipment of the school?",
        "It is done on equipment of the school.",
        "It is not done on equipment of the school.",
        "It is not known whether it is done on equipment of the school.");

    /// <summary>The school's network, wireless included.</summary>
    public static Fact UsesTheSchoolNetwork { get; } = Open(
        "device.school-network",
        "Does it go through the school's network, its wireless included?",
        "It goes through the school's network.",
        "It does not go through the school's network.",
        "It is not known whether it goes through the school's network.");

    /// <summary>The filter was got round, or another policy on computers was not kept.</summary>
    public static Fact ClashesWithOtherPolicies { get; } = Presumed(
        "use.clash",
        "Was the school's filter got round, or another of its policies on computers not kept?",
        "The school's filter was got round, or another of its policies on computers was not kept.",
        "No other policy on computers is known to be broken.",
        "It is not known whether another policy on computers was broken.");
}
