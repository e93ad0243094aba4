using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2103Tests
{
    private static readonly Publication Poems = Examples.ClassPost with
    {
        Contents = [Content.Text, Content.PupilsWork],
        ShowsChildren = Answer.No,
    };

    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Pupils_work_is_posted_only_when_it_was_checked(Answer isChecked, Verdict verdict) =>
        Assert.Equal(verdict, (Poems with { PupilsWorkChecked = isChecked }).VerdictOf());

    [Theory]
    [InlineData(AccountUse.School)]
    [InlineData(AccountUse.Personal)]
    [InlineData(AccountUse.Both)]
    [InlineData(AccountUse.NotStated)]
    public void Not_permitted_wherever_isUncheckedwork_goes_online(AccountUse use) =>
        Assert.Equal(
            ["KW2103"],
            (Poems with { Account = new() { Use = use }, PupilsWorkChecked = Answer.No }).Decide().Broken());

    [Fact]
    public void Asks_only_whether_it_was_checked() => Assert.Equal(["content.checked"], Poems.Decide().Asked());

    [Fact]
    public void Not_asked_when_the_contents_are_stated_and_pupils_made_none() =>
        Assert.Empty((Poems with { Contents = [Content.Text] }).Decide().Asked());

    // What it consists of is one question; a check that was made leaves nothing of it that pupils' work could turn on.
    [Fact]
    public void Whether_pupils_made_it_does_not_matter_when_it_was_checked() =>
        Assert.Empty(
            (Poems with { Contents = null, Account = Examples.Instagram, PupilsWorkChecked = Answer.Yes }).Decide().Asked());

    [Fact]
    public void A_painting_without_a_child_needs_no_consent()
    {
        var wall = Poems with { Contents = [Content.Photograph, Content.PupilsWork], PupilsWorkChecked = Answer.Yes };

        Assert.Equal(Verdict.Permitted, wall.VerdictOf());
        Assert.Equal(Verdict.Permitted, (wall with { Contents = [Content.Photograph] }).VerdictOf());
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    public void Pupils_comments_are_checked_as_well(Answer isUnchecked, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new CommentReceived
            {
                Actor = Actor.Teacher,
                IsInappropriate = Answer.No,
                IsAPupilsAndUnchecked = isUnchecked,
            }.VerdictOf());

    [Fact]
    public void Nasty_and_isUncheckedboth_count_when_a_pupil_wrote_so_and_the_lead_is_told()
    {
        var decision = (Examples.AbuseDealtWith with
        {
            InvolvesAChild = Answer.NotStated,
            IsAPupilsAndUnchecked = Answer.Yes,
        }).Decide();

        Assert.Equal(["KW2103"], decision.Broken());
        Assert.Contains(decision.Obligations, o => o.Rules.Any(r => r.Id == "KW1102") && o.State == ObligationState.Owed);
    }

    [Fact]
    public void Advised_when_an_affiliated_organisation_does_not_check() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            (Poems with { Actor = Deciding.Affiliate, PupilsWorkChecked = Answer.No }).VerdictOf());

    [Fact]
    public void It_would_be_permitted_if_the_work_were_checked() =>
        Assert.Equal(
            ["what pupils made were checked first"],
            (Poems with { PupilsWorkChecked = Answer.No }).Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));
}
