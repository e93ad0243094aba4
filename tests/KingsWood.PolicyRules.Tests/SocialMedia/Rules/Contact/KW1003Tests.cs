using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1003Tests
{
    [Theory]
    [InlineData(18, 17, Verdict.NotPermitted)]
    [InlineData(18, 18, Verdict.PermittedWithAdvice)]
    [InlineData(21, 18, Verdict.NotPermitted)]
    [InlineData(21, 20, Verdict.NotPermitted)]
    [InlineData(21, 21, Verdict.PermittedWithAdvice)]
    public void The_age_from_which_a_former_pupil_may_be_accepted_can_be_raised(int from, int years, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(years)))
                .DecidedBy(School.With(Parameters.FormerPupilAge, from)).Verdict);

    [Fact]
    public void Raising_that_age_makes_no_child_of_an_adult()
    {
        var decision = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(19)))
            .DecidedBy(School.With(Parameters.FormerPupilAge, 21));

        Assert.Equal(["KW1003"], decision.Found(FindingKind.Broken));
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Lowering_that_age_leaves_a_child_of_the_school_a_child()
    {
        var lowered = School.With(Parameters.FormerPupilAge, 16);
        var request = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(17)));

        Assert.Equal(["KW1001"], request.DecidedBy(lowered).Found(FindingKind.Broken));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(31)]
    public void An_age_out_of_the_range_is_refused(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => School.With(Parameters.FormerPupilAge, years));

    [Theory]
    [InlineData("2025-02-28", Verdict.NotPermitted)]
    [InlineData("2025-03-01", Verdict.PermittedWithAdvice)]
    public void An_age_that_the_school_sets_is_reached_on_1_March_by_those_born_on_29_February(string day, Verdict verdict)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var request = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.BornOn(new DateOnly(2004, 2, 29)))) with { On = on };

        Assert.Equal(verdict, request.DecidedBy(School.With(Parameters.FormerPupilAge, 21)).Verdict);
    }

    [Theory]
    [InlineData("under-16", Verdict.NotPermitted)]
    [InlineData("under-18", Verdict.NotPermitted)]
    [InlineData("under-19", Verdict.Undetermined)]
    [InlineData("at-least-17", Verdict.Undetermined)]
    [InlineData("at-least-18", Verdict.PermittedWithAdvice)]
    [InlineData("not-known", Verdict.Undetermined)]
    public void No_more_of_an_age_is_needed_than_on_which_side_of_18_it_is(string stated, Verdict verdict)
    {
        var age = stated switch
        {
            "under-16" => Age.Under(16),
            "under-18" => Age.Under(18),
            "under-19" => Age.Under(19),
            "at-least-17" => Age.AtLeast(17),
            "at-least-18" => Age.AtLeast(18),
            _ => Age.NotKnown,
        };

        Assert.Equal(verdict, Connected(ConnectionStep.Requested, Examples.FormerPupil(age)).DecidedBy(School).Verdict);
    }

    [Theory]
    [InlineData("2024-11-24", Verdict.NotPermitted)]
    [InlineData("2024-11-23", Verdict.PermittedWithAdvice)]
    [InlineData("2012-07-20", Verdict.PermittedWithAdvice)]
    public void Not_permitted_when_a_former_pupil_of_19_left_less_than_the_years_ago_that_the_school_sets(string left, Verdict verdict)
    {
        var request = Connected(ConnectionStep.Requested, Leaver(left)) with { On = new DateOnly(2026, 11, 23) };

        Assert.Equal(verdict, request.DecidedBy(School.With(Parameters.FormerPupilYearsSinceLeaving, 2)).Verdict);
        Assert.Equal(Verdict.PermittedWithAdvice, request.DecidedBy(School).Verdict);
    }

    [Theory]
    [InlineData("2025-02-28", Verdict.NotPermitted)]
    [InlineData("2025-03-01", Verdict.PermittedWithAdvice)]
    public void A_year_after_leaving_on_29_February_is_over_on_1_March(string day, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Connected(ConnectionStep.Requested, Leaver("2024-02-29")) with { On = Day(day) })
                .DecidedBy(School.With(Parameters.FormerPupilYearsSinceLeaving, 1)).Verdict);

    [Fact]
    public void The_day_of_leaving_is_asked_for_only_where_the_school_sets_years()
    {
        var request = Connected(ConnectionStep.Requested, Examples.FormerPupil(Age.Years(19)));
        var decision = request.DecidedBy(School.With(Parameters.FormerPupilYearsSinceLeaving, 3));

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["Did the other person leave the school less than 3 years ago?"], decision.MissingFacts.Select(m => m.Question.Text));
        Assert.Empty(request.DecidedBy(School).MissingFacts);
    }

    [Theory]
    [InlineData("other.left-within:1", Answer.Yes, 2, Verdict.NotPermitted)]
    [InlineData("other.left-within:2", Answer.Yes, 1, Verdict.Undetermined)]
    [InlineData("other.left-within:2", Answer.No, 1, Verdict.PermittedWithAdvice)]
    [InlineData("other.left-within:1", Answer.No, 2, Verdict.Undetermined)]
    public void It_is_enough_to_know_on_which_side_of_some_years_the_leaving_was(string id, Answer answer, int years, Verdict verdict)
    {
        var stated = Examples.FormerPupil(Age.Years(19)) with { Facts = [new(id, answer)] };

        Assert.Equal(verdict, Connected(ConnectionStep.Requested, stated).DecidedBy(School.With(Parameters.FormerPupilYearsSinceLeaving, years)).Verdict);
    }

    [Fact]
    public void Not_permitted_to_invite_an_adult_who_left_lately_and_nobody_else_is_meant()
    {
        var policy = School.With(Parameters.FormerPupilYearsSinceLeaving, 2);

        Assert.Equal(["KW1003"], Connected(ConnectionStep.ToInvite, Leaver("2026-07-20")).DecidedBy(policy).Found(FindingKind.Broken));
        Assert.Empty(Connected(ConnectionStep.ToInvite, OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(19) })
            .DecidedBy(policy).Found(FindingKind.Broken));
    }

    [Fact]
    public void Its_sentences_carry_what_the_school_sets()
    {
        Assert.Equal("No former pupil under 18 as a contact", School.Find("KW1003")!.Title);
        var rule = School.With(Parameters.FormerPupilAge, 21).With(Parameters.FormerPupilYearsSinceLeaving, 2).Find("KW1003")!;

        Assert.Equal("No former pupil under 21 as a contact", rule.Title);
        Assert.Equal(
            "A former pupil who is not yet 21, or who left the school less than 2 years ago, is not accepted as a friend, follower, "
            + "subscriber or the like on a personal account.",
            rule.Says);
        Assert.Equal(rule.Says, Connected(ConnectionStep.Accepted, Leaver("2026-07-20"))
            .DecidedBy(School.With(Parameters.FormerPupilAge, 21).With(Parameters.FormerPupilYearsSinceLeaving, 2)).Findings[0].Rule.Says);
    }

    private static OtherPerson Leaver(string left) => Examples.FormerPupil(Age.Years(19)) with { LeftOn = Day(left) };

    private static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Nothing_but_the_age_is_asked_for()
    {
        Assert.Equal(["other.age"], Connected(ConnectionStep.Requested, Examples.FormerPupil(age: null)).DecidedBy(School).StillAsks());
        Assert.Contains(
            "Is the other person under 21?",
            Connected(ConnectionStep.Requested, Examples.FormerPupil(age: null))
                .DecidedBy(School.With(Parameters.FormerPupilAge, 21)).MissingFacts.Select(m => m.Question.Text));
    }

    [Fact]
    public void Not_permitted_when_a_child_who_has_left_is_kept_as_a_follower() =>
        Assert.Equal(
            ["KW1001", "KW1003"],
            (Connected(ConnectionStep.Kept, Examples.FormerPupil(Age.Years(13))) with { NothingHadToBeAccepted = Answer.Yes })
                .DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void Permitted_when_a_school_reads_that_only_accepting_counts()
    {
        var follower = Connected(ConnectionStep.Kept, Examples.FormerPupil(Age.Years(13))) with { NothingHadToBeAccepted = Answer.Yes };

        Assert.Equal(Verdict.Permitted, follower.DecidedBy(School.With(PublicFollowers.AcceptingOnly)).Verdict);
    }
}
