using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1601Tests
{
    private static readonly GroupMembership Village = new()
    {
        Actor = Actor.Teacher,
        Step = GroupStep.Member,
        Account = Account.Personal,
        IsLocalOrLinkedToTheSchool = Answer.Yes,
        HasPupils = Answer.Yes,
    };

    [Theory]
    [InlineData(GroupStep.ToJoin, Verdict.NotPermitted)]
    [InlineData(GroupStep.Member, Verdict.NotPermitted)]
    [InlineData(GroupStep.Left, Verdict.Permitted)]
    public void Not_permitted_with_pupils_in_it_where_staff_leave_such_groups(GroupStep step, Verdict verdict) =>
        Assert.Equal(verdict, (Village with { Step = step }).VerdictOf(GroupsWithPupils.Leave));

    [Fact]
    public void Its_sentence_carries_the_reading_and_its_advice_contradicts_none()
    {
        var left = Village.Decide(GroupsWithPupils.Leave);

        Assert.Equal(
            "Staff take care over the groups that they join on social media: staff leave groups that pupils are in.",
            left.Findings.Single(f => f.Rule.Id == "KW1601").Rule.Says);
        Assert.Empty(left.RulesOf(FindingKind.Advised));
        Assert.Equal(
            "Look again at the group and its members: writing to a pupil there, answering or tagging one is contact.",
            Village.Decide().Findings.Single(f => f.Rule.Id == "KW1601").Rule.Advice);
    }

    [Fact]
    public void Permitted_and_nothing_is_asked_when_it_is_not_known_whether_pupils_are_in_the_village_group()
    {
        var decision = (Village with { HasPupils = Answer.NotStated }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.Permitted)]
    public void Pupils_are_asked_about_only_where_they_may_well_be(Answer local, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Village with { IsLocalOrLinkedToTheSchool = local, HasPupils = Answer.NotStated }).VerdictOf(GroupsWithPupils.Leave));

    [Fact]
    public void Silent_when_the_group_is_one_of_the_school_whatever_the_reading()
    {
        var classGroup = Village with { Account = ClassAccount };

        Assert.Equal(Verdict.Permitted, classGroup.VerdictOf());
        Assert.Equal(Verdict.Permitted, classGroup.VerdictOf(GroupsWithPupils.Leave));
    }

    [Fact]
    public void Advised_when_something_about_the_group_gives_reason_to_hesitate() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Village with { HasPupils = Answer.No, IsDoubtful = Answer.Yes }).VerdictOf());

    [Fact]
    public void Not_covered_when_a_volunteer_joins() =>
        Assert.Equal(Verdict.NotCovered, (Village with { Actor = Volunteer }).VerdictOf());
}
