using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1001Tests
{
    [Theory]
    [InlineData("community", Verdict.NotPermitted, Verdict.NotPermitted, Verdict.Undetermined)]
    [InlineData("any-child", Verdict.NotPermitted, Verdict.NotPermitted, Verdict.NotPermitted)]
    [InlineData("pupils-only", Verdict.NotPermitted, Verdict.Undetermined, Verdict.Undetermined)]
    public void Who_counts_as_a_child_of_the_school_is_a_reading(string reading, Verdict pupil, Verdict sister, Verdict stranger)
    {
        var policy = School.With(ChildrenOfTheSchool.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(pupil, Chat(MessageStep.ToSend, Examples.Pupil).DecidedBy(policy).Verdict);
        Assert.Equal(sister, Chat(MessageStep.ToSend, Sibling(Age.Years(15))).DecidedBy(policy).Verdict);
        Assert.Equal(stranger, Chat(MessageStep.ToSend, WithoutALink(Age.Years(15))).DecidedBy(policy).Verdict);
    }

    [Theory]
    [InlineData(17, Verdict.NotPermitted)]
    [InlineData(18, Verdict.Permitted)]
    public void A_pupils_brother_is_a_child_until_he_is_18(int years, Verdict verdict) =>
        Assert.Equal(verdict, Chat(MessageStep.ToSend, Sibling(Age.Years(years))).DecidedBy(School).Verdict);

    [Fact]
    public void Only_the_age_is_asked_when_that_of_a_pupils_brother_is_not_known()
    {
        var decision = Connected(ConnectionStep.ToInvite, Sibling(age: null)).DecidedBy(School);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["other.age"], decision.StillAsks());
    }

    [Theory]
    [InlineData("household-exempt", Verdict.PermittedWithAdvice, Verdict.NotPermitted)]
    [InlineData("nobody-exempt", Verdict.NotPermitted, Verdict.NotPermitted)]
    [InlineData("wider-family-exempt", Verdict.PermittedWithAdvice, Verdict.PermittedWithAdvice)]
    public void Whose_family_is_exempt_is_a_reading(string reading, Verdict daughter, Verdict niece)
    {
        var policy = School.With(OwnFamily.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(daughter, Chat(MessageStep.ToSend, Daughter).DecidedBy(policy).Verdict);
        Assert.Equal(niece, Chat(MessageStep.ToSend, Niece).DecidedBy(policy).Verdict);
    }

    [Fact]
    public void The_exception_for_family_is_shown_to_go_beyond_the_text() =>
        Assert.Equal(
            ["KW1001"],
            Chat(MessageStep.ToSend, Daughter).DecidedBy(School).BeyondTheText.Select(f => f.Rule.Id));

    [Theory]
    [InlineData(Channel.SocialMedia)]
    [InlineData(Channel.PhoneMessenger)]
    [InlineData(Channel.Text)]
    [InlineData(Channel.Email)]
    public void Permitted_when_a_teacher_writes_to_her_own_daughter_at_another_school(Channel channel)
    {
        var daughter = WithoutALink(Age.Years(14)) with { Family = Family.OwnHousehold };

        var decision = (Chat(MessageStep.ToSend, daughter) with { Channel = channel }).DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Not_permitted_when_one_of_several_people_is_a_pupil()
    {
        var decision = Chat(MessageStep.ToSend, Examples.Parent, Examples.Pupil, Examples.Colleague) with { IsSchoolBusiness = Answer.No };

        var broken = decision.DecidedBy(School).Findings.Single(f => f.Rule.Id == "KW1001");

        Assert.Equal(FindingKind.Broken, broken.Kind);
        Assert.Equal(["person 2"], broken.Parts);
    }

    [Fact]
    public void Undetermined_when_not_everybody_in_a_chat_is_listed() =>
        Assert.Equal(
            Verdict.Undetermined,
            (Chat(MessageStep.ToSend, Examples.AdultFriend) with { EverybodyIsListed = false }).DecidedBy(School).Verdict);

    [Fact]
    public void Two_people_are_never_mixed_into_one_child()
    {
        // A former pupil of 30 and a child without a link: neither is a former pupil under 18.
        var decision = Connected(ConnectionStep.Accepted, Examples.FormerPupil(Age.Years(30)), Sibling(Age.Years(20))).DecidedBy(School);

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
    }

    [Theory]
    [InlineData("parent")]
    [InlineData("colleague")]
    [InlineData("community-member")]
    public void Permitted_without_asking_for_an_age_when_a_grown_up_of_the_school_is_invited(string relation)
    {
        var decision = Connected(ConnectionStep.ToInvite, OtherPerson.Who(new Relation(relation))).DecidedBy(School);

        Assert.Contains(decision.Verdict, new[] { Verdict.Permitted, Verdict.PermittedWithAdvice });
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void The_age_of_a_colleague_who_is_a_former_pupil_is_asked_for()
    {
        // An apprentice of 17 who was at the school is a colleague too.
        var apprentice = OtherPerson.Who(Relation.Colleague, Relation.FormerPupil);

        var decision = Connected(ConnectionStep.Requested, apprentice).DecidedBy(School);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["other.age"], decision.StillAsks());
    }

    [Fact]
    public void Undetermined_when_the_relation_is_one_that_nobody_here_has_heard_of() =>
        Assert.Equal(
            Verdict.Undetermined,
            Chat(MessageStep.ToSend, OtherPerson.Who(new Relation("host-family"))).DecidedBy(School).Verdict);

    [Fact]
    public void Broken_either_way_when_it_is_not_known_whose_account_a_private_message_to_a_pupil_uses()
    {
        var decision = (Chat(MessageStep.ToSend, Examples.Pupil) with { Account = Account.NotStated, Audience = Audience.Private })
            .DecidedBy(School);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(FindingKind.BrokenEitherWay, decision.Findings.Single(f => f.Rule.Id is "KW1001" or "KW2303").Kind);
    }

    [Theory]
    [InlineData("exempt", Verdict.PermittedWithAdvice)]
    [InlineData("not-exempt", Verdict.NotPermitted)]
    public void Whether_an_emergency_is_exempt_is_a_reading(string reading, Verdict verdict)
    {
        var policy = School.With(Emergencies.Reading.Options.Single(o => o.Id == reading));

        var decision = (Chat(MessageStep.Answered, Examples.Pupil) with { IsEmergency = Answer.Yes }).DecidedBy(policy);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.ReportToLead());
    }

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_it_was_an_emergency() =>
        Assert.Equal(
            Verdict.Undetermined,
            (Chat(MessageStep.Answered, Examples.Pupil) with { IsEmergency = Answer.NotKnown }).DecidedBy(School).Verdict);

    [Fact]
    public void Not_permitted_when_what_an_emergency_owes_is_left_undone() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Chat(MessageStep.Sent, Examples.Pupil) with { IsEmergency = Answer.Yes, ReportedToLead = ActionTaken.WillNot })
                .DecidedBy(School).Verdict);

    [Theory]
    [InlineData(0, Verdict.NotPermitted)]
    [InlineData(29, Verdict.NotPermitted)]
    [InlineData(30, Verdict.PermittedWithAdvice)]
    [InlineData(31, Verdict.PermittedWithAdvice)]
    public void A_connection_older_than_the_job_may_be_kept_for_the_days_of_grace(int days, Verdict verdict)
    {
        var thirtyDaysAgo = RuleExample.AsOf.Date.AddDays(-30);
        var kept = Connected(ConnectionStep.Kept, Examples.Pupil) with { IsOlderThanTheJob = Answer.Yes, BoundSince = thirtyDaysAgo };

        Assert.Equal(verdict, kept.DecidedBy(School.With(Parameters.GraceDays, days)).Verdict);
    }

    [Theory]
    [InlineData(ConnectionStep.ToInvite)]
    [InlineData(ConnectionStep.Invited)]
    [InlineData(ConnectionStep.Requested)]
    public void Grace_is_for_keeping_and_not_for_a_new_connection(ConnectionStep step)
    {
        var connection = Connected(step, Examples.Pupil) with { IsOlderThanTheJob = Answer.Yes, BoundSince = RuleExample.AsOf.Date };

        Assert.Equal(Verdict.NotPermitted, connection.DecidedBy(School.With(Parameters.GraceDays, 30)).Verdict);
    }

    [Fact]
    public void Not_permitted_when_an_older_connection_is_used_to_write_within_the_grace() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Chat(MessageStep.ToSend, Examples.Pupil).DecidedBy(School.With(Parameters.GraceDays, 30)).Verdict);

    [Fact]
    public void Nobody_is_in_touch_any_more_when_a_connection_was_ended()
    {
        var decision = Connected(ConnectionStep.Ended, Examples.Pupil).DecidedBy(School);

        // Whether the pupil had asked, which would be a communication to report, is all that is left to ask.
        Assert.Empty(decision.Found(FindingKind.Broken, FindingKind.PerhapsBroken));
        Assert.Equal(["contact.direction"], decision.StillAsks());
    }

    [Fact]
    public void Permitted_when_a_connection_with_a_grown_up_was_ended() =>
        Assert.Equal(Verdict.Permitted, Connected(ConnectionStep.Ended, Examples.AdultFriend).DecidedBy(School).Verdict);

    [Fact]
    public void An_approval_of_contact_on_school_business_does_not_lift_it()
    {
        var onWhatsApp = Chat(MessageStep.ToSend, Examples.Pupil) with
        {
            Channel = Channel.PhoneMessenger,
            IsSchoolBusiness = Answer.Yes,
            Approval = Approval.ByTheHeadteacher(Examples.Friday),
        };

        Assert.Equal(["KW1001"], onWhatsApp.DecidedBy(School).Found(FindingKind.Broken));
    }
}
