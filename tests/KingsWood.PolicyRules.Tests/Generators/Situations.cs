using FsCheck;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>Random situations of every kind that do not contradict themselves, each member stated, not known or left out.</summary>
public static partial class Situations
{
    public static Gen<Connection> Connections => Consistent(Gen.Constant(new Connection())
        .With(Values<ConnectionStep>(), (s, value) => s with { Step = value })
        .With(List(Distinct(OtherPeople, 3)), (s, value) => s with { With = value })
        .With(Flags, (s, value) => s with { EverybodyIsListed = value })
        .With(Accounts, (s, value) => s with { Account = value })
        .With(Answers, (s, value) => s with { ShowsPersonalMaterial = value })
        .With(Answers, (s, value) => s with { RequestHadAMessage = value })
        .With(Answers, (s, value) => s with { IsOlderThanTheJob = value })
        .With(OrNothing(Days), (s, value) => s with { BoundSince = value })
        .With(Answers, (s, value) => s with { NothingHadToBeAccepted = value })
        .With(Answers, (s, value) => s with { IsEmergency = value })
        .With(OrNull(Approvals), (s, value) => s with { LeadAgreed = value }));

    public static Gen<Message> Messages => Consistent(Gen.Constant(new Message())
        .With(Values<MessageStep>(), (s, value) => s with { Step = value })
        .With(Values<Channel>(), (s, value) => s with { Channel = value })
        .With(List(Distinct(OtherPeople, 3)), (s, value) => s with { With = value })
        .With(Flags, (s, value) => s with { EverybodyIsListed = value })
        .With(Accounts, (s, value) => s with { Account = value })
        .With(Values<Audience>(), (s, value) => s with { Audience = value })
        .With(Answers, (s, value) => s with { IsSchoolBusiness = value })
        .With(OrNull(Approvals), (s, value) => s with { Approval = value })
        .With(Answers, (s, value) => s with { OnlyPointsToASchoolChannel = value })
        .With(Answers, (s, value) => s with { IsAboutTheirOwnFamily = value })
        .With(Answers, (s, value) => s with { IsAboutAChild = value })
        .With(Answers, (s, value) => s with { IsEmergency = value })
        .With(Answers, (s, value) => s with { IsInappropriate = value })
        .With(Answers, (s, value) => s with { IsUnlawful = value })
        .With(Answers, (s, value) => s with { IsAboutTheirOwnFamily = value })
        .With(Answers, (s, value) => s with { SharesMaterialOfOthers = value })
        .With(Answers, (s, value) => s with { OnOwnHandset = value })
        .With(OrNull(Approvals), (s, value) => s with { LeadAgreed = value }));

    public static Gen<Publication> Publications => Consistent(Gen.Constant(new Publication())
        .With(Values<PublicationStep>(), (s, value) => s with { Step = value })
        .With(Accounts, (s, value) => s with { Account = value })
        .With(OrNull(List(Distinct(Values<Content>(), 4)).Where(list => list.Count > 0)), (s, value) => s with { Contents = value })
        .With(Answers, (s, value) => s with { ShowsChildren = value })
        .With(List(Distinct(ChildrenShown, 2)), (s, value) => s with { Children = value })
        .With(Flags, (s, value) => s with { EveryChildIsListed = value })
        .With(Answers, (s, value) => s with { PupilsWorkChecked = value })
        .With(Answers, (s, value) => s with { LinksChecked = value })
        .With(Answers, (s, value) => s with { LinksKnownUnsafe = value })
        .With(Answers, (s, value) => s with { LinksGoneBad = value })
        .With(Answers, (s, value) => s with { GivesIdentifyingDetails = value })
        .With(Answers, (s, value) => s with { IsPublic = value })
        .With(Answers, (s, value) => s with { IsAboutTheSchool = value })
        .With(Answers, (s, value) => s with { IsAboutAnIndividualMatter = value })
        .With(OrNull(Approvals), (s, value) => s with { Permission = value })
        .With(Answers, (s, value) => s with { ClashesWithOtherPolicies = value })
        .With(Answers, (s, value) => s with { IsUnlawful = value })
        .With(Answers, (s, value) => s with { SharesMaterialOfOthers = value })
        .With(Answers, (s, value) => s with { ClashesWithBritishValues = value })
        .With(Answers, (s, value) => s with { IsUnprofessional = value })
        .With(Answers, (s, value) => s with { ReflectsBadly = value })
        .With(OrNull(Actions), (s, value) => s with { Removed = value })
        .With(OrNull(Actions), (s, value) => s with { AccountMended = value }));

    public static Gen<GroupMembership> Groups => Consistent(Gen.Constant(new GroupMembership())
        .With(Values<GroupStep>(), (s, value) => s with { Step = value })
        .With(Accounts, (s, value) => s with { Account = value })
        .With(Answers, (s, value) => s with { IsLocalOrLinkedToTheSchool = value })
        .With(Answers, (s, value) => s with { HasPupils = value })
        .With(Answers, (s, value) => s with { UnderminesBritishValues = value })
        .With(Answers, (s, value) => s with { IsDoubtful = value }));

    public static Gen<OnlinePlay> Plays => Consistent(Gen.Constant(new OnlinePlay())
        .With(Values<PlayStep>(), (s, value) => s with { Step = value })
        .With(Accounts, (s, value) => s with { Account = value })
        .With(List(Distinct(OtherPeople, 3)), (s, value) => s with { With = value })
        .With(Flags, (s, value) => s with { EverybodyIsListed = value })
        .With(Answers, (s, value) => s with { DirectContact = value })
        .With(Answers, (s, value) => s with { OtherPersonWrote = value })
        .With(Answers, (s, value) => s with { EffortsMade = value })
        .With(Answers, (s, value) => s with { SomebodyElseIsKnown = value })
        .With(Answers, (s, value) => s with { ContactEnded = value })
        .With(Answers, (s, value) => s with { IsEmergency = value }));

    public static Gen<Access> Accesses => Consistent(Gen.Constant(new Access())
        .With(Accounts, (s, value) => s with { Account = value })
        .With(Values<Network>(), (s, value) => s with { Network = value })
        .With(Answers, (s, value) => s with { ClashesWithOtherPolicies = value }));

    public static Gen<SchoolAccount> SchoolAccounts => Consistent(Gen.Constant(new SchoolAccount())
        .With(Values<SchoolAccountStep>(), (s, value) => s with { Step = value })
        .With(Answers, (s, value) => s with { IsDedicated = value })
        .With(Answers, (s, value) => s with { IsSeparateFromPersonalAccounts = value })
        .With(Answers, (s, value) => s with { IsLinkedToSchoolEmail = value })
        .With(Answers, (s, value) => s with { AdministratorIsRecorded = value })
        .With(Answers, (s, value) => s with { DetailsAreKeptSecurely = value })
        .With(Answers, (s, value) => s with { IsNotified = value })
        .With(OrNothing(Moments), (s, value) => s with { NotifiedOn = value })
        .With(OrNothing(Moments), (s, value) => s with { PupilsHaveAccessSince = value })
        .With(Answers, (s, value) => s with { NotifiedBeforeAccess = value })
        .With(Answers, (s, value) => s with { LinksToESafety = value })
        .With(Answers, (s, value) => s with { LinksToPolicy = value })
        .With(Answers, (s, value) => s with { HasUnprofessionalContent = value })
        .With(Answers, (s, value) => s with { ReflectsBadly = value }));

    public static Gen<OwnAccount> OwnAccounts => Consistent(Gen.Constant(new OwnAccount())
        .With(Values<PrivacySettings>(), (s, value) => s with { Privacy = value })
        .With(Answers, (s, value) => s with { ParentsSeePersonalMaterial = value }));

    public static Gen<CommentReceived> Comments => Consistent(Gen.Constant(new CommentReceived())
        .With(Answers, (s, value) => s with { IsInappropriate = value })
        .With(Answers, (s, value) => s with { InvolvesAChild = value })
        .With(Answers, (s, value) => s with { IdentifiesAChild = value })
        .With(Answers, (s, value) => s with { IsAPupilsAndUnchecked = value })
        .With(Answers, (s, value) => s with { IsThreatOrCrime = value })
        .With(Answers, (s, value) => s with { CanBeRemoved = value })
        .With(OrNull(Actions), (s, value) => s with { Removed = value })
        .With(OrNull(Actions), (s, value) => s with { ReportedToLeadership = value }));

    public static Gen<Concern> Concerns => Consistent(Gen.Constant(new Concern())
        .With(Answers, (s, value) => s with { IsInappropriateCommunication = value })
        .With(Answers, (s, value) => s with { IsOtherWorry = value })
        .With(Values<Channel>(), (s, value) => s with { Channel = value })
        .With(Answers, (s, value) => s with { IsHearsay = value })
        .With(Answers, (s, value) => s with { IsAboutTheHeadteacher = value })
        .With(Answers, (s, value) => s with { IsAboutStaff = value })
        .With(Answers, (s, value) => s with { InvolvesTheActor = value })
        .With(Values<MutilationSign>(), (s, value) => s with { Mutilation = value })
        .With(OrNull(Ages), (s, value) => s with { ChildsAge = value })
        .With(OrNull(Actions), (s, value) => s with { ReportedToPolice = value }));

    /// <summary>A situation of any kind, each as likely as the others.</summary>
    public static Gen<Situation> Any => Gen.OneOf(
        Connections.Select(s => (Situation)s),
        Messages.Select(s => (Situation)s),
        Publications.Select(s => (Situation)s),
        Groups.Select(s => (Situation)s),
        Plays.Select(s => (Situation)s),
        Accesses.Select(s => (Situation)s),
        SchoolAccounts.Select(s => (Situation)s),
        OwnAccounts.Select(s => (Situation)s),
        Comments.Select(s => (Situation)s),
        Concerns.Select(s => (Situation)s));

    /// <summary>A case of one to four situations.</summary>
    public static Gen<Case> Cases =>
        from count in Gen.Choose(1, 4)
        from situations in Any.ListOf(count)
        select new Case([.. situations]);

    /// <summary>A situation of this kind.</summary>
    public static Gen<Situation> OfKind(SituationKind kind) => kind switch
    {
        SituationKind.Connection => Connections.Select(s => (Situation)s),
        SituationKind.Message => Messages.Select(s => (Situation)s),
        SituationKind.Publication => Publications.Select(s => (Situation)s),
        SituationKind.Group => Groups.Select(s => (Situation)s),
        SituationKind.OnlinePlay => Plays.Select(s => (Situation)s),
        SituationKind.Access => Accesses.Select(s => (Situation)s),
        SituationKind.SchoolAccount => SchoolAccounts.Select(s => (Situation)s),
        SituationKind.OwnAccount => OwnAccounts.Select(s => (Situation)s),
        SituationKind.CommentReceived => Comments.Select(s => (Situation)s),
        SituationKind.Concern => Concerns.Select(s => (Situation)s),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    // A flag is true unless somebody says otherwise.
    private static Gen<bool> Flags => Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)));

    private static Gen<string?> References => Gen.Frequency(
        (4, Gen.Constant((string?)null)),
        (1, Gen.Elements<string?>("", "2026/113", "Fall \u00e4\u2713\ud83d\ude00 \"<&>'\\\t", new string('r', 200))));

    // What every situation has, and then only those that make sense as a whole.
    private static Gen<T> Consistent<T>(Gen<T> ofKind)
        where T : Situation =>
        ofKind
            .With(OrNothing(Moments), (s, value) => s with { On = value })
            .With(OrNull(Actors), (s, value) => value is null ? s : s with { Actor = value })
            .With(OrNull(Actions), (s, value) => s with { ReportedToLead = value })
            .With(Answers, (s, value) => s with { RaisesSuspicion = value })
            .With(Answers, (s, value) => s with { ChildInDanger = value })
            .With(Values<Device>(), (s, value) => s with { Device = value })
            .With(Facts, (s, value) => s with { Facts = value })
            .With(References, (s, value) => s with { Reference = value })
            .Where(s => SituationChecks.Check(s).Count == 0);
}
