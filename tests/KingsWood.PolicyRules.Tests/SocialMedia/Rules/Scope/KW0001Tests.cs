using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using KingsWood.PolicyRules.Tests.Adaptations;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0001Tests
{
    [Theory]
    [InlineData("teacher", Verdict.NotPermitted)]
    [InlineData("teaching-assistant", Verdict.NotPermitted)]
    [InlineData("support-staff", Verdict.NotPermitted)]
    [InlineData("supply-staff", Verdict.NotPermitted)]
    [InlineData("trainee", Verdict.NotPermitted)]
    [InlineData("peripatetic-teacher", Verdict.NotPermitted)]
    [InlineData("contractor", Verdict.NotPermitted)]
    [InlineData("coach", Verdict.NotPermitted)]
    [InlineData("staff-governor", Verdict.NotPermitted)]
    [InlineData("affiliate", Verdict.NotPermitted)]
    [InlineData("governor", Verdict.NotCovered)]
    [InlineData("volunteer", Verdict.NotCovered)]
    [InlineData("parent", Verdict.NotCovered)]
    [InlineData("pupil", Verdict.NotCovered)]
    [InlineData("librarian", Verdict.Undetermined)]
    public void Who_is_bound_goes_by_the_role(string role, Verdict verdict) =>
        Assert.Equal(verdict, AcceptsAPupil(new Role(role)).DecidedBy(School).Verdict);

    [Fact]
    public void Bound_when_one_of_several_roles_is_staff()
    {
        Assert.Equal(Verdict.NotPermitted, AcceptsAPupil(Role.Governor, Role.TeachingAssistant).DecidedBy(School).Verdict);
        Assert.Equal(Verdict.NotPermitted, AcceptsAPupil(new Role("librarian"), Role.SupportStaff).DecidedBy(School).Verdict);
    }

    [Fact]
    public void Only_the_role_is_asked_when_it_is_not_known()
    {
        Assert.Equal(["actor.role"], AcceptsAPupil().DecidedBy(School).StillAsks());
        Assert.Equal(["actor.role"], AcceptsAPupil(new Role("librarian")).DecidedBy(School).StillAsks());
        Assert.Equal(Coverage.NotKnown, AcceptsAPupil().DecidedBy(School).Coverage);
    }

    [Fact]
    public void A_role_that_nobody_has_heard_of_may_be_staff_beside_any_other()
    {
        Assert.Equal(Verdict.Undetermined, AcceptsAPupil(Role.Volunteer, new Role("librarian")).DecidedBy(School).Verdict);
        Assert.Equal(Coverage.NotKnown, AcceptsAPupil(Role.Pupil, new Role("librarian")).DecidedBy(School).Coverage);
    }

    [Theory]
    [InlineData("volunteer")]
    [InlineData("governor")]
    [InlineData("librarian")]
    public void A_school_can_take_a_role_in(string role)
    {
        var policy = School.With(Parameters.StaffRoles, [Role.Teacher, new Role(role)]);

        Assert.Equal(Verdict.NotPermitted, AcceptsAPupil(new Role(role)).DecidedBy(policy).Verdict);
    }

    [Fact]
    public void A_school_can_leave_a_role_out_and_what_the_law_asks_is_asked_all_the_same()
    {
        var policy = School.With(Parameters.StaffRoles, [Role.Teacher]);
        var decision = AcceptsAPupil(Role.Contractor).DecidedBy(policy);

        Assert.Equal(Verdict.NotCovered, (Made.PersonalPost with { Actor = new() { Roles = [Role.Contractor] } }).DecidedBy(policy).Verdict);
        Assert.DoesNotContain(decision.Findings, f => f.Kind is FindingKind.Broken or FindingKind.PerhapsBroken);
        Assert.All(decision.Obligations, o => Assert.True(o.Duty.IsLaw));
    }

    [Theory]
    [InlineData("headteacher")]
    [InlineData("acting-headteacher")]
    public void Whoever_heads_the_school_is_staff_although_no_role_is_stated(string post) =>
        Assert.Equal(
            Verdict.NotPermitted,
            (AcceptsAPupil() with { Actor = new() { Posts = [new Post(post)] } }).DecidedBy(School).Verdict);

    [Fact]
    public void Nothing_is_owed_or_asked_when_somebody_is_not_covered()
    {
        var decision = AcceptsAPupil(Role.Governor).DecidedBy(School);

        Assert.Equal(Coverage.NotCovered, decision.Coverage);
        Assert.Empty(decision.Obligations);
        Assert.Empty(decision.MissingFacts);
        Assert.Empty(decision.Findings);
    }

    private static Connection AcceptsAPupil(params ReadOnlySpan<Role> roles) =>
        Connected(ConnectionStep.Accepted, Examples.Pupil) with { Actor = new() { Roles = Values.Create(roles) } };
}
