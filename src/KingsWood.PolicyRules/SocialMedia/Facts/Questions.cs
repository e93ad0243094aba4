using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>The questions that answer more than one fact, or that come early or late among the others.</summary>
public static class Questions
{
    /// <summary>What the actor is to the school.</summary>
    public static Question Role { get; } = new(
        "actor.role",
        "What are you to the school: a member of staff, a member of an affiliated organisation, a pupil?",
        TheActor.IsATeacher, TheActor.IsStaff, TheActor.IsAffiliate, TheActor.IsAPupil)
    {
        AtMostOne = [TheActor.IsStaff, TheActor.IsAffiliate, TheActor.IsAPupil],
        Ascending = [TheActor.IsATeacher, TheActor.IsStaff],
        Order = 5,
    };

    /// <summary>Whether a child is in danger: always asked first.</summary>
    public static Question Danger { get; } = new(
        TheConcern.AChildIsInDanger.Id, TheConcern.AChildIsInDanger.Question, TheConcern.AChildIsInDanger)
    { Order = 0 };

    /// <summary>How old the other person is: only ever whether under an age.</summary>
    public static Question Age { get; } = new("other.age", TheOtherPerson.IsAChild.Question, TheOtherPerson.IsAChild) { Order = 21 };

    /// <summary>How long ago a former pupil left: only ever whether less than some years.</summary>
    public static Question Left { get; } = new(
        TheOtherPerson.LeftWithin.Id, TheOtherPerson.LeftWithin.For(1).Question, TheOtherPerson.LeftWithin.For(1))
    { Order = 22 };

    /// <summary>How a message ends up: whether the connection came about.</summary>
    public static Question Accepted { get; } = new(
        TheContact.IsAcceptedOrKept.Id, TheContact.IsAcceptedOrKept.Question, TheContact.IsAcceptedOrKept)
    { Order = 11 };

    /// <summary>Whether anybody in a place of aliases is known: asked before who that is.</summary>
    public static Question SomebodyKnown { get; } = new(
        TheContact.IsWithSomebodyKnown.Id, TheContact.IsWithSomebodyKnown.Question, TheContact.IsWithSomebodyKnown)
    { Order = 19 };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> Shared { get; } =
    [
        Danger, Role, TheMessage.Direction, Accepted, TheSchoolAccount.Stage, TheMessage.Channel, TheAccount.Whose,
        ThePublication.Consists, SomebodyKnown, TheOtherPerson.Who, Age, Left, TheMessage.Audience, ThePublication.Identified,
        TheSchoolAccount.Notification, TheOtherPerson.Family,
    ];
}
