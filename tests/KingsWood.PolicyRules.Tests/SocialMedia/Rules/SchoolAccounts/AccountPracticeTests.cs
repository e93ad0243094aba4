using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>What holds alike for each practice that is judged when a school account itself is the subject.</summary>
public abstract class AccountPracticeTests
{
    protected abstract string Id { get; }

    protected abstract Force Force { get; }

    /// <summary>The question that asks for it.</summary>
    protected abstract string Question { get; }

    /// <summary>The end of "it would be permitted if …".</summary>
    protected abstract string IfOnly { get; }

    [Theory]
    [InlineData(SchoolAccountStep.SettingUp)]
    [InlineData(SchoolAccountStep.OpeningToPupils)]
    [InlineData(SchoolAccountStep.Review)]
    [InlineData(SchoolAccountStep.NotStated)]
    public void Not_permitted_at_any_stage_when_the_practice_is_not_kept(SchoolAccountStep stage)
    {
        var decision = (With(Examples.AccountInOrder, Answer.No) with { Step = stage }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal([Id], decision.Broken());
    }

    [Theory]
    [InlineData(SchoolAccountStep.SettingUp)]
    [InlineData(SchoolAccountStep.OpeningToPupils)]
    [InlineData(SchoolAccountStep.Review)]
    [InlineData(SchoolAccountStep.NotStated)]
    public void Permitted_at_any_stage_when_every_practice_is_kept(SchoolAccountStep stage) =>
        Assert.Equal(Verdict.Permitted, (Examples.AccountInOrder with { Step = stage }).VerdictOf());

    [Theory]
    [InlineData(Answer.NotStated)]
    [InlineData(Answer.NotKnown)]
    public void Undetermined_and_asked_alone_when_it_is_not_known(Answer answer)
    {
        var decision = With(Examples.AccountInOrder, answer).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal([Question], decision.Asked());
    }

    [Fact]
    public void Not_asked_when_another_practice_is_known_to_be_broken()
    {
        var decision = With(Examples.AccountInOrder with { HasUnprofessionalContent = Answer.Yes }, Answer.NotStated).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Its_finding_shows_its_own_force_and_that_of_the_whole_list()
    {
        var finding = With(Examples.AccountInOrder, Answer.No).Decide().Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal(Force, finding.Force);
        Assert.Equal(Force.Must, finding.SectionForce);
    }

    [Fact]
    public void It_would_be_permitted_if_the_practice_were_kept() =>
        Assert.Equal(
            [IfOnly],
            With(Examples.AccountInOrder, Answer.No).Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));

    [Fact]
    public void Advised_when_an_affiliated_organisation_does_not_keep_it()
    {
        var decision = (With(Examples.AccountInOrder, Answer.No) with { Actor = Deciding.Affiliate }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(Coverage.Expected, decision.Coverage);
        Assert.Equal([Id], decision.RulesOf(FindingKind.Advised));
    }

    [Fact]
    public void Not_covered_when_a_volunteer_runs_the_account() =>
        Assert.Equal(
            Verdict.NotCovered,
            (With(Examples.AccountInOrder, Answer.No) with { Actor = Deciding.Volunteer }).VerdictOf());

    protected abstract SchoolAccount With(SchoolAccount account, Answer kept);
}
