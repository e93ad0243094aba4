using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What a trust has locked: which changes run into it, and what whoever makes them is told.</summary>
public sealed class LockTests
{
    private static readonly LooseningReason Why = new("The trust's insurer asks for it.", Post.ChairOfGovernors);

    [Fact]
    public void The_reason_of_the_trust_is_told_and_what_can_be_done()
    {
        var problem = Made.Problem(Made.Trust.Lock(["former-pupil-age"], Why), Made.College.Set(Parameters.FormerPupilAge, 21));

        Assert.Equal(
            "Its reason: The trust's insurer asks for it. Leave it out here, or ask for it to be loosened where it is locked, in \"Northern Trust\".",
            problem.Hint);
    }

    [Fact]
    public void A_policy_in_force_on_a_day_brings_the_locks_of_that_day()
    {
        var day = new DateOnly(2027, 2, 28);
        var trust = SocialMediaPolicy.Default.Adapt(
            Made.Trust.From(day, t => t.Set(Parameters.FormerPupilAge, 25).Lock(["former-pupil-age"])).Until(day.AddDays(-1), t => t.Lock(["grace-days"])));
        var school = Made.College.Set(Parameters.FormerPupilAge, 18, Made.Reason);
        var grace = Made.College.Set(Parameters.GraceDays, 10, Made.Reason);

        foreach (var policy in new[] { trust.InForceOn(day), trust.InForceOn(day).With(Parameters.ReportWithinHours, 0), trust.InForceOn(day.AddDays(400)) })
        {
            Assert.All(Assert.Throws<AdaptationException>(() => policy.Adapt(school)).Problems, p => Assert.Equal(ProblemKind.Locked, p.Kind));
            Assert.NotNull(policy.Adapt(grace));
        }

        Assert.NotNull(trust.InForceOn(day.AddDays(-1)).Adapt(school));
        Assert.Throws<AdaptationException>(() => trust.InForceOn(day.AddDays(-1)).Adapt(grace));
    }

    [Fact]
    public void Without_a_reason_it_is_told_what_can_be_done() => Assert.Equal(
        "Leave it out here, or ask for it to be loosened where it is locked, in \"Northern Trust\".",
        Made.Problem(Made.Trust.Lock(["former-pupil-age"]), Made.College.Set(Parameters.FormerPupilAge, 21)).Hint);

    [Fact]
    public void Every_lock_that_a_layer_runs_into_is_told_at_once()
    {
        var trust = Made.Trust.Lock(["KW1001", "KW1003", "former-pupil-age", "KW1301"], Why);
        var school = Made.College
            .WithFriendship("KW1001", "KW1003")
            .Set(Parameters.FormerPupilAge, 21)
            .Say("KW1301", TextPart.Title, "Settings")
            .Read(ChildrenOfTheSchool.PupilsOnly, Made.Reason);

        var problems = Made.Problems(trust, school);

        Assert.All(problems, p => Assert.Equal((ProblemKind.Locked, true), (p.Kind, p.Hint.Contains("insurer", StringComparison.Ordinal))));
        Assert.Equal(
            [
                "An earlier layer has locked KW1001, and Oakfield College changes it.",
                "An earlier layer has locked KW1001, and the setting children-of-the-school of Oakfield College loosens it.",
                "An earlier layer has locked KW1003, and Oakfield College changes it.",
                "An earlier layer has locked KW1301, and Oakfield College changes it.",
                "An earlier layer has locked former-pupil-age, and Oakfield College changes it.",
            ],
            problems.Select(p => p.Says).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_change_that_loosens_a_locked_rule_is_told()
    {
        var problems = Made.Problems(
            Made.Trust.Lock(["KW1001"]), Made.College.Read(ChildrenOfTheSchool.PupilsOnly, Made.Reason).Set(Parameters.GraceDays, 30, Made.Reason));

        Assert.Equal(
            ["setting children-of-the-school", "setting grace-days"],
            problems.Select(p => p.Says.Split(" the ")[1].Split(" of ")[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("deputy", "senior-leadership")]
    [InlineData("alternate", "chair-of-governors")]
    [InlineData("safeguarding-lead", "senior-leadership")]
    public void Whose_agreement_counts_is_locked_with_the_rule_that_turns_on_it(string setting, string post)
    {
        var school = Made.College.Set(setting, SettingValue.Of(post), Made.Reason);

        Assert.Contains(
            Made.Problems(Made.Trust.Lock(["KW0009"]), school),
            p => p.Says == $"An earlier layer has locked KW0009, which turns on the setting {setting}, and Oakfield College changes it.");
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(Made.Trust.Lock(["KW1301"]), school));
    }

    [Theory]
    [InlineData("KW1001", "other.own-household")]
    [InlineData("KW1001", "contact.emergency")]
    [InlineData("KW2201", "place.virtual-world")]
    [InlineData("KW1101", "report.lead.done")]
    [InlineData("KW2201", "child.own")]
    [InlineData("KW0009", "contact.lead-agreed")]
    [InlineData("KW2301", "comment.not-removable")]
    public void What_lifts_a_locked_rule_is_not_left_open_by_a_later_layer(string rule, string fact)
    {
        var school = Made.College.TakeSilence(fact, Silence.Open);

        Assert.Equal(
            $"An earlier layer has locked {rule}, where nobody lifts it by saying nothing of \"{fact}\", and Oakfield College leaves that open.",
            Made.Problem(Made.Trust.Lock([rule]), school).Says);
    }

    [Fact]
    public void What_lifts_another_rule_or_in_another_kind_is_no_matter_of_a_lock()
    {
        var school = Made.College.TakeSilence("other.own-household", Silence.Open);

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(Made.Trust.Lock(["KW1301"]), school));
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(
            Made.Trust.Lock(["KW1001"]), Made.College.TakeSilence("other.own-household", Silence.Open, SituationKind.OnlinePlay)));
    }

    [Fact]
    public void What_the_trust_itself_has_set_can_be_said_again()
    {
        var trust = Made.Trust.Set(Parameters.Deputy, Post.SeniorLeadership).Lock(["KW0009"]);

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.Deputy, Post.SeniorLeadership)));
    }

    [Theory]
    [InlineData("deputy", "headteacher")]
    [InlineData("deputy", "safeguarding-lead")]
    public void A_deputy_who_is_the_lead_is_refused(string setting, string post)
    {
        var problem = Made.Problem(Made.College.Set(setting, SettingValue.Of(post)));

        Assert.Equal(
            (ProblemKind.ValueOutOfRange, "The deputy is the Designated Safeguarding Lead (the Headteacher), so that nobody stands in when the lead is away."),
            (problem.Kind, problem.Says));
    }

    [Fact]
    public void A_lead_who_is_the_deputy_already_is_refused()
    {
        var trust = Made.Trust.Set(Parameters.Deputy, Post.SeniorLeadership);

        Assert.Contains(
            Made.Problems(trust, Made.College.Set(Parameters.SafeguardingLead, Post.SeniorLeadership, Made.Reason)),
            p => p.Says.StartsWith("The deputy is the Designated Safeguarding Lead", StringComparison.Ordinal));
    }
}
