using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1606Tests
{
    private static readonly OtherPerson Stranger = OtherPerson.Who(Relation.NoLink);

    [Theory]
    [InlineData(-1, Verdict.Permitted)]
    [InlineData(0, Verdict.Permitted)]
    [InlineData(1, Verdict.NotPermitted)]
    public void A_child_is_under_18_on_the_day_of_play(int daysAfterTheBirthday, Verdict verdict)
    {
        var born = Friday.AddYears(-18).AddDays(daysAfterTheBirthday);

        Assert.Equal(verdict, Play.With(Stranger with { Age = Age.BornOn(born) }).VerdictOf());
    }

    [Fact]
    public void Not_permitted_when_a_pupil_of_18_is_played_with() =>
        Assert.Equal(Verdict.NotPermitted, Play.With(Pupil with { Age = Age.Years(18) }).VerdictOf());

    [Fact]
    public void Asked_for_no_more_than_the_age_when_a_stranger_may_be_a_child() =>
        Assert.Equal(["other.age"], Play.With(Stranger).Decide().Asked());

    [Fact]
    public void Asked_whether_anybody_is_known_before_who_it_is_when_nothing_is_said()
    {
        var decision = (Play.WithStrangers with { SomebodyElseIsKnown = Answer.NotStated }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("contact.somebody-known", decision.Asked()[0]);
    }

    [Fact]
    public void Permitted_and_nothing_owed_when_a_stranger_chats_and_nobody_is_known_to_be_anybody()
    {
        var decision = (Play.WithStrangers with { OtherPersonWrote = Answer.Yes }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Obligations);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Not_permitted_when_a_listed_pupil_contradicts_that_nobody_else_is_known() =>
        Assert.Equal(Verdict.NotPermitted, (Play.With(Pupil) with { SomebodyElseIsKnown = Answer.No }).VerdictOf());

    [Theory]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Those_who_are_not_listed_are_asked_about_as_well(Answer somebodyElse, Verdict verdict) =>
        Assert.Equal(
            verdict, (Play.With(AdultFriend) with { EverybodyIsListed = false, SomebodyElseIsKnown = somebodyElse }).VerdictOf());

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.Yes, Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.Yes, Answer.NotStated, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Answer.No, Verdict.Undetermined)]
    [InlineData(Answer.No, Answer.NotStated, Verdict.Permitted)]
    public void Direct_contact_with_a_pupil_is_ended(Answer direct, Answer ended, Verdict verdict) =>
        Assert.Equal(verdict, (Play.With(Pupil) with { DirectContact = direct, ContactEnded = ended }).VerdictOf());

    [Fact]
    public void The_report_stays_owed_when_a_pupil_wrote_and_the_contact_was_ended()
    {
        var decision = (Play.With(Pupil) with { ContactEnded = Answer.Yes, OtherPersonWrote = Answer.Yes }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
    }

    [Fact]
    public void Advised_when_the_partner_is_a_parent_and_silent_when_the_contact_was_ended()
    {
        Assert.Equal(Verdict.PermittedWithAdvice, Play.With(Parent).VerdictOf());
        Assert.Equal(Verdict.Permitted, (Play.With(Parent) with { ContactEnded = Answer.Yes }).VerdictOf());
    }

    // The text means children outside one's own family: of one's own toddler nobody has to be told.
    [Fact]
    public void Permitted_without_advice_when_the_child_is_of_the_family_and_no_pupil()
    {
        var child = Stranger with { Age = Age.Years(6) };

        Assert.Equal(Verdict.Permitted, Play.With(child with { Family = Family.OwnHousehold }).VerdictOf());
        Assert.Equal(Verdict.Permitted, Play.With(child with { Family = Family.Wider }).VerdictOf());
        Assert.Equal(Verdict.NotPermitted, Play.With(child).VerdictOf());
    }

    [Theory]
    [InlineData(Family.OwnHousehold, Verdict.PermittedWithAdvice, Verdict.NotPermitted, Verdict.PermittedWithAdvice)]
    [InlineData(Family.Wider, Verdict.NotPermitted, Verdict.NotPermitted, Verdict.PermittedWithAdvice)]
    public void Who_of_the_family_is_exempt_among_pupils_is_a_reading(Family family, Verdict usual, Verdict nobody, Verdict wider)
    {
        var play = Play.With(Pupil with { Family = family });

        Assert.Equal(usual, play.VerdictOf());
        Assert.Equal(nobody, play.VerdictOf(OwnFamily.NobodyExempt));
        Assert.Equal(wider, play.VerdictOf(OwnFamily.WiderFamilyExempt));
    }

    [Fact]
    public void In_full_in_a_virtual_world() =>
        Assert.Equal(
            Verdict.NotPermitted, (Play.With(Pupil) with { Account = Account.Personal with { Platform = new("vrchat") } }).VerdictOf());

    [Fact]
    public void Advised_when_a_member_of_an_affiliated_organisation_plays_with_a_pupil() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Play.With(Pupil) with { Actor = Affiliate }).VerdictOf());

    [Fact]
    public void Permitted_with_a_report_when_a_child_has_to_be_kept_safe()
    {
        var decision = (Play.With(Pupil) with { IsEmergency = Answer.Yes }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
        Assert.Equal(Verdict.NotPermitted, (Play.With(Pupil) with { IsEmergency = Answer.Yes }).VerdictOf(Emergencies.NotExempt));
    }
}
