using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2203Tests
{
    private static readonly Publication Details = Examples.ClassPost with { GivesIdentifyingDetails = Answer.Yes };

    private static readonly CommentReceived NamesAChild = new()
    {
        Actor = Actor.Teacher,
        IsInappropriate = Answer.No,
        IdentifiesAChild = Answer.Yes,
    };

    [Fact]
    public void Not_permitted_when_words_without_a_picture_identify_a_child()
    {
        var finding = Details.Decide().Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal("KW2203", finding.Rule.Id);
        Assert.Equal((Force.MustNot, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Theory]
    [InlineData(AccountUse.Personal, Verdict.PermittedWithAdvice)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    [InlineData(AccountUse.NotStated, Verdict.Undetermined)]
    public void The_text_speaks_of_accounts_of_the_school(AccountUse use, Verdict verdict) =>
        Assert.Equal(verdict, (Details with { Account = new() { Use = use } }).VerdictOf());

    [Theory]
    [InlineData(Identification.ByDetail, "KW2203")]
    [InlineData(Identification.ByName, "KW2202")]
    [InlineData(Identification.ByNameAndDetail, "KW2202 KW2203")]
    public void A_detail_of_a_child_shown_breaks_it_and_a_name_its_neighbour(Identification identified, string rules) =>
        Assert.Equal(
            rules.Split(' '),
            Examples.ClassPhotograph(Examples.ChildWithConsent with { Identified = identified }).Decide().Broken());

    // The team list in the caption may name a child who is not in the picture.
    [Fact]
    public void Doubt_about_the_words_is_not_settled_by_an_answer_about_one_child()
    {
        var photograph = Examples.ClassPhotograph(Examples.ChildWithConsent);

        Assert.Equal(["child.identified"], (photograph with { GivesIdentifyingDetails = Answer.NotKnown }).Decide().Asked());
    }

    [Theory]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    public void Words_are_presumed_to_identify_nobody_and_doubt_is_not(Answer details, Verdict verdict) =>
        Assert.Equal(verdict, (Details with { GivesIdentifyingDetails = details }).VerdictOf());

    [Theory]
    [InlineData(null, Verdict.Permitted, ObligationState.Owed)]
    [InlineData(Progress.NotYet, Verdict.NotPermitted, ObligationState.Owed)]
    [InlineData(Progress.NotKnown, Verdict.Undetermined, ObligationState.Owed)]
    [InlineData(Progress.WillNot, Verdict.NotPermitted, ObligationState.LeftUndone)]
    [InlineData(Progress.Done, Verdict.Permitted, ObligationState.Done)]
    public void A_comment_that_names_a_child_is_not_left_standing(Progress? removed, Verdict verdict, ObligationState state)
    {
        var decision = (NamesAChild with { Removed = removed is { } p ? new() { Progress = p } : null }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    [Fact]
    public void Owed_and_advised_whom_to_turn_to_when_the_teacher_cannot_remove_it()
    {
        var decision = (NamesAChild with { CanBeRemoved = Answer.No, Removed = ActionTaken.NotYet }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW2203"], decision.RulesOf(FindingKind.Advised));
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.Remove));
    }

    [Fact]
    public void A_comment_that_identifies_a_child_involves_one_whatever_is_said() =>
        Assert.Contains(
            (NamesAChild with { IsInappropriate = Answer.Yes, InvolvesAChild = Answer.No }).Decide().Obligations,
            o => o.Duty == Duties.TellTheLead);

    [Fact]
    public void Details_of_staff_are_kept_off_only_where_the_school_reads_it_so()
    {
        var facts = StatedFacts.None.With(TheContent.GivesStaffDetails.Id, Answer.Yes);
        var post = Examples.ClassPost with { Facts = facts };
        var comment = NamesAChild with { IdentifiesAChild = Answer.No, Removed = ActionTaken.NotYet, Facts = facts };

        Assert.Equal(Verdict.Permitted, post.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, post.VerdictOf(IdentifyingDetails.StaffToo));
        Assert.Equal(Verdict.Permitted, (post with { Account = Examples.Instagram }).VerdictOf(IdentifyingDetails.StaffToo));
        Assert.Equal(Verdict.Permitted, comment.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, comment.VerdictOf(IdentifyingDetails.StaffToo));
    }

    [Fact]
    public void Not_permitted_and_expected_when_an_affiliated_organisation_leaves_it_standing()
    {
        var decision = (NamesAChild with { Actor = Deciding.Affiliate, Removed = ActionTaken.NotYet }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(Coverage.Expected, decision.Findings.Single(f => f.Kind == FindingKind.Broken).Coverage);
    }
}
