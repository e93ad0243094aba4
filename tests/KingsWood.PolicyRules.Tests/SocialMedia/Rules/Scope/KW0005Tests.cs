using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0005Tests
{
    private static readonly Publication Post = new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Text],
        ClashesWithOtherPolicies = Answer.Yes,
    };

    [Theory]
    [InlineData(AccountUse.Personal)]
    [InlineData(AccountUse.School)]
    [InlineData(AccountUse.Both)]
    [InlineData(AccountUse.NotStated)]
    [InlineData(AccountUse.NotKnown)]
    public void Not_permitted_on_whatever_account(AccountUse use) =>
        Assert.Contains("KW0005", (Post with { Account = new() { Use = use } }).DecidedBy(School).Found(FindingKind.Broken));

    [Theory]
    [InlineData(Network.School)]
    [InlineData(Network.Other)]
    [InlineData(Network.NotKnown)]
    public void Not_permitted_when_the_filter_is_got_round_on_ones_own_device(Network network) =>
        Assert.Contains(
            "KW0005",
            new Access { Actor = Actor.Teacher, Device = Device.Own, Network = network, Account = Account.Personal, ClashesWithOtherPolicies = Answer.Yes }
                .DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void It_would_be_permitted_without_what_demeans_the_child() =>
        Assert.Contains(
            Post.DecidedBy(School).WhatWouldChangeIt,
            c => c.IfOnly.SequenceEqual(["what demeans or exposes somebody were left out"]));

    [Fact]
    public void Only_advised_for_an_affiliated_organisation() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            (Post with { Actor = new() { Roles = [Role.Affiliate] } }).DecidedBy(School).Verdict);
}
