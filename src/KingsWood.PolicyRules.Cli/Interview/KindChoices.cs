using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>The kinds of situation, and how far each may have come.</summary>
internal static class KindChoices
{
    // One person of whom nothing is known, so that what is learnt has a place.
    private static readonly Values<OtherPerson> Somebody = [new OtherPerson()];

    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static IReadOnlyList<KindChoice> All { get; } =
    [
        new("concern", "Something about a child that I have seen, heard, been told or suspect", new Concern(), []),
        new("message", "A message, an email, a call or a text", new Message { With = Somebody }, [
            Of(MessageStep.Received, "I received it, and have not answered"),
            Of(MessageStep.ToAnswer, "I received it, and would like to answer: may I?"),
            Of(MessageStep.Answered, "I received it, and have answered"),
            Of(MessageStep.ToSend, "I would like to send it: may I?"),
            Of(MessageStep.Sent, "I have sent it"),
        ]),
        new("connection", "A friend, follower, subscriber or other contact on social media", new Connection { With = Somebody }, [
            Of(ConnectionStep.Requested, "Somebody has asked me, and I have not answered: may I accept?"),
            Of(ConnectionStep.Accepted, "Somebody asked me, and I accepted"),
            Of(ConnectionStep.Declined, "Somebody asked me, and I declined"),
            Of(ConnectionStep.ToInvite, "I would like to invite somebody: may I?"),
            Of(ConnectionStep.Invited, "I have invited somebody"),
            Of(ConnectionStep.Kept, "We are connected already"),
            Of(ConnectionStep.Ended, "We were connected, and it was ended"),
        ]),
        new("publication", "A post, a comment of mine, a photograph, a video, a live stream or a link", new Publication(), [
            Of(PublicationStep.ToPublish, "I would like to publish it: may I?"),
            Of(PublicationStep.Published, "It is published"),
        ]),
        new("comment-received", "A comment or other abuse that somebody left on an account of the school", new CommentReceived(), []),
        new("group", "A group on social media", new GroupMembership(), [
            Of(GroupStep.ToJoin, "I would like to join it: may I?"),
            Of(GroupStep.Member, "I am a member"),
            Of(GroupStep.Left, "I was a member, and have left"),
        ]),
        new("online-play", "An online game, or another place where people go by an alias", new OnlinePlay { With = Somebody }, [
            Of(PlayStep.ToPlay, "I would like to play: may I?"),
            Of(PlayStep.Played, "It has happened"),
        ]),
        new("access", "Looking at social media: on which device, over which network", new Access(), []),
        new("school-account", "An account of the school, or one for teaching", new SchoolAccount(), [
            Of(SchoolAccountStep.SettingUp, "It is being set up; pupils have no access"),
            Of(SchoolAccountStep.OpeningToPupils, "Pupils are being given access, or just were"),
            Of(SchoolAccountStep.Review, "It is in use, and looked at today"),
        ]),
        new("own-account", "The settings of my own account", new OwnAccount(), []),
    ];

    private static StepChoice Of(MessageStep step, string says) =>
        new(KeyOf(step), says, s => ((Message)s) with { Step = step });

    private static StepChoice Of(ConnectionStep step, string says) =>
        new(KeyOf(step), says, s => ((Connection)s) with { Step = step });

    private static StepChoice Of(PublicationStep step, string says) =>
        new(KeyOf(step), says, s => ((Publication)s) with { Step = step });

    private static StepChoice Of(GroupStep step, string says) =>
        new(KeyOf(step), says, s => ((GroupMembership)s) with { Step = step });

    private static StepChoice Of(PlayStep step, string says) =>
        new(KeyOf(step), says, s => ((OnlinePlay)s) with { Step = step });

    private static StepChoice Of(SchoolAccountStep step, string says) =>
        new(KeyOf(step), says, s => ((SchoolAccount)s) with { Step = step });

    // OpeningToPupils is chosen by opening-to-pupils.
    private static string KeyOf<T>(T step)
        where T : struct, Enum =>
        string.Concat(step.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));
}
