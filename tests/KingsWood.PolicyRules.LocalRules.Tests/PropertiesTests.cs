using System.Text.Json.Nodes;
using KingsWood.PolicyRules.LocalRules.Workflows;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Tests;

public sealed class PropertiesTests
{
    [Theory]
    [InlineData("id", "\"KW1001\"", "an id in the school's own prefix")]
    [InlineData("id", "\"KWX1\"", "an id in the school's own prefix")]
    [InlineData("id", "\"oak1\"", "an id of 2 to 10 capital letters and 1 to 6 digits, such as \"OAK1001\"")]
    [InlineData("id", "\"OAK\"", "an id of 2 to 10 capital letters and 1 to 6 digits, such as \"OAK1001\"")]
    [InlineData("id", "1", "a text")]
    [InlineData("kind", "\"conection\"", "a kind of situation: ")]
    [InlineData("kind", "[]", "a kind of situation, at least one")]
    [InlineData("kind", "[\"connection\",\"connection\"]", "a kind of situation, each once")]
    [InlineData("effect", "\"permit\"", "an effect: \"prohibit\", \"oblige\", \"advise\", \"gap\"")]
    [InlineData("force", "\"advised\"", "a force that goes with the effect \"prohibit\": ")]
    [InlineData("clause", "\"gap\"", "\"gap\" for a rule with the effect \"gap\", and a clause for every other")]
    [InlineData("clause", "\"law\"", "a place in a text of the school")]
    [InlineData("clause", "\"2.99\"", "a clause of the policy, or a place in another text")]
    [InlineData("purposes", "[\"save-money\"]", "a purpose: ")]
    [InlineData("title", "\"\"", "a text that says something")]
    [InlineData("binds", "\"parents\"", "whom it binds: \"staff\", \"teachers\", \"pupils\", \"everyone\"")]
    [InlineData("advice", "\"Take care.\"", "no \"advice\" here")]
    [InlineData("ask", "\"The head.\"", "no \"ask\" here")]
    [InlineData("duty", "\"tell-the-lead\"", "no \"duty\" here")]
    [InlineData("deadline", "\"soon\"", "no \"deadline\" here")]
    [InlineData("lifts", "\"KW1001\"", "a member that the properties of a rule has")]
    public void Refused_when_a_property_is_wrong(string name, string value, string expected)
    {
        var problem = Rules.Problem(Rules.Rule().With(name, JsonNode.Parse(value)));

        Assert.StartsWith(expected, problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("kind")]
    [InlineData("effect")]
    [InlineData("clause")]
    [InlineData("force")]
    [InlineData("title")]
    [InlineData("says")]
    [InlineData("purposes")]
    public void Refused_when_a_property_is_missing(string name)
    {
        var problem = Rules.Problem(Rules.Rule().With(name, null));

        Assert.Equal(($"the properties of a rule with the member \"{name}\"", "none"), (problem.Expected, problem.Found));
    }

    [Fact]
    public void Refused_when_a_property_is_null()
    {
        var json = Rules.Workflow(Rules.Rule()).ToJsonString().Replace("\"A rule\"", "null", StringComparison.Ordinal);

        Assert.Equal("Leave the member out instead.", Rules.Problem(json).Hint);
    }

    [Fact]
    public void Refused_when_two_rules_have_one_id()
    {
        var second = Rules.Rule();
        second["RuleName"] = "another";

        Assert.Equal("an id that no other rule of the file has", Rules.Problem(Rules.Rule(), second).Expected);
    }

    [Fact]
    public void Refused_when_two_rules_have_one_name()
    {
        var second = Rules.Rule(id: "OAK2");
        second["RuleName"] = "rule OAK1001";

        Assert.Equal("a name that no other rule of the workflow has", Rules.Problem(Rules.Rule(), second).Expected);
    }

    [Fact]
    public void Refused_when_the_id_is_not_in_the_prefix_that_was_asked_for()
    {
        var json = Rules.Workflow(Rules.Rule()).ToJsonString();

        Assert.Equal("an id that begins with ELM", Rules.Problem(json, new() { Prefix = "ELM" }).Expected);
        Assert.Single(Rules.Read(json, new LocalRulesOptions { Prefix = "OAK" }).Rules);
    }

    [Fact]
    public void Refused_when_a_kind_does_not_know_the_fact()
    {
        var problem = Rules.Problem(Rules.Rule("channel_email"));

        Assert.Equal(
            ("a fact that a situation of the kind connection knows", "\"channel_email\""), (problem.Expected, problem.Found));
        Assert.StartsWith("Known there: message", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_may_be_about_several_kinds()
    {
        var set = Rules.Read(Rules.Rule("other_parent").With("kind", new JsonArray("connection", "message")));

        Assert.Equal([SituationKind.Connection, SituationKind.Message], set.Norms[0].Kinds);
    }

    [Fact]
    public void A_duty_of_the_policy_is_owed_as_soon_as_the_rule_says()
    {
        var norm = Rules.Read(Rules.Obliging("other_parent", "tell-the-lead")).Norms[0];

        Assert.Equal(("tell-the-lead", Promptness.SameDay), (norm.Owes!.Duty.Id, norm.Owes.How));
        Assert.NotNull(norm.Limbs[0].OwedWhen);
    }

    [Theory]
    [InlineData("\"tell-the-leed\"", "a duty: ")]
    [InlineData("\"remove\"", "a duty that can be owed in a situation of the kind connection")]
    [InlineData("{\"id\":\"tell-the-lead\"}", "an id that no other duty has")]
    [InlineData("{\"id\":\"Tell\"}", "an id of lower-case letters, digits and single hyphens")]
    [InlineData("{\"id\":\"oak-tell\",\"to\":\"ICT\"}", "the id of a post")]
    [InlineData("{\"id\":\"oak-tell\",\"to\":\"ict-leader\",\"says\":\"Tell them.\"}", "{to} where the recipient is named")]
    [InlineData("{\"id\":\"oak-tell\",\"to\":\"ict-leader\",\"says\":\"Tell {to}.\",\"done\":\"other_parnet\"}", "the name of a fact")]
    [InlineData("{\"id\":\"oak-tell\",\"says\":\"Tell.\",\"done\":\"other_parent\",\"leftUndone\":\"report_lead_left_undone\"}", "a fact that tells what became of a duty, or one of the school's own")]
    [InlineData("{\"id\":\"oak-tell\",\"says\":\"Tell.\",\"done\":\"report_lead_done\",\"leftUndone\":\"other_parent\"}", "a fact that tells what became of a duty, or one of the school's own")]
    [InlineData("{\"id\":\"oak-tell\",\"says\":\"Tell.\",\"done\":\"report_lead_done\",\"leftUndone\":\"report_lead_done\"}", "a fact of its own for each")]
    public void Refused_when_a_duty_is_wrong(string duty, string expected) =>
        Assert.StartsWith(
            expected, Rules.Problem(Rules.Obliging("other_parent", JsonNode.Parse(duty)!)).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_school_may_owe_something_of_its_own()
    {
        var duty = new JsonObject
        {
            ["id"] = "oak-tell-ict",
            ["says"] = "Tell {to}.",
            ["to"] = "ict-leader",
            ["done"] = "report_leadership_done",
            ["leftUndone"] = "report_leadership_left_undone",
        };
        var norm = Rules.Read(Rules.Obliging("comment_inappropriate", duty, "comment-received")).Norms[0];

        Assert.Equal(("oak-tell-ict", new Post("ict-leader")), (norm.Owes!.Duty.Id, norm.Owes.Duty.Recipient!.Default));
    }

    [Fact]
    public void A_clause_of_the_policy_is_cited_as_the_policy_has_it()
    {
        var clause = Rules.Read(Rules.Rule().With("clause", "1.10")).Norms[0].Clause;

        Assert.Same(SocialMedia.SocialMediaPolicy.Default.Content.Clauses.First(c => c.Coordinate == "1.10"), clause);
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_checked_and_takes_no_part()
    {
        var off = Rules.Rule();
        off["Enabled"] = false;
        var broken = Rules.Rule("other_parnet");
        broken["Enabled"] = false;

        Assert.Empty(Rules.Read(off).Norms);
        Assert.Single(Rules.Read(off).Rules);
        Assert.Equal("the name of a fact", Rules.Problem(broken).Expected);
    }

    [Fact]
    public void The_words_for_kinds_are_those_of_situations_in_JSON()
    {
        var schema = Json.SituationJson.Schema();

        Assert.All(Choices.Kinds.Keys, word => Assert.Contains($"\"{word}\"", schema, StringComparison.Ordinal));
        Assert.Equal(SituationKinds.Count, Choices.Kinds.Count);
    }

    [Fact]
    public void Members_of_RulesEngine_that_say_nothing_here_are_accepted()
    {
        var rule = Rules.Rule();
        rule["SuccessEvent"] = "10";
        rule["ErrorMessage"] = "Not like that.";
        rule["RuleExpressionType"] = "LambdaExpression";
        rule["Operator"] = null;
        rule["Rules"] = null;
        rule["Actions"] = null;
        rule["LocalParams"] = new JsonArray();
        rule["WorkflowsToInject"] = new JsonArray();

        Assert.Single(Rules.Read(rule).Norms);
    }

    [Fact]
    public void Refused_when_a_rule_would_do_something()
    {
        var rule = Rules.Rule();
        rule["Actions"] = new JsonObject();

        Assert.Equal("no \"Actions\" here", Rules.Problem(rule).Expected);
    }
}
