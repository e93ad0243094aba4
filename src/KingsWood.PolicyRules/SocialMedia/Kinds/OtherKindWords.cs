using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a group, and where each is read.</summary>
internal static class GroupWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Group)
        .AboutTheActor()
        .AboutTheAccount(static s => ((GroupMembership)s).Account)
        .About(TheGroup.IsJoinedOrKept, static (in Part p, int _) => IsJoinedOrKept(Of(p).Step))
        .About(TheGroup.HasPupils, static (in Part p, int _) => HasPupils(Of(p)))
        .About(TheGroup.UnderminesBritishValues, static (in Part p, int _) => Of(p).UnderminesBritishValues)
        .About(TheGroup.IsDoubtful, static (in Part p, int _) => Of(p).IsDoubtful)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static GroupMembership Of(in Part part) => (GroupMembership)part.Situation;

    private static Answer IsJoinedOrKept(GroupStep step) => step switch
    {
        GroupStep.NotStated => Answer.NotStated,
        GroupStep.Left => Answer.No,
        _ => Answer.Yes,
    };

    // A group without a link to the place or the school is not asked about.
    private static Answer HasPupils(GroupMembership group) =>
        group.HasPupils == Answer.NotStated && group.IsLocalOrLinkedToTheSchool == Answer.No ? Answer.No : group.HasPupils;
}

/// <summary>The words of online play, and where each is read.</summary>
internal static class OnlinePlayWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.OnlinePlay)
        .AboutTheActor()
        .AboutTheOtherPerson()
        .AboutTheAccount(static s => ((OnlinePlay)s).Account)
        .About(TheContact.HasHappened, static (in Part p, int _) => HasHappened(Of(p).Step), Silence.Open)
        .AboutEach(TheContact.IsWithSomebodyKnown, static (in Part p, int _) => IsWithSomebodyKnown(p))
        .About(TheContact.IsDirect, static (in Part p, int _) => Of(p).DirectContact)
        .About(TheContact.IsReceived, static (in Part p, int _) => Of(p).OtherPersonWrote, Silence.Presumed)
        .About(TheContact.EffortsWereMade, static (in Part p, int _) => Of(p).EffortsMade)
        .About(TheContact.IsEnded, static (in Part p, int _) =>
            Of(p).Step == PlayStep.ToPlay && Of(p).ContactEnded == Answer.NotStated ? Answer.No : Of(p).ContactEnded)
        .About(TheContact.IsAnEmergency, static (in Part p, int _) => Of(p).IsEmergency)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static OnlinePlay Of(in Part part) => (OnlinePlay)part.Situation;

    // Whoever is listed is known, or thought, to be somebody; of the others it has to be said.
    private static Answer IsWithSomebodyKnown(in Part part) =>
        part.Index < Of(part).With.Count ? Answer.Yes : Of(part).SomebodyElseIsKnown;

    private static Answer HasHappened(PlayStep step) => step switch
    {
        PlayStep.NotStated => Answer.NotStated,
        PlayStep.Played => Answer.Yes,
        _ => Answer.No,
    };
}

/// <summary>The words of access to social media, and where each is read.</summary>
internal static class AccessWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Access)
        .AboutTheActor()
        .AboutTheAccount(static s => ((Access)s).Account)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device))
        .About(TheDevice.UsesTheSchoolNetwork, static (in Part p, int _) => IsOfTheSchool(Of(p).Network))
        .About(TheDevice.ClashesWithOtherPolicies, static (in Part p, int _) => Of(p).ClashesWithOtherPolicies)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();

    private static Access Of(in Part part) => (Access)part.Situation;

    private static Answer IsOfTheSchool(Network network) => network switch
    {
        Network.NotStated => Answer.NotStated,
        Network.NotKnown => Answer.NotKnown,
        Network.School => Answer.Yes,
        _ => Answer.No,
    };
}

/// <summary>The words of a school account, and where each is read.</summary>
internal static class SchoolAccountWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.SchoolAccount)
        .AboutTheActor()
        .About(TheSchoolAccount.IsBeingOpenedToPupils, static (in Part p, int _) => Is(Of(p).Step, SchoolAccountStep.OpeningToPupils))
        .About(TheSchoolAccount.IsUnderReview, static (in Part p, int _) => Is(Of(p).Step, SchoolAccountStep.Review))
        .About(TheSchoolAccount.IsDedicated, static (in Part p, int _) => Of(p).IsDedicated)
        .About(TheSchoolAccount.IsSeparate, static (in Part p, int _) => Of(p).IsSeparateFromPersonalAccounts)
        .About(TheSchoolAccount.IsLinkedToSchoolEmail, static (in Part p, int _) => Of(p).IsLinkedToSchoolEmail)
        .About(TheSchoolAccount.HasItsAdministratorRecorded, static (in Part p, int _) => Of(p).AdministratorIsRecorded)
        .About(TheSchoolAccount.HasItsDetailsExposed, static (in Part p, int _) => Opposite(Of(p).DetailsAreKeptSecurely))
        .About(WhatWasDone.DetailsSecured, static (in Part _, int _) => Answer.NotStated)
        .About(WhatWasDone.DetailsNotSecured, static (in Part _, int _) => Answer.NotStated)
        .About(TheSchoolAccount.IsNotified, static (in Part p, int _) => IsNotified(p))
        .About(TheSchoolAccount.IsNotifiedBeforeAccess, static (in Part p, int _) => IsNotifiedBeforeAccess(p))
        .About(TheSchoolAccount.LinksToESafety, static (in Part p, int _) => Of(p).LinksToESafety)
        .About(TheSchoolAccount.LinksToPolicy, static (in Part p, int _) => Of(p).LinksToPolicy)
        .About(TheContent.IsUnprofessional, static (in Part p, int _) => Of(p).HasUnprofessionalContent)
        .About(TheContent.ReflectsBadly, static (in Part p, int _) => Of(p).ReflectsBadly)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();

    private static SchoolAccount Of(in Part part) => (SchoolAccount)part.Situation;

    private static Answer Is(SchoolAccountStep step, SchoolAccountStep wanted) =>
        step == SchoolAccountStep.NotStated ? Answer.NotStated : step == wanted ? Answer.Yes : Answer.No;

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };

    private static Answer IsNotified(in Part part) =>
        Of(part) is var account && account.IsNotified != Answer.NotStated ? account.IsNotified
        : account.NotifiedOn?.Date > part.AsOf.Date ? Answer.No
        : account.NotifiedOn is not null || account.NotifiedBeforeAccess == Answer.Yes ? Answer.Yes
        : Answer.NotStated;

    private static Answer IsNotifiedBeforeAccess(in Part part)
    {
        var account = Of(part);
        if (account.NotifiedBeforeAccess != Answer.NotStated)
        {
            return account.NotifiedBeforeAccess;
        }

        // Pupils who are being let in have access from the moment of the situation, unless another is stated.
        var access = account.PupilsHaveAccessSince
            ?? (account.Step == SchoolAccountStep.OpeningToPupils ? part.Moment : null);
        return account.IsNotified == Answer.No ? Answer.No
            : account.NotifiedOn is { } notified && access is { } since ? notified.IsBefore(since)
            : Answer.NotStated;
    }
}

/// <summary>The words of one's own account, and where each is read.</summary>
internal static class OwnAccountWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.OwnAccount)
        .AboutTheActor()
        .About(TheAccount.HasLowerPrivacy, static (in Part p, int _) => AccountFacts.IsLower(((OwnAccount)p.Situation).Privacy))
        .About(TheContact.ShowsPersonalMaterial, static (in Part p, int _) => ((OwnAccount)p.Situation).ParentsSeePersonalMaterial)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();
}

/// <summary>The words of a comment received, and where each is read.</summary>
internal static class CommentWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.CommentReceived)
        .AboutTheActor()
        .About(TheComment.IsInappropriate, static (in Part p, int _) => IsInappropriate(Of(p)))
        .About(TheComment.InvolvesAChild, static (in Part p, int _) => InvolvesAChild(Of(p)))
        .About(TheComment.IdentifiesAChild, static (in Part p, int _) => Of(p).IdentifiesAChild)
        .About(TheComment.IsLeftStanding, static (in Part p, int _) => IsLeftStanding(Of(p).Removed))
        .About(TheComment.IsAPupilsAndUnchecked, static (in Part p, int _) => Of(p).IsAPupilsAndUnchecked)
        .About(TheComment.IsThreatOrCrime, static (in Part p, int _) => Of(p).IsThreatOrCrime)
        .About(TheComment.IsBeyondTheActor, static (in Part p, int _) => IsBeyondTheActor(Of(p).CanBeRemoved))
        .About(TheContent.GivesStaffDetails, static (in Part _, int _) => Answer.NotStated)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead()
        .About(WhatWasDone.Removed, static (in Part p, int _) => ActionFacts.IsDone(Of(p).Removed))
        .About(WhatWasDone.NotRemoved, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Of(p).Removed))
        .About(WhatWasDone.RemovedLate, static (in Part p, int _) => ActionFacts.IsLate(p, Of(p).Removed))
        .About(WhatWasDone.ReportedToLeadership, static (in Part p, int _) => ActionFacts.IsDone(Of(p).ReportedToLeadership))
        .About(WhatWasDone.NotReportedToLeadership, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Of(p).ReportedToLeadership))
        .About(WhatWasDone.ReportedToLeadershipLate, static (in Part p, int _) => ActionFacts.IsLate(p, Of(p).ReportedToLeadership));

    private static CommentReceived Of(in Part part) => (CommentReceived)part.Situation;

    // A comment that threatens somebody is inappropriate, whatever else is said of it.
    private static Answer IsInappropriate(CommentReceived comment) =>
        comment.IsThreatOrCrime == Answer.Yes ? Answer.Yes : comment.IsInappropriate;

    private static Answer InvolvesAChild(CommentReceived comment) =>
        comment.IdentifiesAChild == Answer.Yes || comment.IsAPupilsAndUnchecked == Answer.Yes
            ? Answer.Yes
            : comment.InvolvesAChild;

    // Whoever does not know whether it can be removed tries: not known leaves the removal owed.
    private static Answer IsBeyondTheActor(Answer canBeRemoved) => canBeRemoved switch
    {
        Answer.NotStated => Answer.NotStated,
        Answer.No => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsLeftStanding(ActionTaken? removed) => removed?.Progress switch
    {
        null => Answer.NotStated,
        Progress.Done => Answer.No,
        Progress.NotKnown => Answer.NotKnown,
        _ => Answer.Yes,
    };
}

/// <summary>The words of a concern, and where each is read. Being unsure is the normal case, and is enough to report.</summary>
internal static class ConcernWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Concern) { UnsureIsEnough = Condition.Always }
        .AboutTheActor()
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger, Silence.Open)
        .About(TheConcern.IsInappropriateCommunication, static (in Part p, int _) => Of(p).IsInappropriateCommunication)
        .About(TheConcern.IsAnotherWorry, static (in Part p, int _) => Of(p).IsOtherWorry)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => RaisesSuspicion(Of(p)))
        .About(TheConcern.IsOnSocialMedia, static (in Part p, int _) => IsOnSocialMedia(Of(p).Channel))
        .About(TheConcern.IsHearsay, static (in Part p, int _) => Of(p).IsHearsay)
        .About(TheConcern.IsMutilationDisclosedOrSeen, static (in Part p, int _) => IsDisclosedOrSeen(Of(p).Mutilation))
        .About(TheConcern.TheChildIsUnder18, static (in Part p, int _) => IsUnder18(p))
        .About(TheConcern.IsAboutTheHeadteacher, static (in Part p, int _) => Of(p).IsAboutTheHeadteacher)
        .About(TheConcern.IsAboutStaff, static (in Part p, int _) => Of(p).IsAboutStaff)
        .About(TheConcern.InvolvesTheActor, static (in Part p, int _) => Of(p).InvolvesTheActor)
        .AboutReportsToTheLead()
        .About(WhatWasDone.ReportedToPolice, static (in Part p, int _) => ActionFacts.IsDone(Of(p).ReportedToPolice))
        .About(WhatWasDone.NotReportedToPolice, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Of(p).ReportedToPolice))
        .About(WhatWasDone.ReportedToPoliceLate, static (in Part p, int _) => ActionFacts.IsLate(p, Of(p).ReportedToPolice));

    private static Concern Of(in Part part) => (Concern)part.Situation;

    // Whatever is known or feared about mutilation is a suspicion, whether or not somebody says so in that word.
    private static Answer RaisesSuspicion(Concern concern) =>
        concern.Mutilation is MutilationSign.Suspected or MutilationSign.DisclosedOrSeen ? Answer.Yes
        : concern.RaisesSuspicion == Answer.NotStated && concern.Mutilation == MutilationSign.NotKnown ? Answer.NotKnown
        : concern.RaisesSuspicion;

    private static Answer IsOnSocialMedia(Channel channel) => channel switch
    {
        Channel.NotStated => Answer.NotStated,
        Channel.NotKnown => Answer.NotKnown,
        Channel.SocialMedia or Channel.PhoneMessenger => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsDisclosedOrSeen(MutilationSign sign) => sign switch
    {
        MutilationSign.NotStated => Answer.NotStated,
        MutilationSign.NotKnown => Answer.NotKnown,
        MutilationSign.DisclosedOrSeen => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsUnder18(in Part part) =>
        Of(part).ChildsAge is not { } age ? Answer.NotStated
        : age.Born > part.Moment.Date ? Answer.NotKnown
        : age.IsUnder(18, part.Moment.Date);
}
