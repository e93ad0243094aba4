using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

public class ContactTests
{
    [Fact]
    public void Not_permitted_when_a_teaching_assistant_has_accepted_a_pupil()
    {
        var decision = Decide(new Connection
        {
            Actor = new() { Roles = [Role.TeachingAssistant] },
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            Account = Instagram,
        });

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1001", "KW1002"], decision.Rules(FindingKind.Broken));
        Assert.Equal(ObligationState.Owed, decision.State(Duties.TellTheLead));
        Assert.Contains("Decline the request, or undo the connection.", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2008-11-23", Verdict.PermittedWithAdvice)]
    [InlineData("2008-11-24", Verdict.NotPermitted)]
    public void A_former_pupil_may_be_accepted_from_the_eighteenth_birthday_on(string born, Verdict verdict)
    {
        var decision = Decide(Request(Age.BornOn(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture))));

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.NotPermitted ? ObligationState.Owed : null, decision.State(Duties.TellTheLead));
    }

    [Theory]
    [InlineData(28, Verdict.NotPermitted)]
    [InlineData(29, Verdict.PermittedWithAdvice)]
    public void Whoever_is_born_on_29_February_comes_of_age_on_1_March(int daysAfter31January, Verdict verdict)
    {
        var day = new DateOnly(2026, 1, 31).AddDays(daysAfter31January);

        Assert.Equal(verdict, Decide(Request(Age.BornOn(new(2008, 2, 29))) with { On = day }).Verdict);
    }

    [Fact]
    public void Only_whether_under_18_is_asked_when_the_age_of_a_former_pupil_is_not_known()
    {
        var decision = Decide(Request(age: null));

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("Is the other person under 18?", Assert.Single(decision.MissingFacts).Question.Text);
        Assert.True(decision.MissingFactsAreExact);
    }

    [Fact]
    public void Not_permitted_when_a_former_pupil_of_12_is_invited()
    {
        var decision = Decide(Request(Age.Years(12)) with { Step = ConnectionStep.ToInvite });

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1001"], decision.Rules(FindingKind.Broken));
    }

    [Fact]
    public void Permitted_with_advice_when_the_mother_of_a_pupil_is_accepted_with_settings_at_the_highest()
    {
        var decision = Decide(new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [OtherPerson.Who(Relation.Parent)],
            Account = Instagram with { Privacy = PrivacySettings.Highest },
        });

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW1302"], decision.Rules(FindingKind.Advised));
    }

    [Fact]
    public void Not_covered_when_a_governor_who_is_no_member_of_staff_accepts_a_pupil()
    {
        var decision = Decide(new Connection
        {
            Actor = new() { Roles = [Role.Governor] },
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            Account = Instagram,
        });

        Assert.Equal(Verdict.NotCovered, decision.Verdict);
        Assert.Contains("tell the Designated Safeguarding Lead all the same", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Fact]
    public void Permitted_with_advice_when_a_teacher_writes_to_her_own_daughter_who_is_a_pupil()
    {
        var decision = Decide(ToAPupil(Channel.SocialMedia, Instagram) with
        {
            With = [OtherPerson.Who(Relation.CurrentPupil) with { Family = Family.OwnHousehold }],
        });

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Contains(decision.BeyondTheText, f => f.Exemption == Exemptions.Family);
        Assert.Contains("Tell the Headteacher", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }
}
