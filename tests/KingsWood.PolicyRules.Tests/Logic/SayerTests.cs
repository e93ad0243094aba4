using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.Tests.Logic.Facts;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class SayerTests
{
    public static TheoryData<string, string> Sentences { get; } = new()
    {
        { "fact", "- It is a." },
        { "family fact", "- Under 18. (setting: limit)" },
        { "reading option", "- The school reads it so: read narrowly (setting: breadth = narrow)" },
        { "negation", "- It is not a." },
        { "conjunction", "- all of these:\n  - It is a.\n  - It is b." },
        { "disjunction", "- at least one of these:\n  - It is a.\n  - It is b." },
        { "always", "- always" },
        { "never", "- never" },
    };

    public static TheoryData<string, string> NegatedSentences { get; } = new()
    {
        { "fact", "- It is not a." },
        { "family fact", "- 18 or over. (setting: limit)" },
        { "reading option", "- The school does not read it so: read narrowly (setting: breadth = narrow)" },
        { "negation", "- It is a." },
        { "conjunction", "- at least one of these:\n  - It is not a.\n  - It is not b." },
        { "disjunction", "- all of these:\n  - It is not a.\n  - It is not b." },
        { "always", "- never" },
        { "never", "- always" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_kind_of_node_is_said_in_these_words(string kind, string words) =>
        Assert.Equal(words, NodeOf(kind).ToString());

    [Theory]
    [MemberData(nameof(NegatedSentences))]
    public void Every_kind_of_node_that_is_negated_is_said_in_these_words(string kind, string words) =>
        Assert.Equal(words, Not(NodeOf(kind)).ToString());

    [Fact]
    public void A_list_of_one_is_said_without_a_heading() => Assert.Equal("- It is a.", AllOf(AnyOf(A)).ToString());

    [Fact]
    public void A_nested_list_is_indented() =>
        Assert.Equal(
            "- all of these:\n  - It is a.\n  - at least one of these:\n    - It is not b.\n    - It is c.",
            AllOf(A, Not(AllOf(B, Not(C)))).ToString());
}
