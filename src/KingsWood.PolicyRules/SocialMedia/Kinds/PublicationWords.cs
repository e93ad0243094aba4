using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a publication, and where each is read. Each child shown is a part.</summary>
internal static class PublicationWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Publication)
        .AboutTheActor()
        .AboutTheAccount(static s => ((Publication)s).Account)
        .About(ThePublication.IsPublished, static (in Part p, int _) =>
            IsPublished(Of(p)) ? Answer.Yes : Of(p).Step == PublicationStep.NotStated ? Answer.NotStated : Answer.No)
        .About(ThePublication.IsPublic, static (in Part p, int _) => Of(p).IsPublic)
        .AboutEach(ThePublication.ShowsAChild, static (in Part p, int _) => ChildFacts.IsShown(p))
        .AboutEach(ThePublication.ShowsAChildOfTheSchool, static (in Part p, int _) => ChildFacts.Of(p).IsOfTheSchool)
        .AboutEach(ThePublication.ShowsAnOwnChild, static (in Part p, int _) => ChildFacts.Of(p).IsOwnChild)
        .AboutEach(ThePublication.HasConsent, static (in Part p, int _) => ChildFacts.HasConsent(p, Form.Written))
        .AboutEach(ThePublication.HasSpokenConsent, static (in Part p, int _) => ChildFacts.HasConsent(p, Form.Spoken))
        .AboutEach(ThePublication.HasConsentBySilence, static (in Part p, int _) => ChildFacts.HasConsent(p, Form.OptOut))
        .AboutEach(ThePublication.HasConsentOfBoth, static (in Part p, int _) => ChildFacts.HasConsentOfBoth(p))
        .AboutEach(ThePublication.ConsentIsWithdrawn, static (in Part p, int _) => ChildFacts.IsWithdrawnSince(p))
        .AboutEach(ThePublication.IsRefusedByAnother, static (in Part p, int _) =>
            ChildFacts.Of(p).Consent?.RefusedByAnother ?? Answer.NotStated)
        .AboutEach(ThePublication.NamesTheChild, static (in Part p, int _) => ChildFacts.IsNamed(p))
        .AboutEach(ThePublication.GivesIdentifyingDetails, static (in Part p, int _) => ChildFacts.HasDetails(p))
        .About(ThePublication.IsMadeByPupils, static (in Part p, int _) => Holds(Of(p), Content.PupilsWork))
        .About(ThePublication.IsChecked, static (in Part p, int _) => Of(p).PupilsWorkChecked)
        .About(ThePublication.HasLinks, static (in Part p, int _) => Holds(Of(p), Content.Link))
        .About(ThePublication.LinksAreChecked, static (in Part p, int _) => Of(p).LinksChecked)
        .About(ThePublication.LinksAreUnsafe, static (in Part p, int _) => OfALink(Of(p), Of(p).LinksKnownUnsafe))
        .About(ThePublication.LinksHaveGoneBad, static (in Part p, int _) => OfALink(Of(p), Of(p).LinksGoneBad))
        .About(TheContent.IsAboutTheSchool, static (in Part p, int _) => Of(p).IsAboutTheSchool)
        .About(TheContent.IsAboutAnIndividualMatter, static (in Part p, int _) => Of(p).IsAboutAnIndividualMatter)
        .About(TheContent.IsExpresslyPermitted, static (in Part p, int _) =>
            ApprovalFacts.ByTheHeadteacher(p, Of(p).Permission, Of(p).Step == PublicationStep.ToPublish))
        .About(TheContent.IsPermittedInWriting, static (in Part p, int _) => ApprovalFacts.IsInWriting(Of(p).Permission))
        .About(TheContent.ClashesWithOtherPolicies, static (in Part p, int _) => Of(p).ClashesWithOtherPolicies)
        .About(TheContent.ClashesWithBritishValues, static (in Part p, int _) => Of(p).ClashesWithBritishValues)
        .About(TheContent.IsUnlawful, static (in Part p, int _) => Of(p).IsUnlawful)
        .About(TheContent.SharesMaterialOfOthers, static (in Part p, int _) => Of(p).SharesMaterialOfOthers)
        .About(TheContent.IsUnprofessional, static (in Part p, int _) => Of(p).IsUnprofessional)
        .About(TheContent.ReflectsBadly, static (in Part p, int _) => Of(p).ReflectsBadly)
        .About(TheContent.GivesStaffDetails, static (in Part _, int _) => Answer.NotStated)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead()
        .About(WhatWasDone.Removed, static (in Part p, int _) => ActionFacts.IsDone(Of(p).Removed))
        .About(WhatWasDone.NotRemoved, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Duties.Remove, Of(p).Removed))
        .About(WhatWasDone.RemovedLate, static (in Part p, int _) => ActionFacts.IsLate(p, Duties.Remove, Of(p).Removed))
        .About(WhatWasDone.Mended, static (in Part p, int _) => ActionFacts.IsDone(Of(p).AccountMended))
        .About(WhatWasDone.NotMended, static (in Part p, int _) =>
            Of(p).AccountMended?.Progress == Progress.WillNot ? Answer.Yes : Answer.NotStated);

    private static Publication Of(in Part part) => (Publication)part.Situation;

    // What was taken down, or has gone bad since it was posted, was posted.
    public static bool IsPublished(Publication publication) =>
        publication.Step == PublicationStep.Published
        || (publication.Step == PublicationStep.NotStated
            && (publication.Removed is not null || publication.LinksGoneBad == Answer.Yes));

    // A post was in order when it was posted: its removal is owed since the consent was withdrawn, and since when a link
    // has been bad nobody states.
    public static Moment? RemovalOwedSince(Publication publication, int part) => ChildFacts.Of(publication, part).Consent?.WithdrawnOn;

    // Of a post without a link nothing about links needs to be presumed.
    private static Answer OfALink(Publication publication, Answer stated) =>
        stated == Answer.NotStated && Holds(publication, Content.Link) == Answer.No ? Answer.No : stated;

    private static Answer Holds(Publication publication, Content content) =>
        publication.Contents is not { } contents ? Answer.NotStated
        : contents.Contains(content) ? Answer.Yes
        : Answer.No;
}
