using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1103Tests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<SituationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_suspicion_is_reported_wherever_it_arises(string kind) =>
        Assert.Contains("KW1103", (OfKind(Enum.Parse<SituationKind>(kind)) with { RaisesSuspicion = Answer.Yes }).DecidedBy(School).OwesReportBy());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Not_permitted_wherever_a_suspicion_will_not_be_reported(string kind) =>
        Assert.Equal(
            Verdict.NotPermitted,
            (OfKind(Enum.Parse<SituationKind>(kind)) with { RaisesSuspicion = Answer.Yes, ReportedToLead = ActionTaken.WillNot })
                .DecidedBy(School).Verdict);

    [Theory]
    [InlineData(Answer.NotStated, null)]
    [InlineData(Answer.No, null)]
    [InlineData(Answer.NotKnown, ObligationState.Owed)]
    [InlineData(Answer.Yes, ObligationState.Owed)]
    public void In_a_concern_it_is_enough_to_be_unsure(Answer suspicion, ObligationState? report) =>
        Assert.Equal(report, (AboutNothing with { RaisesSuspicion = suspicion }).DecidedBy(School).ReportToLead());

    [Theory]
    [InlineData(MutilationSign.Suspected)]
    [InlineData(MutilationSign.DisclosedOrSeen)]
    [InlineData(MutilationSign.NotKnown)]
    public void Mutilation_that_is_feared_or_known_is_a_suspicion(MutilationSign sign) =>
        Assert.Contains("KW1103", (AboutNothing with { Mutilation = sign }).DecidedBy(School).OwesReportBy());

    [Fact]
    public void Owed_the_same_day() =>
        Assert.Equal(
            Promptness.SameDay,
            Assert.Single((AboutNothing with { RaisesSuspicion = Answer.Yes }).DecidedBy(School).Obligations).How);

    [Fact]
    public void Owed_once_together_with_what_the_pupil_sent() =>
        Assert.Equal(
            ["KW1101", "KW1103"],
            (Chat(MessageStep.Received, Examples.Pupil) with { RaisesSuspicion = Answer.Yes }).DecidedBy(School).OwesReportBy());

    private static Situation OfKind(SituationKind kind) => kind switch
    {
        SituationKind.Connection => Connected(ConnectionStep.Declined, Examples.AdultFriend),
        SituationKind.Message => Chat(MessageStep.Sent, Examples.AdultFriend),
        SituationKind.Publication => new Publication { Actor = Actor.Teacher },
        SituationKind.Group => new GroupMembership { Actor = Actor.Teacher },
        SituationKind.OnlinePlay => new OnlinePlay { Actor = Actor.Teacher },
        SituationKind.Access => new Access { Actor = Actor.Teacher },
        SituationKind.SchoolAccount => new SchoolAccount { Actor = Actor.Teacher },
        SituationKind.OwnAccount => new OwnAccount { Actor = Actor.Teacher },
        SituationKind.CommentReceived => new CommentReceived { Actor = Actor.Teacher },
        _ => AboutNothing,
    };
}
