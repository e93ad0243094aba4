using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1603Tests
{
    private static readonly Publication Clash = new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Text],
        ShowsChildren = Answer.No,
        ClashesWithBritishValues = Answer.Yes,
    };

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    public void Prohibits_when_a_clash_is_stated(Answer clashes, Verdict verdict) =>
        Assert.Equal(verdict, (Clash with { ClashesWithBritishValues = clashes }).VerdictOf());

    [Theory]
    [InlineData(PublicationStep.ToPublish)]
    [InlineData(PublicationStep.Published)]
    public void Told_that_leaving_it_out_would_do_when_a_clash_is_stated(PublicationStep step) =>
        Assert.Equal(
            ["what clashes with British Values were left out"],
            Assert.Single((Clash with { Step = step }).Decide().WhatWouldChangeIt).IfOnly);

    [Fact]
    public void Advised_when_a_member_of_an_affiliated_organisation_posts_it() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Clash with { Actor = Affiliate }).VerdictOf());
}
