using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>What is said of consent is what the school asks for: its form, and from whom.</summary>
public sealed class KW2201WordsTests
{
    [Fact]
    public void By_the_text_it_is_the_written_consent_of_a_parent_or_carer()
    {
        var rule = RuleOf();

        Assert.Equal("No photograph without written consent", rule.Title);
        Assert.Equal(
            "No picture of a child is published without the written consent of a parent or carer, for each child shown.", rule.Says);
        Assert.Equal(
            "Do not publish it, and take it down if it is published, until there is written consent for every child shown.",
            rule.Instead);
    }

    [Fact]
    public void A_spoken_consent_is_named_where_it_counts()
    {
        var rule = RuleOf(ConsentForm.SpokenToo);

        Assert.Equal("No photograph without written or spoken consent", rule.Title);
        Assert.Equal(
            "No picture of a child is published without the written or spoken consent of a parent or carer, for each child shown.",
            rule.Says);
        Assert.EndsWith("until there is written or spoken consent for every child shown.", rule.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opt_out_is_named_where_it_counts()
    {
        var rule = RuleOf(ConsentForm.OptOutToo);

        Assert.Equal("No photograph without consent (written, spoken, or by not opting out after notice)", rule.Title);
        Assert.Equal(
            "No picture of a child is published without the consent (written, spoken, or by not opting out after notice) of a parent "
                + "or carer, for each child shown.",
            rule.Says);
        Assert.DoesNotContain("written consent", rule.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_parents_are_named_where_both_are_asked()
    {
        var rule = RuleOf(ConsentFrom.Both);

        Assert.Equal("No picture of a child is published without the written consent of both parents, for each child shown.", rule.Says);
        Assert.EndsWith("until there is written consent of both parents for every child shown.", rule.Instead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, Form.Written, "Did both parents of this child agree?")]
    [InlineData(1, Form.Spoken, "Did both parents of this child agree: is there written or spoken consent of both?")]
    [InlineData(2, Form.OptOut, "Did both parents of this child agree: is there consent (written, spoken, or by not opting out after notice) of both?")]
    public void Both_parents_are_asked_for_in_the_form_that_counts(int form, Form given, string question)
    {
        var policy = SocialMediaPolicy.Default.With(ConsentFrom.Both).With(ConsentForm.Reading.Options[form]);
        var decision = policy.Decide(Photograph(Consent.Written with { Form = given }));

        Assert.Equal(question, Assert.Single(decision.MissingFacts).Question.Text);
    }

    [Theory]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    public void Where_both_are_asked_an_opt_out_counts_once_both_were_told_and_neither_opted_out(Answer both, Verdict verdict)
    {
        var policy = SocialMediaPolicy.Default.With(ConsentFrom.Both).With(ConsentForm.OptOutToo);

        Assert.Equal(
            verdict,
            policy.Decide(Photograph(Consent.Written with { Form = Form.OptOut, FromBothParents = both })).Verdict);
    }

    private static Publication Photograph(Consent consent) =>
        Examples.ClassPhotograph(Examples.ChildWithConsent with { Consent = consent });

    private static Norm RuleOf(params ReadingOption[] options) =>
        (Norm)options.Aggregate(SocialMediaPolicy.Default, (policy, option) => policy.With(option)).Find("KW2201")!;
}
