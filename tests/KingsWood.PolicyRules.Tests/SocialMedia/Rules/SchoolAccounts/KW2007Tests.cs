using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2007Tests
{
    private static readonly Moment FridayAtTen = At(20, 10);

    private static readonly SchoolAccount Opening = Examples.AccountInOrder with
    {
        Step = SchoolAccountStep.OpeningToPupils,
        NotifiedOn = null,
        PupilsHaveAccessSince = FridayAtTen,
    };

    private static readonly SchoolAccount Never = Opening with { IsNotified = Answer.No };

    public static TheoryData<int, int?, int?, Verdict> Limits => new()
    {
        { 19, null, null, Verdict.Permitted },
        { 20, null, null, Verdict.Undetermined },
        { 20, 9, null, Verdict.Undetermined },
        { 20, null, 10, Verdict.Undetermined },
        { 20, 9, 10, Verdict.Permitted },
        { 20, 10, 10, Verdict.NotPermitted },
        { 20, 11, 10, Verdict.NotPermitted },
        { 21, null, null, Verdict.NotPermitted },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void An_opening_on_the_20th_is_permitted_only_when_the_notification_came_before(
        int day, int? notifiedAt, int? openedAt, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Opening with { NotifiedOn = At(day, notifiedAt), PupilsHaveAccessSince = At(20, openedAt) }).VerdictOf());

    [Fact]
    public void Undetermined_and_asked_which_came_first_when_both_were_on_one_day() =>
        Assert.Equal(
            ["school-account.notification"],
            (Opening with { NotifiedOn = At(20), PupilsHaveAccessSince = At(20) }).Decide().Asked());

    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Whether_it_came_before_can_be_said_without_dates(Answer before, Verdict verdict) =>
        Assert.Equal(verdict, (Opening with { NotifiedBeforeAccess = before }).VerdictOf());

    // Pupils are let in today, at ten, the moment of deciding: nobody needs to say so twice.
    [Theory]
    [InlineData(22, null, Verdict.Permitted)]
    [InlineData(23, 9, Verdict.Permitted)]
    [InlineData(23, null, Verdict.Undetermined)]
    [InlineData(23, 10, Verdict.NotPermitted)]
    public void An_opening_without_a_date_is_now(int day, int? hour, Verdict verdict) =>
        Assert.Equal(verdict, (Opening with { NotifiedOn = At(day, hour), PupilsHaveAccessSince = null }).VerdictOf());

    [Fact]
    public void Not_permitted_when_nobody_was_notified_and_pupils_are_let_in() =>
        Assert.Equal(["KW2007"], Never.Decide().Broken());

    [Fact]
    public void Not_permitted_in_review_when_nobody_was_ever_notified() =>
        Assert.Equal(["KW2007"], (Never with { Step = SchoolAccountStep.Review }).Decide().Broken());

    [Fact]
    public void Permitted_in_review_when_the_notification_came_late() =>
        Assert.Equal(
            Verdict.Permitted,
            (Opening with { Step = SchoolAccountStep.Review, NotifiedOn = At(21) }).VerdictOf());

    [Fact]
    public void Undetermined_in_review_when_it_is_only_known_not_to_have_come_before()
    {
        var decision = (Opening with
        {
            Step = SchoolAccountStep.Review,
            IsNotified = Answer.NotStated,
            NotifiedBeforeAccess = Answer.No,
        }).Decide();

        Assert.Equal(["school-account.notification"], decision.Asked());
    }

    [Fact]
    public void Permitted_when_it_is_only_being_set_up_and_nobody_is_notified_yet() =>
        Assert.Equal(Verdict.Permitted, (Never with { Step = SchoolAccountStep.SettingUp }).VerdictOf());

    [Fact]
    public void The_stage_is_asked_only_when_the_notification_was_late()
    {
        Assert.Equal(
            ["school-account.stage"],
            (Opening with { Step = SchoolAccountStep.NotStated, NotifiedOn = At(21) }).Decide().Asked());
        Assert.Empty((Opening with { Step = SchoolAccountStep.NotStated, NotifiedOn = At(19) }).Decide().Asked());
    }

    [Fact]
    public void It_would_be_permitted_if_the_notification_came_first() =>
        Assert.Equal(
            ["its address and identity were given to the ICT leader or the senior leadership team before pupils had access"],
            Never.Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));

    [Fact]
    public void Its_finding_shows_the_force_of_the_list_beside_its_own()
    {
        var finding = Never.Decide().Findings.Single(f => f.Rule.Id == "KW2007");

        Assert.Equal(Force.Should, finding.Force);
        Assert.Equal(Force.Must, finding.SectionForce);
    }

    [Fact]
    public void Advised_when_an_affiliated_organisation_notified_nobody() =>
        Assert.Equal(["KW2007"], (Never with { Actor = Deciding.Affiliate }).Decide().RulesOf(FindingKind.Advised));

    private static Moment At(int day, int? hour = null) =>
        new(new DateOnly(2026, 11, day), hour is { } h ? new TimeOnly(h, 0) : null);
}
