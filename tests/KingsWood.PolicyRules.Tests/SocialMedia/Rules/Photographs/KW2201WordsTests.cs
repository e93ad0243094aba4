using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

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

    private static Norm RuleOf(params ReadingOption[] options) =>
        (Norm)options.Aggregate(SocialMediaPolicy.Default, (policy, option) => policy.With(option)).Find("KW2201")!;
}
