using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of something about a child that the actor has become aware of.</summary>
public static class TheConcern
{
    /// <summary>Inappropriate communication that involves a child.</summary>
    public static Fact IsInappropriateCommunication { get; } = Open(
        "concern.inappropriate-communication",
        "Is it about communication with, from, between or about children that a reasonable colleague would worry about?",
        "It is about inappropriate communication that involves a child.",
        "It is not about inappropriate communication.",
        "It is not certain whether the communication is inappropriate.");

    /// <summary>Another worry about a child.</summary>
    public static Fact IsAnotherWorry { get; } = Open(
        "concern.other-worry",
        "Is it another worry about a child?",
        "It is another worry about a child.",
        "It is no other worry about a child.",
        "It is not certain whether it is another worry about a child.");

    /// <summary>It went over social media.</summary>
    public static Fact IsOnSocialMedia => TheMessage.IsOnSocialMedia;

    /// <summary>The actor was told, and saw nothing.</summary>
    public static Fact IsHearsay { get; } = Presumed(
        "concern.hearsay",
        "Were you told about it, without seeing it yourself?",
        "It was told by others, and not seen.",
        "It was seen or heard at first hand.",
        "It is not known whether it was seen at first hand.");

    /// <summary>Female genital mutilation was disclosed by the girl, or its signs were seen.</summary>
    public static Fact IsMutilationDisclosedOrSeen { get; } = Presumed(
        "concern.mutilation-known",
        "Did a girl say that she was cut, or were the signs seen?",
        "A girl said that she was cut, or the signs were seen.",
        "No girl said that she was cut, and no signs were seen.",
        "It is not known whether the girl said so herself or the signs were seen.");

    /// <summary>The child is under 18.</summary>
    public static Fact TheChildIsUnder18 { get; } = Open(
        "concern.child-under-18",
        "Is the child under 18?",
        "The child is under 18.",
        "The person it is about is 18 or over.",
        "It is not known whether the child is under 18.");

    /// <summary>A child is in danger now.</summary>
    public static Fact AChildIsInDanger { get; } = Presumed(
        "concern.child-in-danger",
        "Is a child in danger now?",
        "A child is in danger now.",
        "No child is stated to be in danger now.",
        "It is not known whether a child is in danger now.");

    /// <summary>It is about the Headteacher.</summary>
    public static Fact IsAboutTheHeadteacher { get; } = Presumed(
        "concern.about-headteacher",
        "Is it about the Headteacher?",
        "It is about the Headteacher.",
        "It is not about the Headteacher.",
        "It is not known whether it is about the Headteacher.");

    /// <summary>It is about a colleague.</summary>
    public static Fact IsAboutStaff { get; } = Presumed(
        "concern.about-staff",
        "Is it about a colleague?",
        "It is about a colleague.",
        "It is not about a colleague.",
        "It is not known whether it is about a colleague.");

    /// <summary>The person who reports it is involved too.</summary>
    public static Fact InvolvesTheActor { get; } = Presumed(
        "concern.involves-actor",
        "Are you involved in it yourself?",
        "The person who reports it is involved too.",
        "The person who reports it is not involved.",
        "It is not known whether the person who reports it is involved.");
}
