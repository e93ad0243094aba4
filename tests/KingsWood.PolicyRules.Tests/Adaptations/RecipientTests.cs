using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Whoever was named is replaced with a reason only; a place that was empty is filled freely.</summary>
public sealed class RecipientTests
{
    private static readonly Post Friend = new("friend-of-the-family");

    public static TheoryData<string> Named => ["report-to", "abuse-report-to", "safeguarding-lead"];

    public static TheoryData<string> Empty => ["deputy", "alternate"];

    [Theory]
    [MemberData(nameof(Named))]
    public void Whoever_was_named_is_replaced_with_a_reason_only(string setting)
    {
        foreach (var post in new[] { Friend.Id, "chair-of-governors", "ict-leader" })
        {
            var with = Made.College.AddPost(Friend);

            Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(with.Set(setting, SettingValue.Of(post))).Kind);
            Assert.NotEmpty(with.Set(setting, SettingValue.Of(post), Made.Reason).Adapt().Adapted!.Loosenings);
        }
    }

    [Fact]
    public void A_report_that_reaches_another_lead_says_so()
    {
        var policy = Made.College.Set(Parameters.SafeguardingLead, Post.SeniorLeadership, Made.Reason).Adapt();

        Assert.Contains("KW1101", Assert.Single(policy.Decide(Made.FormerPupil).Loosenings).Rules);
        Assert.True(policy.Judge(Made.FormerPupil, Made.AsOf).TouchesALoosening);
        Assert.Empty(policy.Decide(Made.PersonalPost).Loosenings);
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void Where_nobody_was_named_a_school_names_somebody_with_authority_freely(string setting)
    {
        foreach (var post in Post.WithAuthority.Select(p => p.Id))
        {
            var school = Made.College.Set(setting, SettingValue.Of(post));
            if (setting == "deputy" && post is ("headteacher" or "safeguarding-lead"))
            {
                Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(school).Kind); // the lead stands in for nobody
            }
            else
            {
                Assert.Empty(school.Adapt().Adapted!.Loosenings);
            }
        }
    }

    // Whoever stands in also agrees to contacts on which the policy is silent.
    [Theory]
    [MemberData(nameof(Empty))]
    public void Where_nobody_was_named_a_post_of_the_schools_own_needs_a_reason(string setting)
    {
        var problem = Made.Problem(Made.College.AddPost(Friend).Set(setting, SettingValue.Of(Friend.Id)));

        Assert.Equal(ProblemKind.LooseningWithoutReason, problem.Kind);
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void Where_somebody_was_named_another_needs_a_reason(string setting)
    {
        var trust = Made.Trust.Set(setting, SettingValue.Of("chair-of-governors"));

        foreach (var post in new[] { Friend.Id, "somebody-else", "senior-leadership" })
        {
            var school = Made.College.AddPost(Friend).Set(setting, SettingValue.Of(post));
            Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(trust, school).Kind);
        }
    }

    [Theory]
    [InlineData("ict-leader")]
    [InlineData("police")]
    public void A_post_without_authority_over_the_matter_stands_in_with_a_reason_only(string post) =>
        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(Made.College.Set("deputy", SettingValue.Of(post))).Kind);

    [Theory]
    [InlineData("pupil")]
    [InlineData("parent")]
    [InlineData("current-pupil")]
    public void What_somebody_is_to_the_school_is_no_post(string id) =>
        Assert.Equal(ProblemKind.BadId, Made.Problems(Made.College.AddPost(new(id)).Set("deputy", SettingValue.Of(id)))[0].Kind);

    [Fact]
    public void The_report_to_the_police_goes_to_the_police()
    {
        var problem = Made.Problem(Made.College.Set(Parameters.PoliceReportTo, Post.Headteacher, Made.Reason));

        Assert.Equal((ProblemKind.LoosensTheLaw, "RecipientTests.cs"), (problem.Kind, problem.Place.File));
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Set(Parameters.PoliceReportTo, Post.Headteacher)).Kind);
    }

    [Fact]
    public void A_duty_of_ones_own_does_not_pass_for_one_of_the_policy()
    {
        var forged = Duties.TellTheLead with { Recipient = new Parameter<Post>("oak-to", Post.IctLeader) { Where = "own", Question = "To whom?" } };

        Assert.Equal(ProblemKind.BadId, Made.Problem(Made.College.Make("KW1101", Severity.Oblige, Made.Reason, new Owing(forged, Promptness.SameDay))).Kind);
    }

    [Fact]
    public void What_the_trust_locked_reaches_whom_the_trust_named() =>
        Assert.Equal(
            ProblemKind.Locked,
            Made.Problem(Made.Trust.Lock(["KW1101"]), Made.College.Set(Parameters.SafeguardingLead, Post.SeniorLeadership, Made.Reason)).Kind);
}
