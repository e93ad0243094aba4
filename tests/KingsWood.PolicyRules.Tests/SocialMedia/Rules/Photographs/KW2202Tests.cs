using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2202Tests
{
    private static readonly ChildShown Unnamed = Examples.ChildWithConsent;

    private static readonly ChildShown Named = Unnamed with { Identified = Identification.ByName };

    [Fact]
    public void Not_permitted_when_one_first_name_is_in_the_caption_and_every_parent_agreed()
    {
        var decision = Examples.ClassPhotograph(Unnamed, Named, Unnamed).Decide();
        var finding = decision.Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal(["KW2202"], decision.Broken());
        Assert.Equal(["child 2"], finding.Parts);
        Assert.Equal((Force.MustNot, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Fact]
    public void Both_rules_are_broken_when_a_child_is_named_and_nobody_agreed() =>
        Assert.Equal(
            ["KW2201", "KW2202"],
            Examples.ClassPhotograph(Named with { Consent = Consent.None }).Decide().Broken());

    [Theory]
    [InlineData(Identification.NotStated)]
    [InlineData(Identification.NotKnown)]
    public void Undetermined_and_asked_when_it_is_not_known_whether_a_child_is_named(Identification identified) =>
        Assert.Equal(["child.identified"], Examples.ClassPhotograph(Unnamed with { Identified = identified }).Decide().Asked());

    [Fact]
    public void Not_asked_of_each_child_when_the_whole_is_said_to_identify_nobody()
    {
        var child = new ChildShown { Consent = Consent.Written };

        Assert.Equal(
            Verdict.Permitted,
            (Examples.ClassPhotograph(child, child) with { GivesIdentifyingDetails = Answer.No }).VerdictOf());
    }

    [Fact]
    public void Not_permitted_when_a_child_is_named_whatever_is_said_of_the_whole() =>
        Assert.Equal(
            ["KW2202"],
            (Examples.ClassPhotograph(Named) with { GivesIdentifyingDetails = Answer.No }).Decide().Broken());

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void On_a_personal_account_children_of_the_school_are_not_named(Answer ofTheSchool, Verdict verdict)
    {
        var photograph = Examples.ClassPhotograph(Named with { IsOfTheSchool = ofTheSchool });

        Assert.Equal(verdict, (photograph with { Account = Examples.Instagram }).VerdictOf());
    }

    [Fact]
    public void Permitted_on_a_personal_account_when_the_school_reads_the_rule_for_its_own_accounts_only() =>
        Assert.Equal(
            Verdict.Permitted,
            (Examples.ClassPhotograph(Named with { IsOfTheSchool = Answer.Yes }) with { Account = Examples.Instagram })
                .VerdictOf(PhotographRules.SchoolAccountsOnly));

    [Fact]
    public void Not_permitted_and_expected_when_an_affiliated_organisation_names_a_child() =>
        Assert.Equal(
            Coverage.Expected,
            (Examples.ClassPhotograph(Named) with { Actor = Deciding.Affiliate })
                .Decide().Findings.Single(f => f.Kind == FindingKind.Broken).Coverage);

    [Fact]
    public void It_would_be_permitted_if_no_child_were_named() =>
        Assert.Equal(
            ["no child shown were named"],
            Examples.ClassPhotograph(Named).Decide().WhatWouldChangeIt.SelectMany(c => c.IfOnly));
}
