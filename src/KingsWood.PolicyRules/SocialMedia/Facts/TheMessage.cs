using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of a message.</summary>
public static class TheMessage
{
    /// <summary>It goes over social media, whatever its name.</summary>
    public static Fact IsOnSocialMedia { get; } = Open(
        "channel.social-media",
        "Does it go over social media, messengers included?",
        "It goes over social media.",
        "It does not go over social media.",
        "It is not known whether it goes over social media.");

    /// <summary>It is an email.</summary>
    public static Fact IsAnEmail { get; } = Open(
        "channel.email",
        "Is it an email?",
        "It is an email.",
        "It is no email.",
        "It is not known whether it is an email.");

    /// <summary>It goes over a telephone number: a call, a text, a messenger on the number.</summary>
    public static Fact IsByTelephone { get; } = Open(
        "channel.telephone",
        "Does it go over a telephone number (a call, a text, a messenger on the number)?",
        "It goes over a telephone number.",
        "It does not go over a telephone number.",
        "It is not known whether it goes over a telephone number.");

    /// <summary>It is done on a handset of the actor's own.</summary>
    public static Fact IsOnAnOwnHandset { get; } = Presumed(
        "channel.own-handset",
        "Is the handset your own?",
        "The handset is a personal one.",
        "The handset is no personal one.",
        "It is not known whose the handset is.");

    /// <summary>It is school business.</summary>
    public static Fact IsSchoolBusiness { get; } = Open(
        "message.school-business",
        "Is it school business: anything about pupils, families or work?",
        "It is school business.",
        "It is no school business.",
        "It is not known whether it is school business.");

    /// <summary>It concerns a colleague in another part that the colleague has, as a parent or a governor.</summary>
    public static Fact IsAboutTheirOwnFamily { get; } = Presumed(
        "message.about-their-family",
        "Does it concern your colleague as a parent or a governor: is it about the colleague's own child, for example?",
        "It concerns the colleague as a parent or a governor.",
        "It is among colleagues, and not about the colleague's own child.",
        "It is not known whether it concerns the colleague as a parent or a governor.");

    /// <summary>It is about a child.</summary>
    public static Fact IsAboutAChild { get; } = Presumed(
        "message.about-child",
        "Is it about a child?",
        "It is about a child.",
        "It is not stated to be about a child.",
        "It is not known whether it is about a child.");

    /// <summary>The answer only points to a school channel.</summary>
    public static Fact OnlyPointsToASchoolChannel { get; } = Presumed(
        "message.only-redirects",
        "Does the answer only point to a school channel, such as the office?",
        "The answer only points to a school channel.",
        "The answer is about the matter itself.",
        "It is not known whether the answer only points to a school channel.",
        "the answer only pointed to a school channel, such as the office");

    /// <summary>The Headteacher approved the circumstances beforehand.</summary>
    public static Fact WasApprovedBeforehand { get; } = Open(
        "approval.beforehand",
        "Did {who-approves} approve these circumstances beforehand?",
        "{Who-approves} approved the circumstances beforehand.",
        "{Who-approves} did not approve the circumstances beforehand.",
        "It is not known whether {who-approves} approved the circumstances beforehand.",
        "{who-approves} approved the circumstances beforehand")
        .AsApproval()
        .Mentioning(Parameters.WhoApproves);

    /// <summary>Where the Headteacher is concerned: whoever the school names in the Headteacher's place approved beforehand.</summary>
    public static Fact WasApprovedInTheHeadsPlace { get; } = Open(
        "approval.in-the-heads-place",
        "Did whoever the school names in the Headteacher's place{alternate} approve these circumstances beforehand?",
        "Whoever stands in the Headteacher's place{alternate} approved the circumstances beforehand.",
        "Nobody in the Headteacher's place{alternate} approved the circumstances beforehand.",
        "It is not known whether anybody in the Headteacher's place{alternate} approved the circumstances beforehand.",
        "somebody whom the school names in the Headteacher's place{alternate} approved the circumstances beforehand")
        .AsApproval()
        .Mentioning(Parameters.Alternate);

    /// <summary>The approval was given in writing; it is asked where a school asks for that.</summary>
    public static Fact IsApprovedInWriting { get; } = Open(
        "approval.in-writing",
        "Was the approval given in writing?",
        "The approval was given in writing.",
        "The approval was not given in writing.",
        "It is not known whether the approval was given in writing.",
        "the approval were given in writing");

    /// <summary>Approved beforehand, in the form that the school asks for, by whoever may: nobody approves a contact of their own.</summary>
    public static Condition IsApproved { get; } = AllOf(
        AnyOf(Not(ApprovalForm.WrittenOnly), IsApprovedInWriting),
        AnyOf(
            AllOf(
                Not(TheActor.WouldApproveThemselves),
                WasApprovedBeforehand),
            AllOf(
                TheActor.WouldApproveThemselves,
                WasApprovedInTheHeadsPlace)));

    /// <summary>Everyone can read it.</summary>
    public static Fact IsPublic { get; } = Open(
        "audience.public",
        "Can everyone read it?",
        "Everyone can read it.",
        "Not everyone can read it.",
        "It is not known whether everyone can read it.",
        "it were said where everyone can read it, and without a name");

    /// <summary>Other staff can read it, in a closed class group or as feedback on set work.</summary>
    public static Fact IsOpenToOtherStaff { get; } = Open(
        "audience.open-to-staff",
        "Can other staff read it, in a class group or as feedback on set work?",
        "Other staff can read it.",
        "It is private to the people it is for.",
        "It is not known who can read it.",
        "it were said where other staff can read it");

    /// <summary>By what it goes.</summary>
    public static Question Channel { get; } = new(
        "channel",
        "By what does it go: social media, email, or a telephone number?",
        IsOnSocialMedia, IsAnEmail, IsByTelephone)
    {
        AtLeastOne = [IsOnSocialMedia, IsAnEmail, IsByTelephone],
        Order = 14,
    };

    /// <summary>Who can read it.</summary>
    public static Question Audience { get; } = new(
        "audience",
        "Who can read it: only the people it is for, other staff too, or everyone?",
        IsPublic, IsOpenToOtherStaff)
    {
        Ascending = [IsPublic, IsOpenToOtherStaff],
        Order = 25,
    };

    /// <summary>Which way it goes; neither way, where a connection was ended.</summary>
    public static Question Direction { get; } = new(
        "contact.direction",
        "Do you get in touch, or did the other person; and do you answer?",
        TheContact.IsEngagedIn, TheContact.IsReceived)
    {
        Order = 10,
    };
}
