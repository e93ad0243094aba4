using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of a comment that somebody left on an account of the school.</summary>
public static class TheComment
{
    /// <summary>It is inappropriate, or an abuse of the account.</summary>
    public static Fact IsInappropriate { get; } = Open(
        "comment.inappropriate",
        "Is the comment inappropriate, or an abuse of the account?",
        "The comment is inappropriate, or an abuse of the account.",
        "The comment is not inappropriate.",
        "It is not known whether the comment is inappropriate.");

    /// <summary>It involves a child.</summary>
    public static Fact InvolvesAChild { get; } = Open(
        "comment.involves-child",
        "Does the comment involve a child: is it by, to or about one?",
        "The comment involves a child.",
        "The comment involves no child.",
        "It is not known whether the comment involves a child.");

    /// <summary>It identifies a child.</summary>
    public static Fact IdentifiesAChild { get; } = Presumed(
        "comment.identifies-child",
        "Does the comment give a name or another detail that identifies a child?",
        "The comment identifies a child.",
        "The comment identifies no child.",
        "It is not known whether the comment identifies a child.");

    /// <summary>It is knowingly left standing.</summary>
    public static Fact IsLeftStanding { get; } = Presumed(
        "comment.left-standing",
        "Is the comment still there, and known to be?",
        "The comment is left standing.",
        "The comment is not stated to be left standing.",
        "It is not known whether the comment is still there.")
        .MendedByNo("the comment were removed");

    /// <summary>A pupil wrote it, and nobody checked it before it appeared.</summary>
    public static Fact IsAPupilsAndUnchecked { get; } = Presumed(
        "comment.pupil-unchecked",
        "Did a pupil write it, and did it appear without anybody checking it?",
        "A pupil wrote it, and it appeared without a check.",
        "It is not stated to be an unchecked comment of a pupil.",
        "It is not known whether it is an unchecked comment of a pupil.");

    /// <summary>It threatens somebody or looks like a crime.</summary>
    public static Fact IsThreatOrCrime { get; } = Presumed(
        "comment.threat-or-crime",
        "Does it threaten somebody, or look like a crime?",
        "It threatens somebody, or looks like a crime.",
        "It is not stated to be a threat or a crime.",
        "It is not known whether it is a threat or a crime.");

    /// <summary>It is out of one's own power to remove it.</summary>
    public static Fact IsBeyondTheActor { get; } = Presumed(
        "comment.not-removable",
        "Is it out of your power to remove it?",
        "It is out of one's own power to remove it.",
        "It is in one's own power to remove it.",
        "It is not known whether it is in one's own power to remove it.");
}
