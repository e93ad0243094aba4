using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of a post and of the child that it shows.</summary>
public static class ThePublication
{
    /// <summary>It is published; otherwise it is only intended.</summary>
    public static Fact IsPublished { get; } = Presumed(
        "publication.published",
        "Is it already published?",
        "It is published.",
        "It is not published yet.",
        "It is not known whether it is published.");

    /// <summary>Pupils made some of it.</summary>
    public static Fact IsMadeByPupils { get; } = Open(
        "content.by-pupils",
        "Did pupils make any of it?",
        "Pupils made some of it.",
        "Pupils made none of it.",
        "It is not known whether pupils made some of it.");

    /// <summary>What pupils made was checked before it was posted.</summary>
    public static Fact IsChecked { get; } = Open(
        "content.checked",
        "Was what pupils made checked before posting?",
        "What pupils made was checked before posting.",
        "What pupils made was not checked before posting.",
        "It is not known whether what pupils made was checked before posting.",
        "what pupils made were checked first");

    /// <summary>It links to another site.</summary>
    public static Fact HasLinks { get; } = Open(
        "links.any",
        "Does it link to another site?",
        "It links to another site.",
        "It links to no other site.",
        "It is not known whether it links to another site.");

    /// <summary>The linked sites were checked and found fit and safe.</summary>
    public static Fact LinksAreChecked { get; } = Open(
        "links.checked",
        "Were the linked sites checked, and found fit and safe?",
        "The linked sites were checked, and found fit and safe.",
        "The linked sites were not checked.",
        "It is not known whether the linked sites were checked.",
        "the linked sites were checked and found fit and safe");

    /// <summary>A linked site is known to be unsafe.</summary>
    public static Fact LinksAreUnsafe { get; } = Presumed(
        "links.unsafe",
        "Is a linked site known to be unsafe or unfit?",
        "A linked site is known to be unsafe or unfit.",
        "No linked site is known to be unsafe or unfit.",
        "It is not known whether a linked site is unsafe.")
        .MendedByNo("the unsafe link were left out");

    /// <summary>A linked site has gone bad since.</summary>
    public static Fact LinksHaveGoneBad { get; } = Presumed(
        "links.gone-bad",
        "Has a linked site gone bad since it was posted?",
        "A linked site has gone bad since it was posted.",
        "No linked site has gone bad since.",
        "It is not known whether a linked site has gone bad since.");

    /// <summary>Everyone can see it.</summary>
    public static Fact IsPublic { get; } = Presumed(
        "publication.public",
        "Can everyone see it?",
        "Everyone can see it.",
        "It is not stated to be public.",
        "It is not known who can see it.");

    /// <summary>It identifies a child, in words or in a picture.</summary>
    public static Fact GivesIdentifyingDetails { get; } = Presumed(
        "child.details",
        "Does it give another detail that identifies a child or a child's family, such as a surname or an address?",
        "It gives a detail that identifies a child or a child's family.",
        "It gives no detail that identifies a child or a child's family.",
        "It is not known whether it gives a detail that identifies a child or a child's family.")
        .MendedByNo("every detail that identifies a child were left out");

    /// <summary>The child is shown in a picture.</summary>
    public static Fact ShowsAChild { get; } = Open(
        "child.shown",
        "Is a child shown, in a photograph, video, live stream or screenshot?",
        "A child is shown.",
        "No child is shown.",
        "It is not known whether a child is shown.");

    /// <summary>The child is one of the school community.</summary>
    public static Fact ShowsAChildOfTheSchool { get; } = Open(
        "child.of-school",
        "Is the child who is shown one of the school: a pupil, a pupil's brother or sister, a former pupil under 18?",
        "The child who is shown is one of the school.",
        "The child who is shown is none of the school.",
        "It is not known whether the child who is shown is one of the school.");

    /// <summary>The child is the actor's own.</summary>
    public static Fact ShowsAnOwnChild { get; } = Presumed(
        "child.own",
        "Is the child who is shown your own child or ward?",
        "The child who is shown is one's own.",
        "The child who is shown is not one's own.",
        "It is not known whether the child who is shown is one's own.");

    /// <summary>A parent or carer consented in writing, to this use, beforehand.</summary>
    public static Fact HasConsent { get; } = Open(
        "child.consent",
        "Did a parent or carer of this child agree in writing, beforehand, to this use of the picture?",
        "A parent or carer agreed in writing to this use of the picture.",
        "No parent or carer agreed in writing to this use of the picture.",
        "It is not known whether a parent or carer agreed in writing to this use of the picture.",
        "a parent or carer of every child shown agreed in writing beforehand");

    /// <summary>A parent or carer consented by word of mouth, to this use, beforehand; it counts where a school says so.</summary>
    public static Fact HasSpokenConsent { get; } = Open(
        "child.consent-spoken",
        "Did a parent or carer of this child agree by word of mouth, beforehand, to this use of the picture?",
        "A parent or carer agreed by word of mouth to this use of the picture.",
        "No parent or carer agreed by word of mouth to this use of the picture.",
        "It is not known whether a parent or carer agreed by word of mouth to this use of the picture.",
        "a parent or carer of every child shown agreed beforehand");

    /// <summary>Nobody opted out after notice was given of this use; it counts where a school says so.</summary>
    public static Fact HasConsentBySilence { get; } = Open(
        "child.consent-by-silence",
        "Were the parents or carers of this child told of this use beforehand, and did none of them opt out?",
        "The parents or carers were told of this use of the picture, and none opted out.",
        "The parents or carers were not told of this use of the picture, or one opted out.",
        "It is not known whether a parent or carer opted out of this use of the picture.");

    /// <summary>Both parents consented; it is asked where a school asks for both.</summary>
    public static Fact HasConsentOfBoth { get; } = Open(
        "child.consent-of-both",
        "Did both parents of this child agree{consent-form||: is there }{consent-form|}{consent-form|| of both}?",
        "Both parents agreed.",
        "Not both parents agreed.",
        "It is not known whether both parents agreed.",
        "both parents of every child shown agreed beforehand")
        .Mentioning(ConsentForm.Reading);

    /// <summary>There is consent, in a form and from as many parents as the school asks for.</summary>
    public static Condition IsConsentedTo { get; } = AllOf(
        AnyOf(
            HasConsent,
            AllOf(Not(ConsentForm.Written), HasSpokenConsent),
            AllOf(ConsentForm.OptOutToo, HasConsentBySilence)),
        AnyOf(Not(ConsentFrom.Both), HasConsentOfBoth));

    /// <summary>Another parent refuses, or a court forbids it.</summary>
    public static Fact IsRefusedByAnother { get; } = Presumed(
        "child.refused",
        "Is another parent known to refuse, or does a court order forbid it?",
        "Another parent refuses, or a court order forbids it.",
        "Nobody is known to refuse.",
        "It is not known whether another parent refuses.");

    /// <summary>Consent was withdrawn after the publication, or on the same day.</summary>
    public static Fact ConsentIsWithdrawn { get; } = Presumed(
        "child.consent-withdrawn",
        "Has the consent been withdrawn since the day on which it was published?",
        "The consent has been withdrawn since.",
        "The consent has not been withdrawn since.",
        "It is not known whether the consent has been withdrawn since.");

    /// <summary>A name identifies the child.</summary>
    public static Fact NamesTheChild { get; } = Open(
        "child.named",
        "Is this child named, a first name included?",
        "The child who is shown is named.",
        "The child who is shown is not named.",
        "It is not known whether the child who is shown is named.")
        .MendedByNo("no child shown were named");

    /// <summary>Whether a child is shown, and in what the publication consists.</summary>
    public static Question Consists { get; } = new(
        "publication.contents",
        "What does it consist of: does it show a child, link to another site, or hold something pupils made?",
        ShowsAChild, HasLinks, IsMadeByPupils)
    {
        Order = 16,
    };

    /// <summary>How a child who is shown can be recognised.</summary>
    public static Question Identified { get; } = new(
        "child.identified",
        "Is the child identified, by a name or by another detail?",
        NamesTheChild, GivesIdentifyingDetails)
    {
        Order = 31,
    };
}
