using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

public sealed class DecisionJsonTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(DecisionJson.Schema())!.AsObject();

    private static readonly Decision NotPermitted = Decide(SituationsOfEveryKind.All[1]);

    public static TheoryData<int> Every => SituationsOfEveryKind.Indices;

    [Theory]
    [MemberData(nameof(Every))]
    public void A_decision_is_read_back_to_an_equal_value_and_written_again_to_the_letter(int index)
    {
        var decision = Decide(SituationsOfEveryKind.All[index]);
        var json = DecisionJson.Write(decision);

        var read = DecisionJson.Read(json);

        Assert.Equal(DecisionDocument.Of(decision), read);
        Assert.Equal(DecisionDocument.Of(decision).GetHashCode(), read.GetHashCode());
        Assert.Equal(json, DecisionJson.Write(read));
    }

    [Fact]
    public void The_decision_on_a_case_is_read_back_to_an_equal_value_and_written_again_to_the_letter()
    {
        var decision = SocialMediaPolicy.Default.Decide(new Case([.. SituationsOfEveryKind.All]), SituationsOfEveryKind.AsOf);
        var json = DecisionJson.Write(decision);

        var read = DecisionJson.ReadCase(json);

        Assert.Equal(CaseDecisionDocument.Of(decision), read);
        Assert.Equal(json, DecisionJson.Write(read));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void Whatever_is_decided_is_read_back_to_an_equal_value_and_follows_the_schema(Case situations, Moment asOf)
    {
        var decision = SocialMediaPolicy.Default.Decide(situations, asOf);
        var json = DecisionJson.Write(decision);

        Assert.Equal(CaseDecisionDocument.Of(decision), DecisionJson.ReadCase(json));
        SchemaCheck.Holds(Schema, json);
    }

    [Fact]
    public void Every_example_of_the_policy_is_read_back_to_an_equal_value()
    {
        foreach (var example in SocialMediaPolicy.Content.Rules.SelectMany(r => SocialMediaPolicy.ExamplesOf(r.Id)))
        {
            var decision = SocialMediaPolicy.Default.Decide(example.Situation, RuleExample.AsOf);

            Assert.Equal(DecisionDocument.Of(decision), DecisionJson.Read(DecisionJson.Write(decision)));
        }
    }

    [Fact]
    public void Different_decisions_are_different_documents() =>
        Assert.Equal(
            SituationsOfEveryKind.All.Count,
            SituationsOfEveryKind.All.Select(s => DecisionDocument.Of(Decide(s))).Distinct().Count());

    [Fact]
    public void What_is_written_says_what_the_decision_says()
    {
        var json = JsonNode.Parse(DecisionJson.Write(NotPermitted))!;
        var finding = json["findings"]![0]!;

        Assert.Equal(1, (int)json["version"]!);
        Assert.Equal("connection", (string)json["kind"]!);
        Assert.Equal("not-permitted", (string)json["verdict"]!);
        Assert.Equal("prohibited", (string)json["conduct"]!);
        Assert.Equal("bound", (string)json["coverage"]!);
        Assert.Empty(json["undeterminedBecause"]!.AsArray());
        Assert.Equal(NotPermitted.Findings[0].Rule.Id, (string)finding["rule"]!);
        Assert.Equal("broken", (string)finding["kind"]!);
        Assert.Equal(NotPermitted.Findings[0].Clause.Coordinate, (string)finding["clause"]!);
        Assert.True((bool)finding["safeguarding"]!);
        Assert.Equal("owed", (string)json["obligations"]![0]!["state"]!);
        Assert.Equal("safeguarding-lead", (string)json["obligations"]![0]!["to"]!["post"]!);
        Assert.Equal(NotPermitted.Policy.Fingerprint, (string)json["policy"]!["fingerprint"]!);
        Assert.Equal(SituationsOfEveryKind.Reference, (string)json["reference"]!);
    }

    [Fact]
    public void Why_it_cannot_be_said_yet_is_a_list_of_reasons()
    {
        var undetermined = Decide(new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [OtherPerson.Who(Relation.FormerPupil)],
            Account = Account.Personal,
        });

        var document = DecisionDocument.Of(undetermined);

        Assert.Equal([UndeterminedReason.MissingFact], document.UndeterminedBecause);
        Assert.Contains("\"missing-fact\"", DecisionJson.Write(undetermined), StringComparison.Ordinal);
    }

    [Fact]
    public void What_there_is_none_of_is_left_out_and_never_null()
    {
        foreach (var situation in SituationsOfEveryKind.All)
        {
            Assert.DoesNotContain("null", DecisionJson.Write(Decide(situation)), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\"reference\"", DecisionJson.Write(Decide(new Connection())), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_with_the_same_line_ends_everywhere() =>
        Assert.DoesNotContain('\r', DecisionJson.Write(NotPermitted));

    private static Decision Decide(Situation situation) => SocialMediaPolicy.Default.Decide(situation, SituationsOfEveryKind.AsOf);
}
