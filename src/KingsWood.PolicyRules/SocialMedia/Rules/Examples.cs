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

    public static OtherPerson ColleagueAndParent { get; } = OtherPerson.Who(Relation.Colleague, Relation.Parent);

    public static OtherPerson AdultFriend { get; } = OtherPerson.Who(Relation.NoLink) with { Age = Age.AtLeast(18) };

    public static Actor Headteacher { get; } = new() { Roles = [Role.Teacher], Posts = [Post.Headteacher] };

    /// <summary>The Friday before the day on which examples are decided.</summary>
    public static DateOnly Friday { get; } = new(2026, 11, 20);

    public static OtherPerson FormerPupil(Age? age) => OtherPerson.Who(Relation.FormerPupil) with { Age = age };
}
