using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>The sentences of facts carry what a school set, as those of rules do, and the fact stays the same fact.</summary>
public sealed class SetInFactsTests
{
    private static readonly Policy ByTwo = SocialMediaPolicy.Default.With(Parameters.WhoApproves, [Post.Headteacher, Post.SeniorLeadership]);
    private static readonly Policy ToAnother = SocialMediaPolicy.Default.With(Parameters.ReportTo, new Post("pastoral-leader"));

    [Fact]
    public void Whoever_approves_is_named_in_the_sentences_and_the_question()
    {
        var fact = In(ByTwo, SituationKind.Message, TheMessage.WasApprovedBeforehand);

        Assert.Equal("The Headteacher or the senior leadership team approved the circumstances beforehand.", fact.Yes);
        Assert.Equal("The Headteacher or the senior leadership team did not approve the circumstances beforehand.", fact.No);
        Assert.Equal("It is not known whether the Headteacher or the senior leadership team approved the circumstances beforehand.", fact.Unknown);
        Assert.Equal("Did the Headteacher or the senior leadership team approve these circumstances beforehand?", fact.Question);
        Assert.Equal("the Headteacher or the senior leadership team approved the circumstances beforehand", fact.IfOnly);
        Assert.Equal("The Headteacher approved the circumstances beforehand.", TheMessage.WasApprovedBeforehand.Yes);
    }

    [Fact]
    public void Whoever_is_reported_to_is_named_in_every_fact_about_the_report()
    {
        Assert.Equal("It has been reported to the pastoral leader.", In(ToAnother, SituationKind.Connection, WhatWasDone.ReportedToLead).Yes);
        Assert.Equal("It will not be reported to the pastoral leader, or should have been by now.", In(ToAnother, SituationKind.Connection, WhatWasDone.NotReportedToLead).Yes);
        Assert.Equal("Was it reported to the pastoral leader only after the time allowed?", In(ToAnother, SituationKind.Concern, WhatWasDone.ReportedToLeadLate).Question);
        Assert.Equal("It will not be reported to the safeguarding lead, or should have been by now.", WhatWasDone.NotReportedToLead.Yes);

        var abuse = SocialMediaPolicy.Default.With(Parameters.AbuseReportTo, Post.IctLeader);
        Assert.Equal("It has been reported to the ict leader.", In(abuse, SituationKind.CommentReceived, WhatWasDone.ReportedToLeadership).Yes);
        var police = SocialMediaPolicy.Default.With(Parameters.PoliceReportTo, Post.LocalAuthorityDesignatedOfficer);
        Assert.Equal(
            "It has been reported to the local authority designated officer by the teacher in person.",
            In(police, SituationKind.Concern, WhatWasDone.ReportedToPolice).Yes);
    }

    [Fact]
    public void A_deputy_and_an_alternate_are_named_once_a_school_has_one()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Deputy, Post.DeputySafeguardingLead).With(Parameters.Alternate, Post.ChairOfGovernors);

        Assert.Equal(
            "Has the Designated Safeguarding Lead, or the deputy safeguarding lead when the lead is away, agreed to this contact?",
            In(policy, SituationKind.Message, TheContact.IsAgreedByTheLead).Question);
        Assert.Equal(
            "Nobody in the Headteacher's place (the chair of governors) approved the circumstances beforehand.",
            In(policy, SituationKind.Message, TheMessage.WasApprovedInTheHeadsPlace).No);
        Assert.Equal("Has the Designated Safeguarding Lead agreed to this contact?", TheContact.IsAgreedByTheLead.Question);
    }

    [Fact]
    public void Rules_name_whom_they_have_something_reported_to()
    {
        foreach (var id in new[] { "KW1101", "KW1102", "KW1104", "KW1105" })
        {
            Assert.Contains("the pastoral leader", ToAnother.Find(id)!.Says, StringComparison.Ordinal);
            Assert.Contains("the safeguarding lead", SocialMediaPolicy.Default.Find(id)!.Says, StringComparison.Ordinal);
        }

        Assert.Equal("End the contact, and tell the pastoral leader.", Assert.IsType<Norm>(ToAnother.Find("KW1606")).Instead);
        Assert.Equal("Tell the pastoral leader about the contact with a vulnerable adult.", Assert.IsType<Norm>(ToAnother.Find("KW0012")).Advice);
    }

    [Fact]
    public void A_decision_asks_and_explains_in_those_words()
    {
        var unsaid = ByTwo.Decide(SchoolBusiness.Email with { Approval = null }, Made.AsOf);
        var refused = ByTwo.Decide(SchoolBusiness.Email with { Approval = Approval.None }, Made.AsOf);

        Assert.Contains(unsaid.MissingFacts, m => m.Question.Text == "Did the Headteacher or the senior leadership team approve these circumstances beforehand?");
        Assert.Contains(refused.RequiredApprovals, a => a.Fact.Question.StartsWith("Did the Headteacher or the senior leadership team approve", StringComparison.Ordinal));
        Assert.Contains("if the Headteacher or the senior leadership team approved the circumstances beforehand.", DecisionText.Write(refused, Reader.Staff), StringComparison.Ordinal);
        Assert.Contains("the Headteacher or the senior leadership team", DecisionJson.Write(refused), StringComparison.Ordinal);
        Assert.DoesNotContain("if the Headteacher approved", DecisionText.Write(refused, Reader.Auditor), StringComparison.Ordinal);
        Assert.Contains(
            "It has been reported to the pastoral leader.",
            DecisionText.Write(ToAnother.Decide(Made.FormerPupil with { ReportedToLead = ActionTaken.Done }, Made.AsOf), Reader.SafeguardingLead),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_the_same_fact()
    {
        var worded = In(ByTwo, SituationKind.Message, TheMessage.WasApprovedBeforehand);

        Assert.NotSame(TheMessage.WasApprovedBeforehand, worded);
        Assert.Equal(TheMessage.WasApprovedBeforehand, worded);
        Assert.Equal(TheMessage.WasApprovedBeforehand.GetHashCode(), worded.GetHashCode());
        Assert.True(worded == TheMessage.WasApprovedBeforehand);
        Assert.True(worded != TheMessage.WasApprovedInTheHeadsPlace);
        Assert.Same(TheMessage.WasApprovedBeforehand, In(SocialMediaPolicy.Default, SituationKind.Message, TheMessage.WasApprovedBeforehand));
        Assert.Same(TheMessage.IsSchoolBusiness, In(ByTwo, SituationKind.Message, TheMessage.IsSchoolBusiness));
    }

    [Fact]
    public void A_condition_is_said_with_what_is_set()
    {
        var settings = Settings.Default.With(Parameters.FormerPupilAge, 19).With(Parameters.WhoApproves, [Post.SeniorLeadership]);
        var condition = Condition.AllOf(TheOtherPerson.IsYoungerThan.For(Parameters.FormerPupilAge), TheMessage.WasApprovedBeforehand);

        Assert.Equal(
            "- all of these:\n  - The other person is under 19. (setting: former-pupil-age)\n  - The senior leadership team approved the circumstances beforehand.",
            Sayer.Say(condition, settings));
        Assert.Equal(
            "- all of these:\n  - The other person is under 18. (setting: former-pupil-age)\n  - The Headteacher approved the circumstances beforehand.",
            Sayer.Say(condition));
    }

    [Fact]
    public void A_later_layer_words_them_anew()
    {
        var trust = Made.Trust.Set(Parameters.ReportTo, Post.ChairOfGovernors, Made.Reason);
        var school = Made.College.Set(Parameters.ReportTo, Post.Headteacher, Made.Reason);

        Assert.Equal(
            "It has been reported to the Headteacher.",
            In(SocialMediaPolicy.Default.Adapt(trust, school), SituationKind.Message, WhatWasDone.ReportedToLead).Yes);
    }

    [Fact]
    public void Only_facts_that_mention_a_setting_have_braces_and_each_brace_is_filled()
    {
        foreach (var fact in SocialMediaPolicy.Default.Vocabulary.Facts.Concat(ByTwo.Vocabulary.Facts))
        {
            Assert.DoesNotContain('{', $"{fact.Yes}{fact.No}{fact.Unknown}{fact.Question}{fact.IfOnly}");
        }

        Assert.All(SocialMediaPolicy.Content.Norms, n => Assert.DoesNotContain('{', $"{n.Says}{n.Advice}{n.Instead}{n.Meanwhile}{n.Ask}"));
    }

    private static Fact In(Policy policy, SituationKind kind, Fact fact) => policy.Vocabulary.Find(kind, fact.Id)!.Fact;
}
