using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0006Tests
{
    [Fact]
    public void Named_when_a_teacher_breaks_a_rule() => Assert.Contains("KW0006", Consequences(Actor.Teacher));

    [Fact]
    public void Named_when_a_duty_is_left_undone() =>
        Assert.Contains(
            "KW0006",
            (Chat(MessageStep.Received, Examples.Pupil) with { ReportedToLead = ActionTaken.WillNot })
                .DecidedBy(School).Consequences.Select(c => c.Id));

    [Fact]
    public void Not_named_for_an_organisation_that_is_only_expected_to_follow() =>
        Assert.Empty(Consequences(new() { Roles = [Role.Affiliate] }));

    [Fact]
    public void Not_named_for_somebody_who_is_not_covered() => Assert.Empty(Consequences(Governor));

    [Fact]
    public void Not_named_while_it_is_not_known_whether_a_rule_is_broken() => Assert.Empty(Consequences(Actor.NotStated));

    private static IEnumerable<string> Consequences(Actor actor) =>
        (Connected(ConnectionStep.Accepted, Examples.Pupil) with { Actor = actor }).DecidedBy(School).Consequences.Select(c => c.Id);
}
