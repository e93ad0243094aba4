using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1302Tests
{
    private static readonly Connection WithAParent = new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Kept,
        Account = Instagram with { Privacy = PrivacySettings.Highest },
        With = [Parent],
    };

    [Theory]
    [InlineData(ConnectionStep.ToInvite, Verdict.PermittedWithAdvice)]
    [InlineData(ConnectionStep.Invited, Verdict.PermittedWithAdvice)]
    [InlineData(ConnectionStep.Requested, Verdict.PermittedWithAdvice)]
    [InlineData(ConnectionStep.Accepted, Verdict.PermittedWithAdvice)]
    [InlineData(ConnectionStep.Kept, Verdict.PermittedWithAdvice)]
    [InlineData(ConnectionStep.Declined, Verdict.Permitted)]
    [InlineData(ConnectionStep.Ended, Verdict.Permitted)]
    public void Advised_at_every_step_that_lets_a_parent_in(ConnectionStep step, Verdict verdict) =>
        Assert.Equal(verdict, (WithAParent with { Step = step }).VerdictOf());

    [Theory]
    [InlineData(Answer.Yes, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Permitted)]
    public void Silent_when_the_parent_sees_nothing_personal(Answer shows, Verdict verdict) =>
        Assert.Equal(verdict, (WithAParent with { ShowsPersonalMaterial = shows }).VerdictOf());

    [Fact]
    public void Advised_once_more_when_the_settings_are_low_as_well() =>
        Assert.Equal(
            ["KW1301", "KW1302"],
            (WithAParent with { Account = Instagram with { Privacy = PrivacySettings.Lower } }).Decide().RulesOf(FindingKind.Advised));

    [Fact]
    public void Advised_and_nothing_more_when_the_parent_is_a_colleague_or_the_teachers_sister() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            (WithAParent with { With = [ColleagueAndParent, Parent with { Family = Family.Wider }] }).VerdictOf());

    [Fact]
    public void Silent_when_the_account_is_one_of_the_school() =>
        Assert.Equal(Verdict.Permitted, (WithAParent with { Account = ClassAccount }).VerdictOf());
}
