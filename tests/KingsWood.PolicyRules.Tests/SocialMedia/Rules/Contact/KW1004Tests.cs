using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1004Tests
{
    [Fact]
    public void Advised_and_nothing_owed_when_a_former_pupil_of_18_asks()
    {
        var decision = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(18))).DecidedBy(School);

        Assert.Equal(["KW1004"], decision.Found(FindingKind.Advised));
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void The_advice_begins_at_the_age_that_the_school_sets()
    {
        var request = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(20)));

        Assert.DoesNotContain("KW1004", request.DecidedBy(School.With(Parameters.FormerPupilAge, 21)).Found(FindingKind.Advised));
    }

    [Fact]
    public void Not_advised_when_a_former_pupil_follows_the_class_account() =>
        Assert.Equal(
            Verdict.Permitted,
            (Connected(ConnectionStep.Accepted, Examples.FormerPupil(Age.Years(18))) with { Account = Examples.ClassAccount })
                .DecidedBy(School).Verdict);

    [Fact]
    public void The_advice_on_a_vulnerable_adult_comes_beside_it() =>
        Assert.Equal(
            ["KW0012", "KW1004"],
            Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(19)) with { IsVulnerableAdult = Answer.Yes })
                .DecidedBy(School).Found(FindingKind.Advised));

    [Fact]
    public void Permitted_with_advice_when_a_former_pupil_is_a_colleague_today() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            Connected(ConnectionStep.Requested, OtherPerson.Who(Relation.FormerPupil, Relation.Colleague) with { Age = Age.AtLeast(18) })
                .DecidedBy(School).Verdict);
}
