using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Facts.Words;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What is known of a contact between the actor and another person, of whatever kind.</summary>
public static class TheContact
{
    /// <summary>The actor invites, accepts, keeps, sends or answers.</summary>
    public static Fact IsEngagedIn { get; } = Open(
        "contact.engaged-in",
        "Do you invite, accept, keep up, send or answer it?",
        "The contact is made, accepted, kept up or answered.",
        "The contact is not taken up.",
        "It is not known whether the contact is taken up.");

    /// <summary>Something came from the other person.</summary>
    public static Fact IsReceived { get; } = Open(
        "contact.received",
        "Did the other person get in touch with you?",
        "The other person got in touch.",
        "The other person did not get in touch.",
        "It is not known whether the other person got in touch.");

    /// <summary>The request carried words.</summary>
    public static Fact HasWords { get; } = Presumed(
        "contact.has-words",
        "Did the request carry a message?",
        "The request carried a message.",
        "The request carried no message.",
        "It is not known whether the request carried a message.");

    /// <summary>It has happened: it is no longer a question of "may I?".</summary>
    public static Fact HasHappened { get; } = Presumed(
        "contact.happened",
        "Has it already happened?",
        "It has happened.",
        "It has not happened yet.",
        "It is not known whether it has happened.");

    /// <summary>A connection that is accepted or kept, or asked for and about to be.</summary>
    public static Fact IsAcceptedOrKept { get; } = Open(
        "connection.accepted",
        "Is the connection accepted or kept, or are you about to accept it?",
        "The connection is accepted or kept.",
        "The connection is neither accepted nor kept.",
        "It is not known whether the connection is accepted or kept.");

    /// <summary>The other person follows without anything that had to be accepted.</summary>
    public static Fact IsAFollowOnly { get; } = Presumed(
        "connection.follow-only",
        "Does the other person follow a public account, so that nothing had to be accepted?",
        "Nothing had to be accepted: the other person follows a public account.",
        "Something had to be accepted.",
        "It is not known whether something had to be accepted.");

    /// <summary>An older connection, of somebody whose job or enrolment began so many days ago or fewer.</summary>
    public static FactFamily IsWithinTheGrace { get; } = new("connection.within-grace", Parameters.MostGraceDays, (family, days) =>
    {
        var begun = days == 1 ? "no more than a day ago" : $"no more than {days} days ago";
        return new Fact($"connection.within-grace:{days}")
        {
            Question = $"Is the connection older than the job or the enrolment, and did these begin {begun}?",
            Yes = $"The connection is older than the job or the enrolment, which began {begun}.",
            No = $"The connection is not older than the job or the enrolment, or these did not begin {begun}.",
            Unknown = $"It is not known whether the connection is older than a job or an enrolment that began {begun}.",
            Silence = Silence.Presumed,
            Family = family,
            Value = days,
        };
    });

    /// <summary>It lets the other person see personal material.</summary>
    public static Fact ShowsPersonalMaterial { get; } = Presumed(
        "contact.shows-personal-material",
        "Does the other person see your personal material?",
        "The other person sees personal material.",
        "The other person sees no personal material.",
        "It is not known whether the other person sees personal material.");

    /// <summary>It is needed to keep a child safe.</summary>
    public static Fact IsAnEmergency { get; } = Presumed(
        "contact.emergency",
        "Is the contact needed to keep a child safe?",
        "The contact is needed to keep a child safe.",
        "The contact is not needed to keep a child safe.",
        "It is not known whether the contact is needed to keep a child safe.");

    /// <summary>The safeguarding lead agreed to a contact on which the policy is silent.</summary>
    public static Fact IsAgreedByTheLead { get; } = Presumed(
        "contact.lead-agreed",
        "Has {safeguarding-lead}{deputy} agreed to this contact?",
        "{Safeguarding-lead}{deputy} agreed to the contact.",
        "{Safeguarding-lead}{deputy} has not agreed to the contact.",
        "It is not known whether {safeguarding-lead}{deputy} agreed to the contact.",
        "{safeguarding-lead}{deputy} agreed to it first")
        .AsApproval()
        .Mentioning(Parameters.SafeguardingLead, Parameters.Deputy);

    /// <summary>The other person and the actor deal with each other directly, in play.</summary>
    public static Fact IsDirect { get; } = Open(
        "contact.direct",
        "Are you and the other person in direct contact there (chat, voice, an invitation to play)?",
        "There is direct contact with the other person.",
        "There is no direct contact with the other person.",
        "It is not known whether there is direct contact with the other person.");

    /// <summary>The other is no stranger: known, or thought, to be a pupil, a parent or another child.</summary>
    public static Fact IsWithSomebodyKnown { get; } = Open(
        "contact.somebody-known",
        "Is anybody there known, or thought, to be a pupil, a parent or another child?",
        "Somebody there is known, or thought, to be a pupil, a parent or another child.",
        "Nobody there is known, or thought, to be a pupil, a parent or another child.",
        "It is not known whether anybody there is a pupil, a parent or another child.");

    /// <summary>A contact that was found has been ended.</summary>
    public static Fact IsEnded { get; } = Open(
        "contact.ended",
        "Has the contact been ended?",
        "The contact has been ended.",
        "The contact has not been ended.",
        "It is not known whether the contact has been ended.",
        "the contact were ended");

    /// <summary>Reasonable efforts were made not to meet pupils, parents or other children.</summary>
    public static Fact EffortsWereMade { get; } = Open(
        "contact.efforts-made",
        "Did you make reasonable efforts to keep away from pupils, parents and other children?",
        "Reasonable efforts were made not to meet pupils, parents or other children.",
        "No effort was made not to meet pupils, parents or other children.",
        "It is not known whether reasonable efforts were made not to meet pupils, parents or other children.");
}
