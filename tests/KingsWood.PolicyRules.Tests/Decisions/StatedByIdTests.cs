using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Promises;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>What is stated by id tells also what follows from it, whether or not a rule asks for the fact itself.</summary>
public sealed class StatedByIdTests
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;

    private static readonly StatedFacts AFormerPupilIsAccepted = StatedFacts.None
        .With("actor.staff", Answer.Yes)
        .With("connection.accepted", Answer.Yes)
        .With("contact.engaged-in", Answer.Yes)
        .With("contact.received", Answer.No)
        .With("account.personal", Answer.Yes)
        .With("other.current-pupil", Answer.No)
        .With("other.former-pupil", Answer.Yes);

    // A member that answered of its own accord would contradict what is stated by id, and make it not known. Where the
    // school names nobody in the Headteacher's place, nobody can have approved there: that is the setting's answer.
    [Theory]
    [EveryKind]
    public void Members_that_state_nothing_answer_nothing(SituationKind kind)
    {
        var part = new Part(EmptySituation.Of(kind), 0, RuleExample.AsOf, Policy.Settings);

        Assert.Equal(
            [],
            Policy.Vocabulary[kind].Facts
                .Where(f => f.Reader(part, f.Fact.Value) != Answer.NotStated)
                .Select(f => f.Fact.Id)
                .Except(["approval.in-the-heads-place"]));
    }

    [Fact]
    public void A_teacher_is_staff_where_no_rule_asks_for_teachers()
    {
        var facts = StatedFacts.None.With("actor.teacher", Answer.Yes).With("device.school", Answer.Yes).With("account.personal", Answer.Yes);

        Assert.Equal(Verdict.NotPermitted, Policy.Judge(SituationKind.Access, facts).Verdict);
        Assert.Equal(Verdict.NotPermitted, Policy.Decide(new Access { Facts = facts }).Verdict);
    }

    [Fact]
    public void An_account_that_is_not_the_schools_is_a_personal_one_where_no_rule_asks_whether_it_is_the_schools() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Policy.Judge(SituationKind.Access, StatedFacts.None
                .With("actor.staff", Answer.Yes)
                .With("device.school", Answer.Yes)
                .With("account.school", Answer.No)).Verdict);

    [Theory]
    [InlineData("other.under:16", Answer.Yes, Verdict.NotPermitted)]
    [InlineData("other.under:18", Answer.Yes, Verdict.NotPermitted)]
    [InlineData("other.under:19", Answer.Yes, Verdict.Undetermined)]
    [InlineData("other.under:21", Answer.No, Verdict.Permitted)]
    [InlineData("other.under:18", Answer.No, Verdict.Permitted)]
    [InlineData("other.under:17", Answer.No, Verdict.Undetermined)]
    [InlineData("other.under:x", Answer.No, Verdict.Undetermined)]
    [InlineData("other.under:018", Answer.No, Verdict.Undetermined)]
    public void An_age_tells_of_every_limit_that_it_settles(string id, Answer answer, Verdict verdict) =>
        Assert.Equal(verdict, Policy.Judge(SituationKind.Connection, AFormerPupilIsAccepted.With(id, answer)).Verdict.Class());

    [Fact]
    public void Ages_that_contradict_each_other_leave_the_age_not_known() =>
        Assert.Equal(
            Verdict.Undetermined,
            Policy.Judge(SituationKind.Connection, AFormerPupilIsAccepted.With("other.under:16", Answer.Yes).With("other.under:18", Answer.No)).Verdict);

    [Fact]
    public void A_school_with_a_higher_age_reads_the_same_statement_by_its_own_limit() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Policy.With(Parameters.FormerPupilAge, 21).Judge(SituationKind.Connection, AFormerPupilIsAccepted.With("other.under:20", Answer.Yes)).Verdict);

    // Being unsure would be enough to owe a report of what was received; whether anything was, is still to be asked.
    [Fact]
    public void Whether_something_was_received_is_asked_where_a_report_turns_on_it()
    {
        var facts = StatedFacts.None
            .With("actor.staff", Answer.Yes)
            .With("channel.email", Answer.Yes)
            .With("channel.social-media", Answer.No)
            .With("channel.telephone", Answer.No)
            .With("account.school", Answer.Yes)
            .With("account.personal", Answer.No)
            .With("message.school-business", Answer.No)
            .With("contact.engaged-in", Answer.Yes)
            .With("contact.received", Answer.NotKnown)
            .With("contact.happened", Answer.No)
            .With("contact.lead-agreed", Answer.Yes)
            .With("content.inappropriate", Answer.No)
            .With("concern.suspicion", Answer.No)
            .With("other.under:18", Answer.Yes)
            .With("other.current-pupil", Answer.No);

        var decision = new FactSituation(SituationKind.Message, facts, 0).Decide(Policy);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["contact.direction"], decision.MissingFacts.Select(m => m.Question.Id));
    }
}
