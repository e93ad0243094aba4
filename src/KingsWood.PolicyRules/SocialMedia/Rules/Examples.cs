using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>The people and accounts that examples have in common.</summary>
internal static class Examples
{
    public static Account Instagram { get; } = Account.Personal with { Platform = new("instagram") };

    public static Account ClassAccount { get; } = Account.School with { Platform = new("x") };

    public static OtherPerson Pupil { get; } = OtherPerson.Who(Relation.CurrentPupil);

    public static OtherPerson Parent { get; } = OtherPerson.Who(Relation.Parent);

    public static OtherPerson Colleague { get; } = OtherPerson.Who(Relation.Colleague);

    public static ChildShown ChildWithConsent { get; } = new() { Consent = Consent.Written, Identified = Identification.None };

    /// <summary>A class account in use, set up in every respect as section 2 asks.</summary>
    public static SchoolAccount AccountInOrder { get; } = new()
    {
        Actor = Actor.Teacher,
        Step = SchoolAccountStep.Review,
        IsDedicated = Answer.Yes,
        IsSeparateFromPersonalAccounts = Answer.Yes,
        IsLinkedToSchoolEmail = Answer.Yes,
        AdministratorIsRecorded = Answer.Yes,
        DetailsAreKeptSecurely = Answer.Yes,
        IsNotified = Answer.Yes,
        NotifiedOn = new DateOnly(2026, 9, 7),
        PupilsHaveAccessSince = new DateOnly(2026, 9, 14),
        LinksToESafety = Answer.Yes,
        LinksToPolicy = Answer.Yes,
    };

    /// <summary>A teacher thinks of posting words on the class account.</summary>
    public static Publication ClassPost { get; } = new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = ClassAccount,
        Contents = [Content.Text],
    };

    /// <summary>A teacher thinks of posting a photograph of these children on the class account.</summary>
    public static Publication ClassPhotograph(params ReadOnlySpan<ChildShown> children) => ClassPost with
    {
        Contents = [Content.Photograph],
        Children = Values.Create(children),
    };

    /// <summary>Abuse under a post of the school that involves no child, removed and reported.</summary>
    public static CommentReceived AbuseDealtWith { get; } = new()
    {
        Actor = Actor.Teacher,
        IsInappropriate = Answer.Yes,
        InvolvesAChild = Answer.No,
        Removed = ActionTaken.Done,
        ReportedToLeadership = ActionTaken.Done,
    };

    public static OtherPerson ColleagueAndParent { get; } = OtherPerson.Who(Relation.Colleague, Relation.Parent);

    public static OtherPerson AdultFriend { get; } = OtherPerson.Who(Relation.NoLink) with { Age = Age.AtLeast(18) };

    public static Actor Headteacher { get; } = new() { Roles = [Role.Teacher], Posts = [Post.Headteacher] };

    /// <summary>The Friday before the day on which examples are decided.</summary>
    public static DateOnly Friday { get; } = new(2026, 11, 20);

    public static OtherPerson FormerPupil(Age? age) => OtherPerson.Who(Relation.FormerPupil) with { Age = age };
}
