using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

public class PrimaryInATrustTests
{
    private static readonly SchoolSample Primary = SchoolSample.PrimaryInATrust;

    [Fact]
    public void Not_permitted_when_a_parent_asks_to_be_a_friend()
    {
        var decision = Primary.Decide("parent-asks-to-be-a-friend");

        Assert.Equal((Verdict.NotPermitted, "PRIM0001"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.Permitted, Primary.DecideUnadapted("parent-asks-to-be-a-friend").Verdict);
    }

    [Fact]
    public void Permitted_with_advice_when_the_parent_is_an_older_friend_and_declared()
    {
        var decision = Primary.Decide("parent-who-is-a-declared-friend");

        Assert.Equal((Verdict.PermittedWithAdvice, "PRIM0001"), (decision.Verdict, decision.Advised()));
    }

    [Fact]
    public void Not_permitted_by_the_trust_when_a_child_is_mentioned_in_the_staff_chat()
    {
        var decision = Primary.Decide("child-mentioned-in-the-staff-chat");

        Assert.Equal((Verdict.NotPermitted, "TRUST0001"), (decision.Verdict, decision.Rules()));
        Assert.Equal("trust code 6", decision.Findings[0].Clause.Coordinate);
        Assert.NotEqual(Verdict.NotPermitted, Primary.DecideUnadapted("child-mentioned-in-the-staff-chat").Verdict);
    }

    [Fact]
    public void Permitted_with_the_trusts_advice_when_the_staff_chat_is_joined()
    {
        var decision = Primary.Decide("staff-chat-joined");

        Assert.Equal((Verdict.PermittedWithAdvice, "TRUST0001"), (decision.Verdict, decision.Advised()));
        Assert.Equal(Verdict.Permitted, Primary.DecideUnadapted("staff-chat-joined").Verdict);
    }

    [Fact]
    public void Not_permitted_when_ones_own_telephone_is_used_in_working_hours()
    {
        var decision = Primary.Decide("own-telephone-in-a-lesson");

        Assert.Equal((Verdict.NotPermitted, "PRIM0002"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.Permitted, Primary.DecideUnadapted("own-telephone-in-a-lesson").Verdict);
    }

    [Fact]
    public void Asked_when_nobody_says_whether_it_is_in_working_hours()
    {
        var decision = Primary.Decide("own-telephone-nobody-says-when");

        Assert.Equal((Verdict.Undetermined, "PRIM0002"), (decision.Verdict, decision.Rules()));
        Assert.Equal("Is it in the hours that you are paid for, breaks left out?", decision.Asked());
    }

    [Fact]
    public void Permitted_and_shown_as_loosened_when_a_first_name_stands_on_the_closed_class_page()
    {
        var decision = Primary.Decide("first-name-on-the-class-page");

        Assert.Equal((Verdict.PermittedWithAdvice, "KW2202", "KW2202"), (decision.Verdict, decision.Advised(), decision.Loosened()));
        Assert.Equal(Verdict.NotPermitted, Primary.DecideUnadapted("first-name-on-the-class-page").Verdict);
    }

    [Fact]
    public void Not_permitted_again_once_the_approval_of_first_names_ran_out_and_it_says_so()
    {
        var decision = Primary.Decide("first-name-after-the-approval-ran-out");

        Assert.Equal((Verdict.NotPermitted, "KW2202"), (decision.Verdict, decision.Rules()));
        Assert.True(Assert.Single(decision.Loosenings).HasExpired);
    }

    [Fact]
    public void Not_permitted_when_a_surname_stands_there_all_the_same()
    {
        var decision = Primary.Decide("surname-on-the-class-page");

        Assert.Equal((Verdict.NotPermitted, "KW2203"), (decision.Verdict, decision.Rules()));
    }

    [Fact]
    public void Owed_by_the_trusts_reading_when_a_child_of_another_school_writes()
    {
        var decision = Primary.Decide("child-of-another-school-writes");

        Assert.Equal((Verdict.Permitted, "Tell the Designated Safeguarding Lead (the Headteacher)."), (decision.Verdict, decision.Owed()));
        Assert.Equal("", Primary.DecideUnadapted("child-of-another-school-writes").Owed());
    }

    [Fact]
    public void Not_permitted_when_an_officer_of_the_trust_accepts_a_pupil()
    {
        var decision = Primary.Decide("trust-officer-accepts-a-pupil");

        Assert.Equal((Verdict.NotPermitted, "KW1001, KW1002"), (decision.Verdict, decision.Rules()));
        Assert.Equal(Verdict.Undetermined, Primary.DecideUnadapted("trust-officer-accepts-a-pupil").Verdict);
    }

    [Theory]
    [InlineData("KW2201")]
    [InlineData("TRUST0001")]
    public void What_the_trust_locked_no_school_can_touch(string rule)
    {
        var another = new Adaptation("Another school of the trust", "OTHER")
            .Make(rule, Severity.Note, new("It is a small school", Post.ChairOfGovernors));

        var problems = Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(Primary.Layers[0], another)).Problems;

        Assert.Contains(problems, p => p.Kind == ProblemKind.Locked);
    }
}
