using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Whoever mends one thing is not told of the next only then: everything that is wrong is told at once.</summary>
public sealed class EveryProblemTests
{
    [Fact]
    public void Everything_that_is_wrong_with_a_rule_is_told()
    {
        var rule = Rules.Rule("other_parnet && account_personal").With("kind", "conection").With("force", "advised").With("title", "")
            .With("purposes", new JsonArray("save-money")).With("lifts", "KW1001").With("advice", "Take care.");
        rule["Enabled"] = "yes";

        var problems = Problems(rule);

        Assert.Equal(
            [
                "\"other_parnet\"", "\"conection\"", "\"advised\"", "\"\"", "\"save-money\"", "\"lifts\"", "one", "\"yes\"",
            ],
            problems.Select(p => p.Found));
        Assert.All(problems, p => Assert.Equal("OAK1001", p.Rule));
    }

    [Fact]
    public void What_hangs_on_an_effect_that_cannot_be_read_is_no_problem_of_its_own()
    {
        var rule = Rules.Obliging("other_parent", "tell-the-lead").With("effect", "obligate").With("says", "");

        Assert.Equal(["\"obligate\"", "\"\""], Problems(rule).Select(p => p.Found).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Every_rule_within_a_rule_is_looked_at()
    {
        var rule = Rules.Rule();
        rule.Remove("Expression");
        rule["Operator"] = "And";
        rule["Rules"] = new JsonArray(
            new JsonObject { ["RuleName"] = "one", ["Expression"] = "other_parnet" },
            new JsonObject { ["RuleName"] = "two", ["Expression"] = "other_parent" },
            new JsonObject { ["RuleName"] = "three", ["Expression"] = "acount_personal", ["Properties"] = new JsonObject() });

        Assert.Equal(["\"other_parnet\"", "\"acount_personal\"", "one"], Problems(rule).Select(p => p.Found));
    }

    [Fact]
    public void Every_rule_and_every_workflow_is_looked_at()
    {
        var json = new JsonArray(
            Rules.Workflow(Rules.Rule("other_parnet"), Rules.Rule("acount_personal", "OAK1002")),
            new JsonObject { ["WorkflowName"] = "empty", ["Rules"] = new JsonArray() },
            Named("third", Rules.Rule("other_perent", "OAK1003"))).ToJsonString();

        Assert.Equal(
            ["\"other_parnet\"", "\"acount_personal\"", "a list [ … ]", "\"other_perent\""],
            Assert.Throws<LocalRulesException>(() => Rules.Read(json)).Problems.Select(p => p.Found));
    }

    [Fact]
    public void A_name_that_is_taken_or_missing_hides_nothing_of_the_rule()
    {
        var (first, second, third) = (Rules.Rule(), Rules.Rule("other_parnet", "OAK1002"), Rules.Rule("acount_personal", "OAK1003"));
        second["RuleName"] = first["RuleName"]!.GetValue<string>();
        third.Remove("RuleName");

        Assert.Equal(
            [$"\"{first["RuleName"]}\"", "\"other_parnet\"", "none", "\"acount_personal\""],
            Problems(first, second, third).Select(p => p.Found));
    }

    [Fact]
    public void What_is_wrong_with_a_workflow_hides_nothing_of_its_rules()
    {
        var workflow = Rules.Workflow(Rules.Rule("young && other_parnet"));
        workflow["WorkflowName"] = "";
        workflow["Actions"] = new JsonObject();
        workflow["Colour"] = "red";
        workflow["GlobalParams"] = new JsonArray(new JsonObject { ["Name"] = "young", ["Expression"] = "other_undre_18", ["Type"] = "x" });

        Assert.Equal(
            ["\"\"", "\"other_parnet\"", "one", "\"Colour\"", "\"other_undre_18\"", "\"Type\""],
            Assert.Throws<LocalRulesException>(() => Rules.Read(workflow.ToJsonString())).Problems.Select(p => p.Found));
    }

    [Fact]
    public void Of_a_file_that_is_wrong_throughout_a_hundred_problems_are_told()
    {
        var rules = Enumerable.Range(1, 150).Select(i => Rules.Rule("nonsense", $"OAK{i}").With("title", "").With("force", "often"));

        Assert.Equal(100, Assert.Throws<LocalRulesException>(() => Rules.Read(Rules.Workflow([.. rules]).ToJsonString())).Problems.Count);
    }

    [Fact]
    public void A_duty_that_a_kind_cannot_owe_is_named_with_the_kind_and_those_that_it_can()
    {
        var problem = Assert.Single(Problems(Rules.Obliging("account_personal", "tell-the-leadership", kind: "connection")));

        Assert.Equal(
            ("a duty that can be owed in a situation of the kind connection", "\"tell-the-leadership\""), (problem.Expected, problem.Found));
        Assert.StartsWith("There can be owed: ", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("tell-the-lead", problem.Hint!.Split('.')[0], StringComparison.Ordinal);
    }

    private static JsonObject Named(string name, JsonObject rule)
    {
        var workflow = Rules.Workflow(rule);
        workflow["WorkflowName"] = name;
        return workflow;
    }

    private static IReadOnlyList<LocalRuleProblem> Problems(params JsonObject[] rules) =>
        Assert.Throws<LocalRulesException>(() => Rules.Read(Rules.Workflow(rules).ToJsonString())).Problems;
}
