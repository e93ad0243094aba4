using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Files of local rules, whole but for what a test is about.</summary>
internal static class Rules
{
    public const string File = "school.rules.json";

    /// <summary>A rule that can be loaded, to take things from and put things into.</summary>
    public static JsonObject Rule(string expression = "other_parent", string id = "OAK1001", string kind = "connection") => new()
    {
        ["RuleName"] = "rule " + id,
        ["Expression"] = expression,
        ["Properties"] = new JsonObject
        {
            ["id"] = id,
            ["kind"] = kind,
            ["effect"] = "prohibit",
            ["clause"] = "Handbook 1",
            ["force"] = "must not",
            ["title"] = "A rule",
            ["says"] = "Something is not done.",
            ["purposes"] = new JsonArray("protect-staff"),
        },
    };

    public static JsonObject With(this JsonObject rule, string property, JsonNode? value)
    {
        var properties = rule["Properties"]!.AsObject();
        if (value is null)
        {
            properties.Remove(property);
        }
        else
        {
            properties[property] = value;
        }

        return rule;
    }

    public static JsonObject Obliging(string expression, JsonNode duty, string kind = "connection") =>
        Rule(expression, kind: kind).With("effect", "oblige").With("force", "must").With("duty", duty).With("deadline", "same-day");

    public static JsonObject Workflow(params JsonObject[] rules) => new()
    {
        ["WorkflowName"] = "school",
        ["Rules"] = new JsonArray([.. rules.Select(r => r.DeepClone())]),
    };

    public static LocalRuleSet Read(params JsonObject[] rules) => Read(Workflow(rules).ToJsonString());

    public static LocalRuleSet Read(string json, LocalRulesOptions? options = null) =>
        LocalRuleSet.Read(Encoding.UTF8.GetBytes(json), File, SocialMediaPolicy.Default, options);

    /// <summary>The one problem of what cannot be loaded.</summary>
    public static LocalRuleProblem Problem(string json, LocalRulesOptions? options = null) =>
        Assert.Single(Assert.Throws<LocalRulesException>(() => Read(json, options)).Problems);

    public static LocalRuleProblem Problem(params JsonObject[] rules) => Problem(Workflow(rules).ToJsonString());

    /// <summary>A rule with an expression that may hold anything, half characters too.</summary>
    public static string WithRaw(string expressionInJson) =>
        Workflow(Rule("EXPRESSION")).ToJsonString().Replace("\"EXPRESSION\"", expressionInJson, StringComparison.Ordinal);

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    public static string Root { get; } = FindRoot();

    private static string FindRoot([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "KingsWood.PolicyRules.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
