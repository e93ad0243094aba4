using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of the person on the other side of a contact.</summary>
public static class TheOtherPerson
{
    /// <summary>A pupil on roll.</summary>
    public static Fact IsACurrentPupil { get; } = Open(
        "other.current-pupil",
        "Is the other person a current pupil?",
        "The other person is a current pupil.",
        "The other person is no current pupil.",
        "It is not known whether the other person is a current pupil.");

    /// <summary>A former pupil.</summary>
    public static Fact IsAFormerPupil { get; } = Open(
        "other.former-pupil",
        "Is the other person a former pupil?",
        "The other person is a former pupil.",
        "The other person is no former pupil.",
        "It is not known whether the other person is a former pupil.");

    /// <summary>A brother or sister of a pupil.</summary>
    public static Fact IsASiblingOfAPupil { get; } = Open(
        "other.sibling-of-pupil",
        "Is the other person a brother or sister of a pupil?",
        "The other person is a brother or sister of a pupil.",
        "The other person is no brother or sister of a pupil.",
        "It is not known whether the other person is a brother or sister of a pupil.");

    /// <summary>A parent or carer of a pupil.</summary>
    public static Fact IsAParent { get; } = Open(
        "other.parent",
        "Is the other person a parent or carer of a pupil?",
        "The other person is a parent or carer of a pupil.",
        "The other person is no parent or carer of a pupil.",
        "It is not known whether the other person is a parent or carer of a pupil.");

    /// <summary>A colleague.</summary>
    public static Fact IsAColleague { get; } = Open(
        "other.colleague",
        "Is the other person a colleague at the school?",
        "The other person is a colleague.",
        "The other person is no colleague.",
        "It is not known whether the other person is a colleague.");

    /// <summary>Another adult of the school community.</summary>
    public static Fact IsAnotherMember { get; } = Open(
        "other.community-member",
        "Does the other person belong to the school community in another way, as a governor or volunteer for example?",
        "The other person belongs to the school community in another way.",
        "The other person does not belong to the school community in another way.",
        "It is not known whether the other person belongs to the school community in another way.");

    /// <summary>Younger than so many years, on the day of the situation.</summary>
    public static FactFamily IsYoungerThan { get; } = new("other.under", Age.Maximum, (family, years) => new Fact($"other.under:{years}")
    {
        Question = $"Is the other person under {years}?",
        Yes = $"The other person is under {years}.",
        No = $"The other person is {years} or over.",
        Unknown = $"It is not known whether the other person is {years} or over.",
        Silence = Silence.Open,
        Family = family,
        Value = years,
    });

    /// <summary>Left the school less than so many years before the day of the situation.</summary>
    public static FactFamily LeftWithin { get; } = new("other.left-within", Age.Maximum, (family, years) => new Fact($"other.left-within:{years}")
    {
        Question = $"Did the other person leave the school less than {Years(years)} ago?",
        Yes = $"The other person left the school less than {Years(years)} ago.",
        No = $"The other person left the school {Years(years)} ago or longer.",
        Unknown = $"It is not known whether the other person left the school less than {Years(years)} ago.",
        Silence = Silence.Open,
        Family = family,
        Value = years,
    });

    /// <summary>The actor's own child or ward, or a brother or sister of the actor's household.</summary>
    public static Fact IsOfTheOwnHousehold { get; } = Presumed(
        "other.own-household",
        "Is the other person your own child or ward, or a brother or sister in your household?",
        "The other person is a child, ward, brother or sister of one's own household.",
        "The other person is not of one's own household.",
        "It is not known whether the other person is of one's own household.");

    /// <summary>A relative outside the household, or a godchild.</summary>
    public static Fact IsOfTheWiderFamily { get; } = Presumed(
        "other.wider-family",
        "Is the other person another relative of yours, or a godchild?",
        "The other person is a relative outside the household, or a godchild.",
        "The other person is no relative outside the household and no godchild.",
        "It is not known whether the other person is another relative.");

    /// <summary>A vulnerable adult.</summary>
    public static Fact IsAVulnerableAdult { get; } = Presumed(
        "other.vulnerable-adult",
        "Is the other person an adult who is vulnerable?",
        "The other person is a vulnerable adult.",
        "The other person is no vulnerable adult.",
        "It is not known whether the other person is a vulnerable adult.");

    /// <summary>Under 18: a child by law. The age for contact with former pupils is a parameter of its own.</summary>
    public static Fact IsAChild { get; } = IsYoungerThan.For(18);

    /// <summary>A child of the school community, as the school reads clause 1.1.</summary>
    public static Condition IsAChildOfTheSchool { get; } = AnyOf(
        IsACurrentPupil,
        AllOf(
            Not(ChildrenOfTheSchool.PupilsOnly),
            IsASiblingOfAPupil,
            IsAChild),
        AllOf(
            Not(ChildrenOfTheSchool.PupilsOnly),
            IsAFormerPupil,
            IsAChild),
        AllOf(
            ChildrenOfTheSchool.AnyChild,
            IsAChild));

    /// <summary>A child, of the school or not.</summary>
    public static Condition IsAnyChild { get; } = AnyOf(
        IsACurrentPupil,
        IsAChild);

    /// <summary>A member of the school community with whom school business is done, other than a colleague.</summary>
    public static Condition IsOfTheCommunity { get; } = AnyOf(
        IsACurrentPupil,
        IsAParent,
        IsAnotherMember,
        AllOf(IsASiblingOfAPupil, IsAChild),
        AllOf(IsAFormerPupil, IsAChild));

    /// <summary>Who the other person is.</summary>
    public static Question Who { get; } = new(
        "other.who",
        "Who is the other person to the school?",
        IsACurrentPupil, IsAFormerPupil, IsASiblingOfAPupil, IsAParent, IsAColleague, IsAnotherMember)
    {
        AtMostOne = [IsACurrentPupil, IsAFormerPupil],
        Order = 20,
    };

    /// <summary>How the other person is related to the actor.</summary>
    public static Question Family { get; } = new(
        "other.family",
        "Is the other person of your own family?",
        IsOfTheOwnHousehold, IsOfTheWiderFamily)
    {
        AtMostOne = [IsOfTheOwnHousehold, IsOfTheWiderFamily],
        Order = 60,
    };

    private static string Years(int years) => years == 1 ? "a year" : $"{years} years";
}
