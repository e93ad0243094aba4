using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>A decision that is not understood is refused, with the place, what was expected and what was found.</summary>
public sealed class DecisionJsonRefusalTests
{
    private static readonly Decision Decision =
        SocialMediaPolicy.Default.Decide(SituationsOfEveryKind.All[1], SituationsOfEveryKind.AsOf);

    [Theory]
    [InlineData("$.version", "the number 1", "2", "version", "2")]
    [InlineData("$.verdict", "one of not-covered, permitted, permitted-with-advice, undetermined, not-permitted", "\"Permitted\"", "verdict", "\"Permitted\"")]
    [InlineData("$.verdict", "one of not-covered, permitted, permitted-with-advice, undetermined, not-permitted", "3", "verdict", "3")]
    [InlineData("$.missingFactsAreExact", "true or false", "\"true\"", "missingFactsAreExact", "\"true\"")]
    [InlineData("$.findings", "a list [ … ]", "an object { … }", "findings", "{}")]
    [InlineData("$.headlines[1]", "text", "7", "headlines", "[\"Do this\", 7]")]
    [InlineData("$.reference", "text", "null", "reference", "null")]
    [InlineData("$.undeterminedBecause[0]", "one of missing-fact, missing-approval, gap", "\"none\"", "undeterminedBecause", "[\"none\"]")]
    [InlineData("$.policy", "a member \"name\"", "none", "policy", "{ \"edition\": \"1\", \"fingerprint\": \"0\" }")]
    public void A_member_that_is_not_understood_is_refused(string path, string expected, string found, string member, string value)
    {
        var document = JsonNode.Parse(DecisionJson.Write(Decision))!.AsObject();
        document[member] = JsonNode.Parse(value);

        var refused = Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(document.ToJsonString()));

        Assert.Equal((path, expected, found), (refused.Path, refused.Expected, refused.Found));
    }

    [Fact]
    public void Each_member_that_has_to_be_there_is_missed()
    {
        var whole = JsonNode.Parse(DecisionJson.Write(Decision))!.AsObject();
        foreach (var member in whole.Select(m => m.Key).Where(m => m != "reference"))
        {
            var document = whole.DeepClone().AsObject();
            document.Remove(member);

            var refused = Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(document.ToJsonString()));

            Assert.Equal($"a member \"{member}\"", refused.Expected);
        }
    }

    [Fact]
    public void An_unknown_member_is_refused_with_its_line_and_the_name_that_was_meant()
    {
        var json = DecisionJson.Write(Decision).Replace("\"conduct\"", "\"conducts\"", StringComparison.Ordinal);

        var refused = Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(json));

        Assert.StartsWith("7:3 ($.conducts): expected one of the members version, kind, verdict, ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("; found \"conducts\". Did you mean \"conduct\"?", refused.Message, StringComparison.Ordinal);
        Assert.Equal((7, 3), (refused.Line, refused.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"version\": 1, \"version\": 1 }")]
    [InlineData("{ \"version\": 1, \"verdict\": \"\\ud800\" }")]
    [InlineData("{ \"version\": 1, \"verdict\": \"\ud800\" }")]
    [InlineData("// no comments\n{}")]
    public void What_is_no_decision_at_all_is_refused(string json)
    {
        Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(json));
        Assert.Throws<DecisionFormatException>(() => DecisionJson.ReadCase(json));
    }

    [Fact]
    public void Ten_thousand_nested_lists_and_a_document_beyond_the_limit_are_refused()
    {
        Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(new('[', 10_000)));
        Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(new(' ', DecisionJson.MaximumBytes + 1)));
    }

    [Fact]
    public void A_case_is_no_decision_and_a_decision_is_no_case()
    {
        var ofCase = SocialMediaPolicy.Default.Decide(new Case(SituationsOfEveryKind.All[1]), SituationsOfEveryKind.AsOf);

        Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(DecisionJson.Write(ofCase)));
        Assert.Throws<DecisionFormatException>(() => DecisionJson.ReadCase(DecisionJson.Write(Decision)));
    }

    [Fact]
    public void The_situation_that_was_decided_is_no_decision() =>
        Assert.Throws<DecisionFormatException>(() => DecisionJson.Read(SituationJson.Write(SituationsOfEveryKind.All[1])));
}
