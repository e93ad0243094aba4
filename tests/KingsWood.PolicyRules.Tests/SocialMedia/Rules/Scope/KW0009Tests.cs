using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0009Tests
{
    private static readonly DateOnly Today = RuleExample.AsOf.Date;

    [Theory]
    [InlineData(Channel.Text)]
    [InlineData(Channel.Call)]
    [InlineData(Channel.Email)]
    public void Never_permitted_when_a_pupil_is_contacted_privately(Channel channel)
    {
        var decision = (PrivateText(MessageStep.ToSend, Examples.Pupil) with { Channel = channel }).DecidedBy(School);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(UndeterminedBecause.Gap | UndeterminedBecause.MissingApproval, decision.UndeterminedBecause);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Nothing_is_owed_beforehand_and_a_report_is_afterwards()
    {
        Assert.Null(PrivateText(MessageStep.ToSend, Examples.Pupil).DecidedBy(School).ReportToLead());
        Assert.Equal(ObligationState.Owed, PrivateText(MessageStep.Sent, Examples.Pupil).DecidedBy(School).ReportToLead());
    }

    [Fact]
    public void Undetermined_by_a_school_email_account_as_well() =>
        Assert.Equal(
            Verdict.Undetermined,
            (PrivateText(MessageStep.ToSend, Examples.Pupil) with { Channel = Channel.Email, Account = Account.School }).DecidedBy(School).Verdict);

    [Fact]
    public void School_business_by_school_email_is_no_gap()
    {
        var email = PrivateText(MessageStep.ToSend, Examples.Pupil) with { Channel = Channel.Email, Account = Account.School };

        Assert.Equal(Verdict.Permitted, (email with { IsSchoolBusiness = Answer.Yes }).DecidedBy(School).Verdict);
    }

    [Theory]
    [InlineData(Audience.Private, Verdict.Undetermined)]
    [InlineData(Audience.NotKnown, Verdict.Undetermined)]
    [InlineData(Audience.GroupReadByStaff, Verdict.Permitted)]
    [InlineData(Audience.Public, Verdict.Permitted)]
    public void A_school_account_may_answer_another_child_where_others_can_read_it(Audience audience, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Chat(MessageStep.ToAnswer, WithoutALink(Age.Years(12))) with { Account = Examples.ClassAccount, Audience = audience })
                .DecidedBy(School).Verdict);

    [Theory]
    [InlineData(17, Verdict.Undetermined)]
    [InlineData(18, Verdict.Permitted)]
    public void A_child_without_a_link_is_one_until_18(int years, Verdict verdict) =>
        Assert.Equal(verdict, PrivateText(MessageStep.ToSend, WithoutALink(Age.Years(years))).DecidedBy(School).Verdict);

    [Theory]
    [InlineData("safeguarding-lead", -1, Verdict.Permitted)]
    [InlineData("headteacher", -1, Verdict.Permitted)]
    [InlineData("acting-headteacher", -1, Verdict.Permitted)]
    [InlineData("senior-leadership", -1, Verdict.Undetermined)]
    [InlineData("deputy-safeguarding-lead", -1, Verdict.Undetermined)]
    [InlineData("safeguarding-lead", 0, Verdict.Undetermined)]
    [InlineData("safeguarding-lead", 1, Verdict.Undetermined)]
    public void Permitted_once_the_lead_has_agreed_beforehand(string by, int day, Verdict verdict)
    {
        // Sent today, at a time that nobody stated: an agreement of the same day has no known order.
        var sent = PrivateText(MessageStep.Sent, Examples.Pupil) with
        {
            On = Today,
            LeadAgreed = new() { Given = Given.Yes, By = new Post(by), On = Today.AddDays(day) },
        };

        Assert.Equal(verdict, sent.DecidedBy(School).Verdict);
    }

    [Fact]
    public void A_deputy_agrees_where_the_school_names_one()
    {
        var agreed = PrivateText(MessageStep.ToSend, Examples.Pupil) with
        {
            LeadAgreed = new() { Given = Given.Yes, By = Post.DeputySafeguardingLead, On = Today },
        };

        Assert.Equal(Verdict.Permitted, agreed.DecidedBy(School.With(Parameters.Deputy, Post.DeputySafeguardingLead)).Verdict);
    }

    [Theory]
    [InlineData("headteacher")]
    [InlineData("safeguarding-lead")]
    public void The_lead_agrees_to_no_contact_of_their_own(string by)
    {
        var ofTheHead = PrivateText(MessageStep.ToSend, Examples.Pupil) with
        {
            Actor = Examples.Headteacher,
            LeadAgreed = new() { Given = Given.Yes, By = new Post(by), On = Today.AddDays(-1) },
        };

        Assert.Equal(Verdict.Undetermined, ofTheHead.DecidedBy(School).Verdict);
    }

    [Fact]
    public void Whoever_the_school_names_agrees_to_contact_of_the_leads()
    {
        var ofTheHead = PrivateText(MessageStep.ToSend, Examples.Pupil) with
        {
            Actor = Examples.Headteacher,
            LeadAgreed = new() { Given = Given.Yes, By = Post.ChairOfGovernors, On = Today.AddDays(-1) },
        };

        Assert.Equal(Verdict.Permitted, ofTheHead.DecidedBy(School.With(Parameters.Alternate, Post.ChairOfGovernors)).Verdict);
    }

    [Theory]
    [InlineData("headteacher", "headteacher", "headteacher")]
    [InlineData("headteacher", "safeguarding-lead", "headteacher")]
    [InlineData("headteacher", "headteacher", "safeguarding-lead")]
    [InlineData("deputy-safeguarding-lead", "deputy-safeguarding-lead", "safeguarding-lead")]
    [InlineData("headteacher", "senior-leadership", "headteacher senior-leadership")]
    [InlineData("headteacher", "acting-headteacher", "acting-headteacher")]
    public void Nobody_agrees_to_their_own_contact_by_being_named_in_their_own_place(string lead, string alternate, string held)
    {
        var own = PrivateText(MessageStep.ToSend, Examples.Pupil) with
        {
            Actor = Examples.Headteacher with { Posts = Values.Create<Post>([.. held.Split(' ').Select(p => new Post(p))]) },
            LeadAgreed = new() { Given = Given.Yes, By = new Post(alternate), On = Today.AddDays(-1) },
        };
        var named = School.With(Parameters.SafeguardingLead, new Post(lead)).With(Parameters.Alternate, new Post(alternate));

        Assert.Equal(Verdict.Undetermined, own.DecidedBy(named).Verdict);
    }

    [Theory]
    [InlineData("household-exempt", Verdict.PermittedWithAdvice, Verdict.Undetermined)]
    [InlineData("nobody-exempt", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("wider-family-exempt", Verdict.PermittedWithAdvice, Verdict.PermittedWithAdvice)]
    public void Whose_family_is_exempt_is_a_reading(string reading, Verdict daughter, Verdict niece)
    {
        var policy = School.With(OwnFamily.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(daughter, PrivateText(MessageStep.ToSend, Daughter).DecidedBy(policy).Verdict);
        Assert.Equal(niece, PrivateText(MessageStep.ToSend, Niece).DecidedBy(policy).Verdict);
    }

    [Fact]
    public void Permitted_with_a_report_owed_in_an_emergency()
    {
        var decision = (PrivateText(MessageStep.Sent, Examples.Pupil) with { IsEmergency = Answer.Yes }).DecidedBy(School);

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.ReportToLead());
    }

    [Fact]
    public void Permitted_when_a_grandmother_of_a_pupil_is_rung() =>
        Assert.Equal(
            Verdict.Permitted,
            PrivateText(MessageStep.ToSend, OtherPerson.Who(Relation.CommunityMember)).DecidedBy(School).Verdict);

    [Fact]
    public void Undetermined_when_a_child_without_a_link_is_accepted_and_permitted_when_declined()
    {
        Assert.Equal(["KW0009"], Connected(ConnectionStep.Requested, WithoutALink(Age.Years(14))).DecidedBy(School).Found(FindingKind.Gap));
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            Connected(ConnectionStep.Declined, WithoutALink(Age.Years(14))).DecidedBy(School).Verdict);
    }

    [Fact]
    public void A_breach_stands_before_the_gap() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Chat(MessageStep.Sent, Examples.Pupil, WithoutALink(Age.Years(12))).DecidedBy(School).Verdict);
}
