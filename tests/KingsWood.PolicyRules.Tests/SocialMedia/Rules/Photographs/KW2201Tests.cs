using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Each child shown, and which pictures and accounts are meant. The consent itself has a file of its own.</summary>
public sealed class KW2201Tests
{
    private static readonly ChildShown Yes = Examples.ChildWithConsent;

    private static readonly ChildShown Without = Yes with { Consent = Consent.None };

    private static readonly ChildShown NotStated = Yes with { Consent = null };

    [Fact]
    public void Not_permitted_when_one_of_three_pupils_has_no_written_consent()
    {
        var decision = Examples.ClassPhotograph(Yes, Yes, Without).Decide();
        var finding = decision.Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal(["KW2201"], decision.Broken());
        Assert.Equal(["child 3"], finding.Parts);
        Assert.Equal("2.6", finding.Clause.Coordinate);
        Assert.Equal((Force.MustNot, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Fact]
    public void Undetermined_and_asked_for_the_third_alone_when_nobody_has_said_for_the_third()
    {
        var decision = Examples.ClassPhotograph(Yes, Yes, NotStated).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(UndeterminedBecause.MissingFact, decision.UndeterminedBecause);
        Assert.Equal(["child.consent (child 3)"], decision.Asked());
    }

    [Fact]
    public void Not_asked_for_the_third_when_the_second_has_no_consent() =>
        Assert.Empty(Examples.ClassPhotograph(Yes, Without, NotStated).Decide().Asked());

    [Fact]
    public void Permitted_and_nothing_asked_when_a_parent_of_each_agreed()
    {
        var decision = Examples.ClassPhotograph(Yes, Yes, Yes).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Asked());
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Undetermined_when_not_every_child_is_listed() =>
        Assert.Equal(
            ["child.identified (child 3)", "child.consent (child 3)"],
            (Examples.ClassPhotograph(Yes, Yes) with { EveryChildIsListed = false }).Decide().Asked());

    // Thirty children need not be listed one by one: what holds of each can be said once.
    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    public void What_holds_of_the_whole_class_can_be_said_once(Answer consent, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Examples.ClassPhotograph() with
            {
                ShowsChildren = Answer.Yes,
                GivesIdentifyingDetails = Answer.No,
                Facts = StatedFacts.None.With("child.consent", consent),
            }).VerdictOf());

    [Theory]
    [InlineData(Content.Photograph)]
    [InlineData(Content.Video)]
    [InlineData(Content.LiveStream)]
    public void Every_moving_or_still_picture_counts(Content content)
    {
        Assert.Equal(Verdict.NotPermitted, (Examples.ClassPhotograph(Without) with { Contents = [content] }).VerdictOf());
        Assert.Equal(
            ["publication.contents", "child.identified", "child.consent"],
            (Examples.ClassPost with { Contents = [content] }).Decide().Asked());
    }

    [Theory]
    [InlineData(Content.Text)]
    [InlineData(Content.Link)]
    public void Not_asked_whether_a_child_is_shown_when_there_is_no_picture(Content content) =>
        Assert.Empty((Examples.ClassPost with { Contents = [content], LinksChecked = Answer.Yes }).Decide().Asked());

    [Fact]
    public void Permitted_when_a_photograph_shows_a_member_of_staff_or_a_wall_and_no_child() =>
        Assert.Equal(Verdict.Permitted, (Examples.ClassPhotograph() with { ShowsChildren = Answer.No }).VerdictOf());

    [Fact]
    public void A_school_account_needs_consent_for_a_child_of_any_school_and_for_ones_own()
    {
        Assert.Equal(Verdict.NotPermitted, Examples.ClassPhotograph(Without with { IsOfTheSchool = Answer.No }).VerdictOf());
        Assert.Equal(Verdict.NotPermitted, Examples.ClassPhotograph(Without with { IsOwnChild = Answer.Yes }).VerdictOf());
    }

    [Fact]
    public void Undetermined_until_it_is_known_and_to_be_taken_down_meanwhile_when_it_is_already_published()
    {
        var decision = (Examples.ClassPhotograph(Yes, Yes, NotStated) with { Step = PublicationStep.Published }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Contains(
            "take it down until you know",
            decision.Findings.Single(f => f.Kind == FindingKind.PerhapsBroken).Rule.Meanwhile,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Not_permitted_although_it_was_taken_down_since() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Examples.ClassPhotograph(Without) with
            {
                Step = PublicationStep.Published,
                Removed = ActionTaken.Done,
            }).VerdictOf());

    [Fact]
    public void Not_permitted_and_expected_when_an_affiliated_organisation_has_spoken_consent()
    {
        var onSpokenConsent = Examples.ClassPhotograph(Yes with { Consent = Consent.Spoken });
        var decision = (onSpokenConsent with { Actor = Deciding.Affiliate }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(Coverage.Expected, decision.Findings.Single(f => f.Kind == FindingKind.Broken).Coverage);
        Assert.Empty(decision.Consequences);
    }

    [Fact]
    public void Not_covered_when_a_volunteer_publishes_it() =>
        Assert.Equal(Verdict.NotCovered, (Examples.ClassPhotograph(Without) with { Actor = Deciding.Volunteer }).VerdictOf());

    [Fact]
    public void It_would_be_permitted_if_a_parent_of_each_agreed() =>
        Assert.Equal(
            ["a parent or carer of every child shown agreed in writing beforehand"],
            Examples.ClassPhotograph(Yes, Without).Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));
}
