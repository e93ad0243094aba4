using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

public class SpecialSchoolTests
{
    private static readonly SchoolSample School = SchoolSample.SpecialSchool;

    [Fact]
    public void Not_permitted_when_a_picture_goes_on_the_open_page_whoever_consented()
    {
        var decision = School.Decide("picture-on-the-open-page");

        Assert.Equal((Verdict.NotPermitted, "SPEC0001", ""), (decision.Verdict, decision.Rules(), decision.Owed()));
        Assert.Equal(Verdict.Permitted, School.DecideUnadapted("picture-on-the-open-page").Verdict);
    }

    [Fact]
    public void The_family_worker_is_told_when_a_picture_stands_on_the_open_page()
    {
        var decision = School.Decide("picture-published-on-the-open-page");

        Assert.Equal((Verdict.NotPermitted, "SPEC0001"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Tell the family worker, who speaks with the family.", decision.Owed());
        Assert.Equal(Deadline.WorkingDays(1), decision.Obligations.Single(o => o.IsOpen).Within);
    }

    [Fact]
    public void Permitted_when_a_picture_goes_on_the_familys_own_page()
    {
        var decision = School.Decide("picture-on-the-family-page");

        Assert.Equal((Verdict.Permitted, ""), (decision.Verdict, decision.Owed()));
    }

    [Fact]
    public void Asked_when_only_one_parent_is_known_to_have_consented()
    {
        var decision = School.Decide("picture-with-the-consent-of-one-parent");

        Assert.Equal((Verdict.Undetermined, "KW2201"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Did both parents of this child agree?", decision.Asked());
        Assert.Equal(Verdict.Permitted, School.DecideUnadapted("picture-with-the-consent-of-one-parent").Verdict);
    }

    [Fact]
    public void Asked_when_nobody_says_where_a_picture_goes()
    {
        var decision = School.Decide("picture-nobody-says-where");

        Assert.Equal((Verdict.Undetermined, "SPEC0001"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Is it the page on Tapestry that only a pupil's own family can open?", decision.Asked());
        Assert.Equal(Verdict.Permitted, School.DecideUnadapted("picture-nobody-says-where").Verdict);
    }

    [Fact]
    public void Not_permitted_when_an_account_has_one_administrator()
    {
        var decision = School.Decide("account-with-one-administrator");

        Assert.Equal((Verdict.NotPermitted, "SPEC0002"), (decision.Verdict, decision.Rules()));
        Assert.Equal("school policy 4", decision.Findings[0].Clause.Coordinate);
        Assert.Equal(Verdict.Permitted, School.DecideUnadapted("account-with-one-administrator").Verdict);
        Assert.Equal(Verdict.Permitted, School.Decide("account-with-two-administrators").Verdict);
    }

    [Fact]
    public void Left_undone_when_a_message_is_not_reported_after_three_hours()
    {
        var decision = School.Decide("pupil-writes-not-reported-after-three-hours");

        Assert.Equal((Verdict.NotPermitted, "KW1101"), (decision.Verdict, decision.Rules()));
        Assert.Equal(
            "Tell the Designated Safeguarding Lead (the assistant headteacher), or the deputy safeguarding lead when the lead is away.",
            decision.Owed());
        Assert.Equal(Verdict.Permitted, School.DecideUnadapted("pupil-writes-not-reported-after-three-hours").Verdict);
    }

    [Fact]
    public void The_Headteacher_is_told_when_the_lead_receives_the_message()
    {
        var decision = School.Decide("lead-receives-a-pupils-message");

        Assert.Equal((Verdict.Permitted, "Tell the Headteacher."), (decision.Verdict, decision.Owed()));
        Assert.Equal(Deadline.HoursWithinTheDay(2), decision.Obligations.Single().Within);
    }

    [Fact]
    public void Asked_when_nobody_says_whether_a_former_pupil_is_a_vulnerable_adult()
    {
        var decision = School.Decide("former-pupil-nobody-says-whether-vulnerable");

        Assert.Equal((Verdict.Undetermined, "SPEC0003"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Is the other person an adult who is vulnerable?", decision.Asked());
        Assert.Equal(Verdict.PermittedWithAdvice, School.DecideUnadapted("former-pupil-nobody-says-whether-vulnerable").Verdict);
    }

    [Fact]
    public void Not_permitted_when_a_former_pupil_is_a_vulnerable_adult()
    {
        var decision = School.Decide("vulnerable-former-pupil");

        Assert.Equal((Verdict.NotPermitted, "SPEC0003"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.PermittedWithAdvice, School.DecideUnadapted("vulnerable-former-pupil").Verdict);
    }

    [Fact]
    public void Not_permitted_when_a_transport_escort_is_in_a_group_with_pupils()
    {
        var decision = School.Decide("escort-in-a-group-with-pupils");

        Assert.Equal((Verdict.NotPermitted, "KW1601"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.Undetermined, School.DecideUnadapted("escort-in-a-group-with-pupils").Verdict);
    }
}
