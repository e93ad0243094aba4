using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.SchoolBusiness;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>When an approval counts, for the three rules that it lifts: an email sent is under two of them.</summary>
public sealed class ApprovalTests
{
    public static TheoryData<Post?, Verdict> WhoApproves { get; } = new()
    {
        { Post.Headteacher, Verdict.PermittedWithAdvice },
        { Post.ActingHeadteacher, Verdict.PermittedWithAdvice },
        { Post.SeniorLeadership, Verdict.NotPermitted },
        { Post.ChairOfGovernors, Verdict.NotPermitted },
        { Post.SomebodyElse, Verdict.NotPermitted },
        { null, Verdict.Undetermined },
    };

    [Theory]
    [MemberData(nameof(WhoApproves))]
    public void Only_the_Headteacher_or_whoever_acts_as_one_approves(Post? by, Verdict verdict) =>
        Assert.Equal(verdict, VerdictWith(InTime with { By = by }));

    [Theory]
    [InlineData(Answer.Yes, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void What_is_approved_are_these_circumstances(Answer covered, Verdict verdict) =>
        Assert.Equal(verdict, VerdictWith(InTime with { CoversTheCircumstances = covered }));

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.NotStated, Verdict.PermittedWithAdvice)]
    public void An_approval_that_was_withdrawn_is_none(Answer withdrawn, Verdict verdict) =>
        Assert.Equal(verdict, VerdictWith(InTime with { Withdrawn = withdrawn }));

    [Theory]
    [InlineData(Answer.Yes, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Beforehand_can_be_said_without_a_date(Answer beforehand, Verdict verdict) =>
        Assert.Equal(verdict, VerdictWith(InTime with { On = null, Beforehand = beforehand }));

    [Fact]
    public void Undetermined_when_the_date_contradicts_the_word() =>
        Assert.Equal(Verdict.Undetermined, VerdictWith(Approval.ByTheHeadteacher(Friday.AddDays(1)) with { Beforehand = Answer.Yes }));

    [Fact]
    public void Permitted_when_the_word_settles_what_the_same_day_without_a_time_leaves_open() =>
        Assert.Equal(Verdict.PermittedWithAdvice, VerdictWith(Approval.ByTheHeadteacher(Friday) with { Beforehand = Answer.Yes }));

    [Theory]
    [InlineData(8, Verdict.PermittedWithAdvice)]
    [InlineData(9, Verdict.NotPermitted)]
    [InlineData(10, Verdict.NotPermitted)]
    public void On_the_same_day_the_times_tell(int hour, Verdict verdict) =>
        Assert.Equal(verdict, (Email with { On = AtOClock(9), Approval = Approval.ByTheHeadteacher(AtOClock(hour)) }).VerdictOf());

    [Theory]
    [InlineData(-1, Verdict.PermittedWithAdvice)]
    [InlineData(0, Verdict.Undetermined)]
    [InlineData(1, Verdict.NotPermitted)]
    public void Without_times_the_same_day_is_not_known(int days, Verdict verdict) =>
        Assert.Equal(verdict, VerdictWith(Approval.ByTheHeadteacher(Friday.AddDays(days))));

    [Fact]
    public void Undetermined_when_one_of_two_times_of_a_day_is_missing() =>
        Assert.Equal(
            Verdict.Undetermined, (Email with { On = AtOClock(9), Approval = Approval.ByTheHeadteacher(Friday) }).VerdictOf());

    [Theory]
    [InlineData(0, Verdict.PermittedWithAdvice)]
    [InlineData(1, Verdict.NotPermitted)]
    public void What_is_only_intended_is_after_whatever_was_approved_up_to_now(int days, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOfIntended(null, RuleExample.AsOf.Date.AddDays(days)));

    [Theory]
    [InlineData(9, Verdict.PermittedWithAdvice)]
    [InlineData(11, Verdict.NotPermitted)]
    public void What_is_intended_for_an_hour_needs_the_approval_before_it(int approvedAt, Verdict verdict)
    {
        var today = RuleExample.AsOf.Date;

        Assert.Equal(verdict, VerdictOfIntended(new Moment(today, new(10, 30)), new Moment(today, new(approvedAt, 0))));
    }

    [Theory]
    [InlineData(Form.Written, Verdict.PermittedWithAdvice)]
    [InlineData(Form.Spoken, Verdict.NotPermitted)]
    [InlineData(Form.OptOut, Verdict.NotPermitted)]
    [InlineData(Form.NotKnown, Verdict.Undetermined)]
    [InlineData(Form.NotStated, Verdict.Undetermined)]
    public void The_form_matters_where_the_school_asks_for_writing(Form form, Verdict verdict)
    {
        var email = Email with { Approval = InTime with { Form = form } };

        Assert.Equal(verdict, email.VerdictOf(ApprovalForm.WrittenOnly));
        Assert.Equal(Verdict.PermittedWithAdvice, email.VerdictOf());
    }

    [Fact]
    public void Asked_whether_it_was_approved_when_a_yes_says_nothing_else()
    {
        var decision = (Email with { Approval = new() { Given = Given.Yes } }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["approval.beforehand"], decision.Asked());
    }

    private static Verdict VerdictWith(Approval approval) => (Email with { Approval = approval }).VerdictOf();

    private static Verdict VerdictOfIntended(Moment? on, Moment approved) =>
        (Email with { Step = MessageStep.ToSend, On = on, Approval = Approval.ByTheHeadteacher(approved) }).VerdictOf();
}
