using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of an account of the school.</summary>
public static class TheSchoolAccount
{
    /// <summary>Pupils are being given access now.</summary>
    public static Fact IsBeingOpenedToPupils { get; } = Open(
        "school-account.opening",
        "Are pupils being given access to it now, or were they just?",
        "Pupils are being given access.",
        "It is not about giving pupils access.",
        "It is not known whether pupils are being given access.");

    /// <summary>It is in use, and looked at today.</summary>
    public static Fact IsUnderReview { get; } = Open(
        "school-account.review",
        "Is the account in use already, and looked at today?",
        "The account is in use, and looked at today.",
        "The account is not in use yet, or this is not a review.",
        "It is not known whether the account is in use already.");

    /// <summary>It is distinct and dedicated to education.</summary>
    public static Fact IsDedicated { get; } = Open(
        "school-account.dedicated",
        "Is it a separate account that serves education alone?",
        "The account serves education alone.",
        "The account does not serve education alone.",
        "It is not known whether the account serves education alone.",
        "the account served education alone");

    /// <summary>It is entirely separate from the actor's own.</summary>
    public static Fact IsSeparate { get; } = Open(
        "school-account.separate",
        "Is it kept entirely apart from your own accounts?",
        "The account is kept entirely apart from personal ones.",
        "The account is not kept entirely apart from personal ones.",
        "It is not known whether the account is kept entirely apart from personal ones.",
        "the account were kept entirely apart from personal ones");

    /// <summary>It is tied to a school email address.</summary>
    public static Fact IsLinkedToSchoolEmail { get; } = Open(
        "school-account.school-email",
        "Is it registered with an official school email address?",
        "The account is registered with a school email address.",
        "The account is not registered with a school email address.",
        "It is not known whether the account is registered with a school email address.",
        "the account were registered with a school email address");

    /// <summary>Its administrator details are recorded with the senior leadership team.</summary>
    public static Fact HasItsAdministratorRecorded { get; } = Open(
        "school-account.administrator-recorded",
        "Are its administrator details recorded with the senior leadership team?",
        "The administrator details are recorded with the senior leadership team.",
        "The administrator details are not recorded with the senior leadership team.",
        "It is not known whether the administrator details are recorded with the senior leadership team.",
        "the administrator details were recorded with the senior leadership team");

    /// <summary>Those details are not kept securely in the school office.</summary>
    public static Fact HasItsDetailsExposed { get; } = Presumed(
        "school-account.details-exposed",
        "Are the recorded details kept anywhere but securely in the school office?",
        "The recorded details are not kept securely in the school office.",
        "The recorded details are kept securely in the school office.",
        "It is not known how the recorded details are kept.");

    /// <summary>Its address and identity were notified.</summary>
    public static Fact IsNotified { get; } = Open(
        "school-account.notified",
        "Were its address and identity given to the ICT leader or the senior leadership team?",
        "The address and identity were given to the ICT leader or the senior leadership team.",
        "The address and identity were not given to the ICT leader or the senior leadership team.",
        "It is not known whether the address and identity were given to the ICT leader or the senior leadership team.",
        "its address and identity were given to the ICT leader or the senior leadership team");

    /// <summary>They were notified before pupils had access.</summary>
    public static Fact IsNotifiedBeforeAccess { get; } = Open(
        "school-account.notified-before",
        "Was that before pupils had access?",
        "The address and identity were given before pupils had access.",
        "The address and identity were not given before pupils had access.",
        "It is not known whether the address and identity were given before pupils had access.",
        "its address and identity were given to the ICT leader or the senior leadership team before pupils had access");

    /// <summary>It links to the E-Safety page.</summary>
    public static Fact LinksToESafety { get; } = Open(
        "school-account.e-safety-link",
        "Does it link to the E-Safety page of the school's website?",
        "The account links to the school's E-Safety page.",
        "The account does not link to the school's E-Safety page.",
        "It is not known whether the account links to the school's E-Safety page.",
        "the account linked to the school's E-Safety page");

    /// <summary>It links to the policy.</summary>
    public static Fact LinksToPolicy { get; } = Open(
        "school-account.policy-link",
        "Does it link to the social media policy on the school's website?",
        "The account links to the social media policy.",
        "The account does not link to the social media policy.",
        "It is not known whether the account links to the social media policy.",
        "the account linked to the social media policy");

    /// <summary>When it was notified.</summary>
    public static Question Notification { get; } = new(
        "school-account.notification",
        "Were its address and identity given to the ICT leader or the senior leadership team, and was that before pupils had access?",
        IsNotifiedBeforeAccess, IsNotified)
    {
        Ascending = [IsNotifiedBeforeAccess, IsNotified],
        Order = 40,
    };

    /// <summary>What is done with it.</summary>
    public static Question Stage { get; } = new(
        "school-account.stage",
        "Is the account being set up, being opened to pupils, or looked at while it is in use?",
        IsBeingOpenedToPupils, IsUnderReview)
    {
        AtMostOne = [IsBeingOpenedToPupils, IsUnderReview],
        Order = 12,
    };
}
