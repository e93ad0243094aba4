using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests;

/// <summary>A few situations of every kind, with much, little and nothing stated, for tests about how they are decided.</summary>
internal static class SituationsOfEveryKind
{
    /// <summary>A secret-looking reference, so that a test can see where it turns up.</summary>
    public const string Reference = "ref-7f3a91";

    public static Moment AsOf { get; } = new(new(2026, 11, 23), new(10, 0));

    private static Moment Yesterday { get; } = new(new(2026, 11, 22), new(16, 30));

    private static OtherPerson FormerPupil { get; } =
        OtherPerson.Who(Relation.FormerPupil) with { Age = Age.BornOn(new(2008, 11, 24)), Family = Family.None };

    public static IReadOnlyList<Situation> All { get; } =
    [
        new Connection(),
        new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [FormerPupil],
            Account = Account.Personal,
            Reference = Reference,
        },
        new Connection
        {
            Actor = new() { Roles = [new Role("archivist"), Role.Parent] },
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(new Relation("host-family")), FormerPupil, OtherPerson.Who(Relation.CurrentPupil)],
            EverybodyIsListed = false,
            Account = Account.Personal with { Platform = new Platform("instagram") },
            On = Yesterday,
            ReportedToLead = ActionTaken.NotYet,
            Facts = [new("content.raises-suspicion", Answer.NotKnown)],
        },
        new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.Sent,
            Channel = Channel.Email,
            With = [OtherPerson.Who(Relation.Parent)],
            Account = Account.Personal,
            IsSchoolBusiness = Answer.Yes,
            Approval = Approval.ByTheHeadteacher(Yesterday),
            On = AsOf,
        },
        new Message
        {
            Actor = new() { Roles = [Role.TeachingAssistant], Posts = [Post.SafeguardingLead] },
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            Account = Account.Personal,
            On = Yesterday,
            ReportedToLead = ActionTaken.DoneOn(AsOf),
            Reference = Reference,
        },
        new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.Published,
            Account = Account.School,
            Contents = [Content.Photograph],
            Children =
            [
                new() { Consent = Consent.Written, Identified = Identification.None, IsOfTheSchool = Answer.Yes },
                new() { Consent = Consent.Spoken, Identified = Identification.ByName },
                new() { Consent = Consent.Written with { On = Yesterday, WithdrawnOn = AsOf } },
            ],
            On = AsOf,
        },
        new GroupMembership { Actor = Actor.Teacher, Step = GroupStep.Member, Account = Account.Personal, HasPupils = Answer.Yes },
        new OnlinePlay { Actor = Actor.Teacher, Step = PlayStep.Played, With = [FormerPupil], DirectContact = Answer.Yes },
        new Access { Actor = Actor.Teacher, Account = Account.Personal, Device = Device.School },
        new SchoolAccount
        {
            Actor = Actor.Teacher,
            Step = SchoolAccountStep.OpeningToPupils,
            NotifiedOn = AsOf,
            PupilsHaveAccessSince = Yesterday,
        },
        new OwnAccount { Actor = Actor.Teacher, Privacy = PrivacySettings.Lower },
        new CommentReceived { Actor = Actor.Teacher, IsThreatOrCrime = Answer.Yes, Removed = ActionTaken.Done, On = Yesterday },
        new Concern
        {
            Actor = Actor.Teacher,
            Mutilation = MutilationSign.DisclosedOrSeen,
            ChildsAge = Age.Years(13),
            ChildInDanger = Answer.Yes,
            Reference = Reference,
        },
    ];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, All.Count)];
}
