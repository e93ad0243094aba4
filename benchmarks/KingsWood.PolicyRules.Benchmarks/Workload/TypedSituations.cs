using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Seeded typed situations of every kind, consistent, with several people or children where a kind has them.</summary>
internal sealed class TypedSituations
{
    private readonly Chance chance;
    private readonly TypedParts parts;

    private TypedSituations(Random random)
    {
        chance = new(random);
        parts = new(chance);
    }

    /// <summary>Each kind as likely as the others.</summary>
    public static Situation[] OfEveryKind(int count, int seed)
    {
        var random = new Random(seed);
        var made = new TypedSituations(random);
        return [.. Enumerable.Range(0, count).Select(_ => made.Consistent((SituationKind)random.Next(SituationKinds.Count)))];
    }

    // What contradicts itself is drawn again: the JSON reader would refuse it.
    private Situation Consistent(SituationKind kind)
    {
        while (true)
        {
            var situation = OfKind(kind) with
            {
                On = chance.SomeMoment(),
                Actor = parts.Actor(),
                ReportedToLead = chance.Seldom(chance.Action),
                RaisesSuspicion = chance.Answer(0.1),
                ChildInDanger = chance.Answer(0.05),
                Device = chance.Value(Device.Own, Device.Own, Device.School),
            };
            if (SituationChecks.Check(situation).Count == 0)
            {
                return situation;
            }
        }
    }

    private Situation OfKind(SituationKind kind) => kind switch
    {
        SituationKind.Connection => Connection(),
        SituationKind.Message => Message(),
        SituationKind.Publication => Publication(),
        SituationKind.Group => new GroupMembership
        {
            Step = chance.Value(GroupStep.ToJoin, GroupStep.Member, GroupStep.Left),
            Account = parts.Account(),
            IsLocalOrLinkedToTheSchool = chance.Answer(),
            HasPupils = chance.Answer(),
            UnderminesBritishValues = chance.Answer(0.1),
        },
        SituationKind.OnlinePlay => OnlinePlay(),
        SituationKind.Access => new Access
        {
            Account = parts.Account(),
            Network = chance.Value(Network.School, Network.Other),
            ClashesWithOtherPolicies = chance.Answer(0.1),
        },
        SituationKind.SchoolAccount => SchoolAccount(),
        SituationKind.OwnAccount => new OwnAccount
        {
            Privacy = chance.Value(PrivacySettings.Highest, PrivacySettings.Lower),
            ParentsSeePersonalMaterial = chance.Answer(),
        },
        SituationKind.CommentReceived => CommentReceived(),
        SituationKind.Concern => Concern(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Connection Connection() => new()
    {
        Step = chance.Value(
            ConnectionStep.ToInvite, ConnectionStep.Requested, ConnectionStep.Accepted, ConnectionStep.Declined, ConnectionStep.Kept),
        With = parts.People(),
        EverybodyIsListed = chance.IsStated,
        Account = parts.Account(),
        ShowsPersonalMaterial = chance.Answer(),
        IsEmergency = chance.Answer(0.05),
        LeadAgreed = chance.Seldom(parts.Approval),
    };

    private Message Message() => new()
    {
        Step = chance.Value(MessageStep.ToSend, MessageStep.Sent, MessageStep.Received, MessageStep.ToAnswer, MessageStep.Answered),
        Channel = chance.Value(Channel.SocialMedia, Channel.SocialMedia, Channel.Email, Channel.Call, Channel.Text),
        With = parts.People(),
        EverybodyIsListed = chance.IsStated,
        Account = parts.Account(),
        Audience = chance.Value(Audience.Private, Audience.Private, Audience.GroupReadByStaff, Audience.Public),
        IsSchoolBusiness = chance.Answer(0.5),
        IsAboutTheirOwnFamily = chance.Answer(),
        Approval = chance.Seldom(parts.Approval),
        OnlyPointsToASchoolChannel = chance.Answer(0.1),
        IsEmergency = chance.Answer(0.05),
        IsInappropriate = chance.Answer(0.1),
        IsAboutAChild = chance.Answer(),
        IsUnlawful = chance.Answer(0.05),
        SharesMaterialOfOthers = chance.Answer(0.1),
    };

    private Publication Publication() => new()
    {
        Step = chance.Value(PublicationStep.ToPublish, PublicationStep.Published),
        Account = parts.Account(),
        Contents = chance.IsStated
            ? [.. new[] { chance.OneOf(Content.Text, Content.Photograph, Content.Video), chance.OneOf(Content.Link, Content.PupilsWork) }]
            : null,
        Children = parts.Children(),
        EveryChildIsListed = chance.IsStated,
        PupilsWorkChecked = chance.Answer(0.8),
        LinksChecked = chance.Answer(0.8),
        IsPublic = chance.Answer(0.5),
        IsAboutTheSchool = chance.Answer(0.5),
        IsAboutAnIndividualMatter = chance.Answer(0.1),
        ClashesWithOtherPolicies = chance.Answer(0.05),
        IsUnlawful = chance.Answer(0.05),
        ClashesWithBritishValues = chance.Answer(0.05),
        IsUnprofessional = chance.Answer(0.1),
        ReflectsBadly = chance.Answer(0.1),
        Removed = chance.Seldom(chance.Action),
    };

    private OnlinePlay OnlinePlay() => new()
    {
        Step = chance.Value(PlayStep.ToPlay, PlayStep.Played),
        Account = parts.Account(),
        With = parts.People(),
        EverybodyIsListed = chance.IsStated,
        DirectContact = chance.Answer(0.5),
        OtherPersonWrote = chance.Answer(),
        EffortsMade = chance.Answer(0.7),
        ContactEnded = chance.Answer(0.5),
        IsEmergency = chance.Answer(0.05),
    };

    private SchoolAccount SchoolAccount() => new()
    {
        Step = chance.Value(SchoolAccountStep.SettingUp, SchoolAccountStep.OpeningToPupils, SchoolAccountStep.Review),
        IsDedicated = chance.Answer(0.9),
        IsSeparateFromPersonalAccounts = chance.Answer(0.9),
        IsLinkedToSchoolEmail = chance.Answer(0.9),
        AdministratorIsRecorded = chance.Answer(0.9),
        DetailsAreKeptSecurely = chance.Answer(0.9),
        IsNotified = chance.Answer(0.9),
        LinksToESafety = chance.Answer(0.9),
        LinksToPolicy = chance.Answer(0.9),
        HasUnprofessionalContent = chance.Answer(0.05),
        ReflectsBadly = chance.Answer(0.05),
    };

    private CommentReceived CommentReceived() => new()
    {
        IsInappropriate = chance.Answer(0.5),
        InvolvesAChild = chance.Answer(),
        IdentifiesAChild = chance.Answer(),
        IsAPupilsAndUnchecked = chance.Answer(),
        IsThreatOrCrime = chance.Answer(0.05),
        CanBeRemoved = chance.Answer(0.9),
        Removed = chance.Seldom(chance.Action),
        ReportedToLeadership = chance.Seldom(chance.Action),
    };

    private Concern Concern() => new()
    {
        IsInappropriateCommunication = chance.Answer(0.5),
        IsOtherWorry = chance.Answer(),
        Channel = chance.Value(Channel.SocialMedia, Channel.Email, Channel.Text),
        IsHearsay = chance.Answer(),
        IsAboutTheHeadteacher = chance.Answer(0.05),
        IsAboutStaff = chance.Answer(0.1),
        Mutilation = chance.Value(MutilationSign.None, MutilationSign.None, MutilationSign.Suspected),
        ReportedToPolice = null,
    };
}
