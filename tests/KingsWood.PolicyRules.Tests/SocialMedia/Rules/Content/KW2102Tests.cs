using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2102Tests
{
    private static readonly Publication BadForTheSchool = Examples.ClassPost with { ReflectsBadly = Answer.Yes };

    [Fact]
    public void Not_permitted_when_a_school_account_reflects_badly_on_the_school()
    {
        Assert.Equal(["KW2102"], BadForTheSchool.Decide().Broken());
        Assert.Equal(["KW2102"], (Examples.AccountInOrder with { ReflectsBadly = Answer.Yes }).Decide().Broken());
    }

    [Fact]
    public void Only_advised_when_the_same_is_said_on_a_personal_account()
    {
        var decision = (BadForTheSchool with { Account = Examples.Instagram }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW1502"], decision.RulesOf(FindingKind.Advised));
    }

    [Fact]
    public void Not_permitted_when_the_account_serves_both() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (BadForTheSchool with { Account = new() { Use = AccountUse.Both } }).VerdictOf());

    [Theory]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    public void A_good_light_is_presumed_and_doubt_is_not(Answer reflectsBadly, Verdict verdict) =>
        Assert.Equal(verdict, (BadForTheSchool with { ReflectsBadly = reflectsBadly }).VerdictOf());

    [Fact]
    public void Permitted_when_the_council_is_passed_on_in_public() =>
        Assert.Equal(
            Verdict.Permitted,
            (Examples.ClassPost with { SharesMaterialOfOthers = Answer.Yes, IsPublic = Answer.Yes }).VerdictOf());

    [Fact]
    public void It_would_be_permitted_if_what_reflects_badly_were_left_out() =>
        Assert.Equal(
            ["what reflects badly on the school were left out"],
            BadForTheSchool.Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));
}
