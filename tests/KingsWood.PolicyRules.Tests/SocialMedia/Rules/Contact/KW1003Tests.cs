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
