using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

public class SixthFormCollegeTests
{
    private static readonly SchoolSample College = SchoolSample.SixthFormCollege;

    [Fact]
    public void Not_permitted_when_a_former_student_of_18_asks_who_left_long_ago()
    {
        var decision = College.Decide("former-student-of-18");

        Assert.Equal((Verdict.NotPermitted, "KW1003"), (decision.Verdict, decision.Rules()));
        Assert.Contains("not yet 19", decision.Findings[0].Rule.Says, StringComparison.Ordinal);
        Assert.Equal(Verdict.PermittedWithAdvice, College.DecideUnadapted("former-student-of-18").Verdict);
    }

    [Fact]
    public void Not_permitted_when_a_former_student_of_any_age_left_in_July()
    {
        var decision = College.Decide("former-student-of-20-who-left-in-july");

        Assert.Equal((Verdict.NotPermitted, "SFC0002"), (decision.Verdict, decision.Rules()));
        Assert.Equal("handbook 4.5", decision.Findings[0].Clause.Coordinate);
        Assert.Equal(Verdict.PermittedWithAdvice, College.DecideUnadapted("former-student-of-20-who-left-in-july").Verdict);
    }

    [Fact]
    public void Asked_when_a_former_student_left_when_nobody_says_when()
    {
        var decision = College.Decide("former-student-of-20-who-left-nobody-says-when");

        Assert.Equal((Verdict.Undetermined, "SFC0002"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Did the student leave the college less than a year ago?", decision.Asked());
    }

    [Fact]
    public void Not_permitted_and_the_assistant_principal_told_when_a_progress_coach_accepts_a_student_of_19()
    {
        var decision = College.Decide("student-of-19-accepted");

        Assert.Equal((Verdict.NotPermitted, "KW1001, KW1002"), (decision.Verdict, decision.Rules()));
        Assert.Equal(
            "Tell the Designated Safeguarding Lead (the assistant principal), or the deputy safeguarding lead when the lead is away.",
            decision.Owed());
    }

    [Fact]
    public void The_given_policy_asks_what_a_progress_coach_is()
    {
        var decision = College.DecideUnadapted("student-of-19-accepted");

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.StartsWith("What are you to the school: a member of staff", decision.Asked(), StringComparison.Ordinal);
    }

    [Fact]
    public void Not_permitted_when_a_pupil_of_a_link_school_asks_who_counts_as_a_student()
    {
        var decision = College.Decide("pupil-of-a-link-school-asks");

        Assert.Equal((Verdict.NotPermitted, "KW1001, KW1002"), (decision.Verdict, decision.Rules()));
        Assert.NotEqual("", decision.Owed());
        Assert.Equal(Verdict.Undetermined, College.DecideUnadapted("pupil-of-a-link-school-asks").Verdict);
    }

    [Fact]
    public void Not_permitted_when_the_college_is_on_a_platform_that_is_not_on_its_list()
    {
        var decision = College.Decide("college-news-on-tiktok");

        Assert.Equal((Verdict.NotPermitted, "SFC0001"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.Permitted, College.DecideUnadapted("college-news-on-tiktok").Verdict);
    }

    [Fact]
    public void Permitted_and_shown_as_loosened_when_a_chat_is_supervised()
    {
        var decision = College.Decide("supervised-chat-about-coursework");

        Assert.Equal((Verdict.PermittedWithAdvice, "KW2303", "KW2303"), (decision.Verdict, decision.Advised(), decision.Loosened()));
        Assert.Contains("approved by the chair of governors", decision.Loosenings[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(Verdict.NotPermitted, College.DecideUnadapted("supervised-chat-about-coursework").Verdict);
    }

    [Fact]
    public void Not_permitted_again_once_the_approval_ran_out_and_it_says_so()
    {
        var decision = College.Decide("supervised-chat-after-the-approval-ran-out");

        Assert.Equal((Verdict.NotPermitted, "KW2303", "KW2303"), (decision.Verdict, decision.Rules(), decision.Loosened()));
        Assert.True(decision.Loosenings[0].HasExpired);
    }

    [Fact]
    public void Not_permitted_when_privacy_settings_are_low()
    {
        var decision = College.Decide("privacy-settings-low");

        Assert.Equal((Verdict.NotPermitted, "KW1301"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.PermittedWithAdvice, College.DecideUnadapted("privacy-settings-low").Verdict);
    }
}
