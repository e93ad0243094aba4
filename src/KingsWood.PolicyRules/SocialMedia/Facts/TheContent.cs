using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of what is said or shown, in a message, a post, a comment or an account.</summary>
public static class TheContent
{
    /// <summary>A reasonable colleague would worry.</summary>
    public static Fact IsInappropriate { get; } = Presumed(
        "content.inappropriate",
        "Would a reasonable colleague worry about what it says?",
        "A reasonable colleague would worry about what it says.",
        "Nothing in it is known to be a worry.",
        "It is not known whether it is a worry.");

    /// <summary>A suspicion of exploitation, mutilation or radicalisation.</summary>
    public static Fact RaisesSuspicion { get; } = Presumed(
        "concern.suspicion",
        "Does it raise a suspicion of sexual exploitation, female genital mutilation or radicalisation?",
        "It raises a suspicion of sexual exploitation, female genital mutilation or radicalisation.",
        "It raises no suspicion of sexual exploitation, female genital mutilation or radicalisation.",
        "It is not certain whether it raises a suspicion of sexual exploitation, female genital mutilation or radicalisation.");

    /// <summary>It is known to break the law.</summary>
    public static Fact IsUnlawful { get; } = Presumed(
        "content.unlawful",
        "Is it known to break copyright, data protection or other law?",
        "It is known to break copyright, data protection or other law.",
        "It is not known to break any law.",
        "It is uncertain whether it breaks a law.")
        .MendedByNo("what breaks the law were left out");

    /// <summary>It passes on material or data of somebody else.</summary>
    public static Fact SharesMaterialOfOthers { get; } = Presumed(
        "content.material-of-others",
        "Does it pass on material or personal data of somebody else?",
        "It passes on material or personal data of somebody else.",
        "It passes on nothing of somebody else's.",
        "It is not known whether it passes on something of somebody else's.");

    /// <summary>It demeans or exposes a child, or clashes with another policy.</summary>
    public static Fact ClashesWithOtherPolicies { get; } = Presumed(
        "content.clash",
        "Does it demean or expose a child who can be recognised, or clash with another of the school's policies?",
        "It demeans or exposes a child, or clashes with another of the school's policies.",
        "It demeans and exposes nobody, and clashes with no other policy.",
        "It is not known whether it clashes with another policy.")
        .MendedByNo("what demeans or exposes somebody were left out");

    /// <summary>It clashes with British Values.</summary>
    public static Fact ClashesWithBritishValues { get; } = Presumed(
        "content.against-british-values",
        "Does it clash with British Values (democracy, the rule of law, liberty, respect and tolerance)?",
        "It clashes with British Values.",
        "It is not stated to clash with British Values.",
        "It is not known whether it clashes with British Values.")
        .MendedByNo("what clashes with British Values were left out");

    /// <summary>It is not professional.</summary>
    public static Fact IsUnprofessional { get; } = Presumed(
        "content.unprofessional",
        "Is some of the content not professional?",
        "Some of the content is not professional.",
        "The content is professional throughout.",
        "It is not known whether the content is professional throughout.")
        .MendedByNo("the content were professional throughout");

    /// <summary>It reflects badly on the school.</summary>
    public static Fact ReflectsBadly { get; } = Presumed(
        "content.reflects-badly",
        "Does it reflect badly on the school?",
        "It reflects badly on the school.",
        "It does not reflect badly on the school.",
        "It is not known how it reflects on the school.")
        .MendedByNo("what reflects badly on the school were left out");

    /// <summary>It is about the school.</summary>
    public static Fact IsAboutTheSchool { get; } = Presumed(
        "content.about-school",
        "Is it about the school?",
        "It is about the school.",
        "It is not about the school.",
        "It is not known whether it is about the school.");

    /// <summary>It is about a specific, individual matter.</summary>
    public static Fact IsAboutAnIndividualMatter { get; } = Presumed(
        "content.individual-matter",
        "Is it about one particular matter or person of the school?",
        "It is about one particular matter or person of the school.",
        "It is not about one particular matter or person of the school.",
        "It is not known whether it is about one particular matter or person of the school.");

    /// <summary>The Headteacher expressly permitted it.</summary>
    public static Fact IsExpresslyPermitted { get; } = Presumed(
        "approval.express",
        "Did the Headteacher expressly permit it?",
        "The Headteacher expressly permitted it.",
        "The Headteacher did not expressly permit it.",
        "It is not known whether the Headteacher expressly permitted it.",
        "the Headteacher expressly permitted it")
        .AsApproval();

    /// <summary>The permission was given in writing; it is asked where a school asks for that.</summary>
    public static Fact IsPermittedInWriting { get; } = Open(
        "content.permitted-in-writing",
        "Was the permission given in writing?",
        "The permission was given in writing.",
        "The permission was not given in writing.",
        "It is not known whether the permission was given in writing.",
        "the permission were given in writing");

    /// <summary>Expressly permitted, in the form that the school asks for.</summary>
    public static Condition IsDulyPermitted { get; } = AllOf(
        IsExpresslyPermitted,
        AnyOf(Not(ApprovalForm.WrittenOnly), IsPermittedInWriting));

    /// <summary>It gives details that identify a member of staff.</summary>
    public static Fact GivesStaffDetails { get; } = Presumed(
        "content.staff-details",
        "Does it give private details of a member of staff?",
        "It gives private details of a member of staff.",
        "It gives no private details of a member of staff.",
        "It is not known whether it gives private details of a member of staff.");
}
