using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class WordTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("teaching-assistant")]
    [InlineData("year-7-tutor")]
    public void Lower_case_letters_digits_and_single_hyphens_are_an_id(string id)
    {
        Assert.True(Word.IsValid(id));
        Assert.Equal(id, new Role(id).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("é")]
    [InlineData("ı")]
    [InlineData("٣")]
    [InlineData("a\n")]
    public void Anything_else_is_none(string? id)
    {
        Assert.False(Word.IsValid(id));
        Assert.Throws<ArgumentException>(() => new Role(id!));
    }

    [Fact]
    public void An_id_has_at_most_64_characters()
    {
        Assert.True(Word.IsValid(new string('a', Word.MaximumLength)));
        Assert.False(Word.IsValid(new string('a', Word.MaximumLength + 1)));
    }

    [Fact]
    public void Of_all_characters_only_those_of_the_alphabet_and_the_digits_are_an_id_alone() =>
        Assert.Equal(
            "0123456789abcdefghijklmnopqrstuvwxyz",
            string.Concat(Enumerable.Range(0, char.MaxValue).Select(c => ((char)c).ToString(CultureInfo.InvariantCulture)).Where(Word.IsValid)));

    [Fact]
    public void A_refusal_says_what_was_found() =>
        Assert.StartsWith(
            "An id is made of lower-case letters, digits and single hyphens, at most 64 characters; found \"Head Teacher\".",
            Assert.Throws<ArgumentException>(() => new Post("Head Teacher")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Words_are_equal_by_their_ids_and_only_within_their_list()
    {
        Assert.Equal(new Role("teacher"), Role.Teacher);
        Assert.False(new Role("teacher").Equals((object)new Post("teacher")));
    }
}
