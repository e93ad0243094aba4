using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2006Tests
{
    private static readonly SchoolAccount Exposed = Examples.AccountInOrder with { DetailsAreKeptSecurely = Answer.No };

    [Fact]
    public void Owed_by_the_school_and_no_fault_of_the_teacher_when_the_details_lie_about()
    {
        var decision = Exposed.Decide();
        var obligation = Assert.Single(decision.Obligations);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(Duties.SecureTheDetails, obligation.Duty);
        Assert.Equal(ObligationState.Owed, obligation.State);
        Assert.True(obligation.IsOwedByTheSchool);
    }

    [Fact]
    public void No_fault_of_the_teacher_when_the_school_will_not_secure_them() =>
        Assert.Equal(
            Verdict.Permitted,
            (Exposed with { Facts = StatedFacts.None.With(WhatWasDone.DetailsNotSecured.Id, Answer.Yes) }).VerdictOf());

    [Fact]
    public void Done_when_they_have_been_secured_since() =>
        Assert.Equal(
            ObligationState.Done,
            (Exposed with { Facts = StatedFacts.None.With(WhatWasDone.DetailsSecured.Id, Answer.Yes) })
                .Decide().StateOf(Duties.SecureTheDetails));

    [Fact]
    public void Presumed_kept_when_nobody_says_otherwise()
    {
        var decision = (Exposed with { DetailsAreKeptSecurely = Answer.NotStated }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Contains(decision.Presumptions, p => p.Fact == TheSchoolAccount.HasItsDetailsExposed);
    }

    [Fact]
    public void Its_finding_shows_the_force_of_the_list_beside_its_own()
    {
        var finding = Exposed.Decide().Findings.Single(f => f.Rule.Id == "KW2006");

        Assert.Equal(Force.Will, finding.Force);
        Assert.Equal(Force.Must, finding.SectionForce);
    }

    [Fact]
    public void Nothing_is_owed_for_an_affiliated_organisation() =>
        Assert.Null((Exposed with { Actor = Deciding.Affiliate }).Decide().StateOf(Duties.SecureTheDetails));
}
