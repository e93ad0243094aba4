using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.LocalRules.Tests;

public sealed class VocabularyTests
{
    private static readonly LocalVocabulary Vocabulary = LocalVocabulary.Of(SocialMediaPolicy.Default);

    [Fact]
    public void Every_fact_has_a_name_that_leads_back_to_it() =>
        Assert.All(SocialMediaPolicy.Default.Vocabulary.Facts, fact => Assert.Same(fact, Vocabulary.Find(LocalVocabulary.NameOf(fact))!.Fact));

    [Theory]
    [InlineData("other_under_1")]
    [InlineData("other_under_16")]
    [InlineData("other_under_19")]
    public void Any_number_makes_a_fact_of_a_family(string name) => Assert.Equal(name, LocalVocabulary.NameOf(Vocabulary.Find(name)!.Fact));

    [Theory]
    [InlineData("other_under_0")]
    [InlineData("other_under_018")]
    [InlineData("other_under_131")]
    [InlineData("other_under_99999999999999999999")]
    [InlineData("other_under_")]
    [InlineData("other_parent_1")]
    [InlineData("")]
    [InlineData("_")]
    public void Nothing_else_does(string name) => Assert.Null(Vocabulary.Find(name));

    [Fact]
    public void A_kind_has_its_words() =>
        Assert.Contains(TheOtherPerson.IsAParent, Vocabulary.WordsOf(SituationKind.Message).Select(w => w.Fact));
}
