using System.Text.Json.Nodes;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Json;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>What an editor checks while somebody writes. KINGSWOOD_UPDATE_DOCS=1 writes the schema beside the samples anew.</summary>
public sealed class SchemaTests
{
    private const string Unknown = "qqqqqqqqqqqqqqqqqqqq";

    private static readonly string Text = LocalRuleSet.Schema(SocialMediaPolicy.Default);
    private static readonly JsonObject Schema = JsonNode.Parse(Text)!.AsObject();

    [Fact]
    public void The_schema_beside_the_samples_is_the_one_that_the_library_gives()
    {
        var path = Path.Combine(Rules.Root, "samples", "local-rules.schema.json");
        if (Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, Text);
        }

        Assert.Equal(Text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_sample_holds_under_the_schema() =>
        SchemaCheck.Holds(Schema, File.ReadAllText(Path.Combine(Rules.Root, "samples/local-rules/oakfield.rules.json")));

    [Theory]
    [InlineData("\"Enabled\": null, \"Actions\": null, \"LocalParams\": null, \"RuleExpressionType\": 0, \"WorkflowsToInject\": []")]
    [InlineData("\"Enabled\": false, \"SuccessEvent\": \"x\", \"Rules\": null, \"Operator\": null, \"RuleExpressionType\": \"LambdaExpression\"")]
    public void What_editors_of_RulesEngine_write_holds_under_the_schema_and_can_be_read(string members)
    {
        var json = Rules.Workflow(Rules.Rule()).ToJsonString()
            .Replace("\"Expression\"", members + ", \"Expression\"", StringComparison.Ordinal)
            .Replace("\"WorkflowName\"", "\"$schema\": \"local-rules.schema.json\", \"WorkflowName\"", StringComparison.Ordinal);

        SchemaCheck.Holds(Schema, json);
        Assert.Single(Rules.Read(json).Rules);
    }

    public static TheoryData<string, string?> Wrong => new()
    {
        { "id", "\"KW1001\"" }, { "id", "\"oak1001\"" }, { "kind", "\"messages\"" }, { "kind", "[]" },
        { "kind", "[\"message\", \"message\"]" }, { "effect", "\"allow\"" }, { "clause", "\"gap\"" }, { "clause", "\"law\"" },
        { "force", "\"advised\"" }, { "title", "\"\"" }, { "title", "7" }, { "says", null }, { "purposes", "\"fun\"" },
        { "binds", "\"parents\"" }, { "advice", "\"Do.\"" }, { "duty", "\"tell-the-lead\"" }, { "instead", "null" },
        { "remark", "\"A word more.\"" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_property_that_the_schema_refuses_the_reader_refuses(string property, string? json)
    {
        var rule = Rules.Rule();
        var properties = rule["Properties"]!.AsObject();
        properties.Remove(property);
        if (json is not null)
        {
            properties[property] = JsonNode.Parse(json);
        }

        Refused(Rules.Workflow(rule).ToJsonString());
    }

    [Theory]
    [InlineData("\"Expresion\": \"other_parent\"")]
    [InlineData("\"Enabled\": \"yes\"")]
    [InlineData("\"Actions\": {}")]
    [InlineData("\"Operator\": \"Xor\"")]
    [InlineData("\"LocalParams\": [ { \"Name\": \"Young\", \"Expression\": \"other_parent\" } ]")]
    [InlineData("\"WorkflowsToInject\": [\"other\"]")]
    [InlineData("\"Rules\": []")]
    public void A_member_that_the_schema_refuses_the_reader_refuses(string member) =>
        Refused(Rules.Workflow(Rules.Rule()).ToJsonString().Replace("\"Expression\"", member + ", \"Expression\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"tell-everybody\"")]
    [InlineData("{ \"id\": \"oak-tell\", \"says\": \"Tell {to}.\", \"to\": \"ICT\", \"done\": \"other_parent\", \"leftUndone\": \"other_parent\" }")]
    [InlineData("{ \"id\": \"oak-tell\", \"says\": \"Tell.\", \"done\": \"other_parent\" }")]
    public void A_duty_that_the_schema_refuses_the_reader_refuses(string duty) =>
        Refused(Rules.Workflow(Rules.Obliging("other_parent", JsonNode.Parse(duty)!)).ToJsonString());

    [Theory]
    [InlineData("a workflow", "workflow")]
    [InlineData("a rule", "rule")]
    [InlineData("a part", "part")]
    [InlineData("a named condition", "condition")]
    [InlineData("the properties of a rule", "properties")]
    [InlineData("a duty", "duty")]
    public void The_schema_offers_what_the_reader_accepts(string what, string definition)
    {
        var rule = what == "a duty"
            ? Rules.Obliging("concern_suspicion", JsonNode.Parse(
                "{ \"id\": \"oak-tell\", \"says\": \"Tell.\", \"done\": \"mending_done\", \"leftUndone\": \"mending_left_undone\" }")!, "publication")
            : Rules.Rule();
        var inside = new JsonObject { ["RuleName"] = "inside", ["Expression"] = "other_parent" };
        if (what == "a part")
        {
            (rule["Operator"], rule["Rules"]) = ("And", new JsonArray(inside));
            rule.Remove("Expression");
        }

        var workflow = Rules.Workflow(rule);
        workflow["GlobalParams"] = new JsonArray(new JsonObject { ["Name"] = "young", ["Expression"] = "other_parent" });
        rule = workflow["Rules"]![0]!.AsObject();
        var at = what switch
        {
            "a workflow" => workflow,
            "a rule" => rule,
            "a part" => rule["Rules"]![0]!,
            "a named condition" => workflow["GlobalParams"]![0]!,
            "a duty" => rule["Properties"]!["duty"]!,
            _ => rule["Properties"]!,
        };
        at[Unknown] = 1;

        var problem = Rules.Problem(workflow.ToJsonString());

        Assert.Equal($"\"{Unknown}\"", problem.Found);
        Assert.Equal(
            $"It has: {string.Join(", ", NamesOf(Schema["$defs"]![definition]!).Distinct().Order(StringComparer.Ordinal))}.", problem.Hint);
    }

    private static void Refused(string json)
    {
        Assert.NotNull(SchemaCheck.FirstProblem(Schema, json));
        Assert.Throws<LocalRulesException>(() => Rules.Read(json));
    }

    private static IEnumerable<string> NamesOf(JsonNode schema) =>
        schema["properties"] is JsonObject members
            ? members.Select(m => m.Key)
            : schema["anyOf"]?.AsArray().SelectMany(form => NamesOf(form!)) ?? [];
}
