using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of a group on social media.</summary>
public static class TheGroup
{
    /// <summary>The actor belongs to it, or is about to join.</summary>
    public static Fact IsJoinedOrKept { get; } = Open(
        "group.joined",
        "Do you belong to the group, or are you about to join it?",
        "The group is joined, kept or about to be joined.",
        "The group is not joined, or was left.",
        "It is not known whether the group is joined or kept.");

    /// <summary>Pupils are among its members.</summary>
    public static Fact HasPupils { get; } = Open(
        "group.pupils",
        "Are pupils among the members of the group?",
        "Pupils are among the members of the group.",
        "No pupils are among the members of the group.",
        "It is not known whether pupils are among the members of the group.");

    /// <summary>Somebody states that it undermines British Values; this is never asked for.</summary>
    public static Fact UnderminesBritishValues { get; } = Presumed(
        "group.undermines-british-values",
        "Is the group said to undermine British Values (democracy, the rule of law, liberty, respect and tolerance)?",
        "The group is stated to undermine British Values.",
        "The group is not stated to undermine British Values.",
        "It is not known whether the group undermines British Values.");

    /// <summary>Something about it gives reason to hesitate.</summary>
    public static Fact IsDoubtful { get; } = Presumed(
        "group.doubtful",
        "Does something about the group give reason to hesitate?",
        "Something about the group gives reason to hesitate.",
        "Nothing about the group is known to give reason to hesitate.",
        "It is not known whether something about the group gives reason to hesitate.");
}
