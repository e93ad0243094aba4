using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>Nobody is told to ask themselves: whoever stands in their place is named, or it is said that the school names nobody.</summary>
public sealed class WhoIsAskedTests
{
    private const string Nobody = "whoever the school names in the Designated Safeguarding Lead's place (it has named nobody)";
    private const string Chair = "the chair of governors (in the Designated Safeguarding Lead's place)";

    private static readonly Policy WithAnAlternate = SocialMediaPolicy.Default.With(Parameters.Alternate, Post.ChairOfGovernors);

    [Fact]
    public void The_Headteachers_contact_is_for_the_chair_where_the_policy_names_nobody() =>
        Assert.Equal(
            "the chair of governors: the policy names nobody who approves the Headteacher's own contact",
            AskedAbout(SocialMediaPolicy.Default, Call(Post.Headteacher)));

    [Theory]
    [InlineData(MessageStep.Sent)]
    [InlineData(MessageStep.Answered)]
    public void The_Headteachers_contact_is_for_the_alternate_where_the_school_names_one(MessageStep step)
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Alternate, new Post("trust-leader"));

        Assert.Equal(
            "whoever stands in the Headteacher's place (the trust leader)",
            AskedAbout(policy, Call(Post.Headteacher) with { Step = step }));
    }

    [Fact]
    public void An_acting_head_is_not_sent_to_themselves_as_the_alternate()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Alternate, Post.SeniorLeadership);

        Assert.Equal(
            "the chair of governors: the policy names nobody who approves the Headteacher's own contact",
            AskedAbout(policy, Call(Post.ActingHeadteacher, Post.SeniorLeadership)));
    }

    [Fact]
    public void A_lead_whose_school_names_nobody_is_told_so()
    {
        var decision = SocialMediaPolicy.Default.Decide(Private(Post.SafeguardingLead));

        Assert.Equal(Nobody, AskedIn(decision));
        Assert.Contains($"It would be permitted if {Nobody} agreed to it first.", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
        Assert.DoesNotContain("the Designated Safeguarding Lead agreed", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("safeguarding-lead")]
    [InlineData("headteacher")]
    [InlineData("acting-headteacher")]
    public void A_lead_is_sent_to_the_alternate(string post)
    {
        var decision = WithAnAlternate.Decide(Private(new Post(post)));

        Assert.Equal(Chair, AskedIn(decision));
        Assert.Equal($"Has {Chair} agreed to this contact?", Assert.Single(decision.RequiredApprovals).Fact.Question);
        Assert.Equal([$"{Chair} agreed to it first"], decision.WhatWouldChangeIt.SelectMany(c => c.IfOnly));
        Assert.Contains($"Ask {Chair} first, or use a school channel", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
        Assert.Contains($"The {Chair[4..]} has not agreed to the contact.", decision.Presumptions.Select(p => p.Fact.No));
        Assert.Contains(Chair, DecisionDocument.Of(decision).Gaps.Select(g => g.Ask));
    }

    [Fact]
    public void What_the_alternate_agreed_to_is_then_permitted() =>
        Assert.Equal(
            Verdict.Permitted,
            WithAnAlternate.Decide(Private(Post.SafeguardingLead) with
            {
                LeadAgreed = new() { Given = Given.Yes, By = Post.ChairOfGovernors, Beforehand = Answer.Yes },
            }).Verdict);

    [Fact]
    public void A_lead_is_not_sent_to_the_deputy_who_cannot_agree_to_it()
    {
        var policy = WithAnAlternate.With(Parameters.Deputy, Post.DeputySafeguardingLead);

        Assert.Equal(Chair, AskedIn(policy.Decide(Private(Post.SafeguardingLead))));
        Assert.Equal(
            "the Designated Safeguarding Lead, or the deputy safeguarding lead when the lead is away",
            AskedIn(policy.Decide(Private())));
    }

    [Fact]
    public void A_lead_who_is_the_alternate_has_nobody_in_their_place()
    {
        var policy = SocialMediaPolicy.Default
            .With(Parameters.SafeguardingLead, Post.SeniorLeadership)
            .With(Parameters.Alternate, Post.SafeguardingLead);

        Assert.Equal(Nobody, AskedIn(policy.Decide(Private(Post.SafeguardingLead))));
    }

    [Fact]
    public void Everybody_else_asks_the_lead()
    {
        var decision = WithAnAlternate.Decide(Private());

        Assert.Equal("the Designated Safeguarding Lead", AskedIn(decision));
        Assert.Contains("It would be permitted if the Designated Safeguarding Lead agreed to it first.", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
        Assert.Same(decision.Policy.Settings, decision.WordedFor);
    }

    [Fact]
    public void The_rule_itself_names_the_alternate() =>
        Assert.All(
            ["KW1402", "KW1403"],
            id => Assert.Equal(
                "whoever stands in the Headteacher's place (the chair of governors)", ((Norm)WithAnAlternate.Find(id)!).Ask));

    private static string AskedAbout(Policy policy, Message message) => AskedIn(policy.Decide(message));

    private static string AskedIn(Decision decision) => Assert.Single(decision.Gaps, g => g.Rule is not null).Ask;

    private static Message Call(params Post[] posts) => new()
    {
        Actor = Actor.Teacher with { Posts = [.. posts] },
        Step = MessageStep.Sent,
        Channel = Channel.Call,
        Account = Account.Personal,
        With = [Examples.Parent],
        IsSchoolBusiness = Answer.Yes,
        Approval = Approval.None,
    };

    private static Message Private(params Post[] posts) => new()
    {
        Actor = Actor.Teacher with { Posts = [.. posts] },
        Step = MessageStep.ToSend,
        Channel = Channel.SocialMedia,
        Account = Examples.Instagram,
        With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(13) }],
        IsSchoolBusiness = Answer.No,
    };
}
