using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a connection, and where each is read.</summary>
internal static class ConnectionWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Connection)
        .AboutTheActor()
        .AboutTheOtherPerson()
        .AboutTheAccount(static s => ((Connection)s).Account)
        .About(TheContact.IsEngagedIn, static (in Part p, int _) => IsEngagedIn(Of(p)))
        .About(TheContact.IsReceived, static (in Part p, int _) => IsReceived(Of(p)))
        .About(TheContact.HasWords, static (in Part p, int _) => Of(p).RequestHadAMessage)
        .About(TheContact.IsAcceptedOrKept, static (in Part p, int _) => IsAcceptedOrKept(Of(p)))
        .About(TheContact.HasHappened, static (in Part p, int _) => HasHappened(Of(p)))
        .About(TheContact.IsAFollowOnly, static (in Part p, int _) => IsAFollowOnly(Of(p)))
        .About(TheContact.IsWithinTheGrace.For(30), static (in Part p, int days) => IsWithinTheGrace(p, days))
        .About(TheContact.ShowsPersonalMaterial, static (in Part p, int _) => ShowsPersonalMaterial(Of(p)))
        .About(TheContact.IsAnEmergency, static (in Part p, int _) => Of(p).IsEmergency)
        .About(TheContact.IsAgreedByTheLead, static (in Part p, int _) =>
            ApprovalFacts.ByTheLead(p, Of(p).LeadAgreed, HasHappened(Of(p)) != Answer.Yes))
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static Connection Of(in Part part) => (Connection)part.Situation;

    private static Answer IsEngagedIn(Connection connection) => connection.Step switch
    {
        ConnectionStep.NotStated => Answer.NotStated,
        ConnectionStep.Declined or ConnectionStep.Ended => Answer.No,
        _ => Answer.Yes, // a pending request is asked about as "may I accept it?"
    };

    private static Answer IsAcceptedOrKept(Connection connection) => connection.Step switch
    {
        ConnectionStep.NotStated => Answer.NotStated,
        ConnectionStep.Requested or ConnectionStep.Accepted or ConnectionStep.Kept => Answer.Yes,
        _ => Answer.No,
    };

    // Of a connection that was ended nobody has said who began it: a child's request is still to be reported.
    private static Answer IsReceived(Connection connection) => connection.Step switch
    {
        ConnectionStep.NotStated or ConnectionStep.Ended => Answer.NotStated,
        ConnectionStep.Requested or ConnectionStep.Accepted or ConnectionStep.Declined => Answer.Yes,
        ConnectionStep.Kept when connection.NothingHadToBeAccepted == Answer.Yes => Answer.Yes, // a follower came unasked
        _ => Answer.No,
    };

    private static Answer HasHappened(Connection connection) => connection.Step switch
    {
        ConnectionStep.NotStated => Answer.NotStated,
        ConnectionStep.ToInvite or ConnectionStep.Requested => Answer.No,
        _ => Answer.Yes,
    };

    private static Answer IsAFollowOnly(Connection connection) =>
        connection.Step is ConnectionStep.Kept or ConnectionStep.NotStated ? connection.NothingHadToBeAccepted : Answer.No;

    private static Answer IsWithinTheGrace(in Part part, int days)
    {
        // Grace is for keeping what there is: an invitation or a request that is still open is no older connection.
        var connection = Of(part);
        if (connection.Step is not (ConnectionStep.NotStated or ConnectionStep.Accepted or ConnectionStep.Kept))
        {
            return Answer.No;
        }

        if (connection.IsOlderThanTheJob != Answer.Yes)
        {
            return connection.IsOlderThanTheJob;
        }

        return connection.BoundSince is { } since
            ? part.Moment.Date.DayNumber - since.DayNumber <= days ? Answer.Yes : Answer.No
            : Answer.NotKnown;
    }

    // Whoever becomes a friend or follower sees what those see, unless somebody says that it is not so.
    private static Answer ShowsPersonalMaterial(Connection connection) =>
        connection.ShowsPersonalMaterial == Answer.NotStated ? IsEngagedIn(connection) : connection.ShowsPersonalMaterial;
}
