using System.Globalization;
using System.Text;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>What is wrong with a file as a file.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("local-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"WorkflowName\": \"a\",\n}", 3, 1)]
    [InlineData("// no\n{}", 1, 1)]
    [InlineData("{} {}", 1, 4)]
    public void Refused_when_it_is_no_JSON(string json, int line, int column)
    {
        var problem = Rules.Problem(json);

        Assert.Equal(("valid JSON", line, column), (problem.Expected, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("true", "a workflow: an object { … }")]
    [InlineData("[]", "a workflow, or a list of at least one")]
    [InlineData("{}", "a workflow with the member \"WorkflowName\"")]
    [InlineData("{\"WorkflowName\": null}", "a workflow with the member \"WorkflowName\"")]
    [InlineData("{\"WorkflowName\": \"\"}", "a text that says something")]
    [InlineData("{\"WorkflowName\": \"a\\u0007\"}", "a text on one line, without control characters")]
    [InlineData("{\"WorkflowName\": \"a\"}", "a workflow with the member \"Rules\"")]
    [InlineData("{\"WorkflowName\": \"a\", \"Rules\": []}", "a list of rules, at least one")]
    [InlineData("{\"WorkflowName\": \"a\", \"Rules\": [1]}", "a rule: an object { … }")]
    [InlineData("{\"WorkflowName\": \"a\", \"WorkflowsToInject\": [\"b\"]}", "no workflows to inject")]
    [InlineData("{\"WorkflowName\": \"a\", \"WorkflowName\": \"b\"}", "each member once")]
    [InlineData("{\"WorkflowName\": \"a\", \"GlobalParams\": 1}", "a list of at most 50 named conditions")]
    [InlineData("{\"WorkflowName\": \"\\ud800\"}", "text of whole characters")]
    [InlineData("{\"\\udc00\": 1}", "text of whole characters")]
    public void Refused_when_it_is_no_workflow(string json, string expected) => Assert.Equal(expected, Rules.Problem(json).Expected);

    [Fact]
    public void Refused_when_a_member_is_not_known()
    {
        var rule = Rules.Rule();
        rule["expression"] = "other_parent";
        var problem = Rules.Problem(rule);

        Assert.Equal(("\"expression\"", "Did you mean Expression?", "OAK1001"), (problem.Found, problem.Hint, problem.Rule));
    }

    [Fact]
    public void Refused_when_it_is_no_UTF8()
    {
        var problem = Assert.Single(Assert.Throws<LocalRulesException>(
            () => LocalRuleSet.Read([.. "{\n \""u8, 0xff], "f", SocialMediaPolicy.Default)).Problems);

        Assert.Equal(("text in UTF-8", 2, 3), (problem.Expected, problem.Line, problem.Column));
    }

    [Fact]
    public void Read_with_a_byte_order_mark() =>
        Assert.Single(LocalRuleSet.Read(
            [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Rules.Workflow(Rules.Rule()).ToJsonString())], "f", SocialMediaPolicy.Default).Rules);

    [Fact]
    public void Refused_when_it_is_nested_too_deep()
    {
        var json = new StringBuilder().Insert(0, "[", 100_000).Append(']', 100_000).ToString();

        Assert.Equal("fewer lists and objects inside each other", Rules.Problem(json).Expected);
    }

    [Fact]
    public void Refused_without_reading_it_when_it_has_100_MB()
    {
        var path = Path.Combine(folder, "large.json");
        using (var file = File.Create(path))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(Assert.Throws<LocalRulesException>(() => LocalRuleSet.Load(path, SocialMediaPolicy.Default)).Problems);

        Assert.Equal(("a file of at most 262144 bytes", "a longer one"), (problem.Expected, problem.Found));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 * 1024 * 1024);
    }

    [Fact]
    public void Refused_when_it_is_longer_than_it_may_be_in_memory() =>
        Assert.Equal("a file of at most 10 bytes", Rules.Problem("{          }", new() { MaximumBytes = 10 }).Expected);

    [Fact]
    public void Refused_when_it_is_not_there()
    {
        var path = Path.Combine(folder, "none.json");
        var error = Assert.Throws<LocalRulesException>(() => LocalRuleSet.Load(path, SocialMediaPolicy.Default));

        Assert.Equal($"{path}: expected a file that can be read; found none.", error.Message);
    }

    [Fact]
    public void Refused_when_it_is_a_folder() => Assert.Throws<LocalRulesException>(() => LocalRuleSet.Load(folder, SocialMediaPolicy.Default));

    [Fact]
    public void Refused_when_it_has_too_many_rules()
    {
        var rules = Enumerable.Range(1, 4).Select(i => Rules.Rule(id: string.Create(CultureInfo.InvariantCulture, $"OAK{i}"))).ToArray();
        var problem = Rules.Problem(Rules.Workflow(rules).ToJsonString(), new() { MaximumRules = 3 });

        Assert.Equal("at most 3 rules", problem.Expected);
    }

    [Fact]
    public void Every_rule_that_is_wrong_is_told_with_its_place_and_the_message_says_all()
    {
        var json = """
            {
              "WorkflowName": "school",
              "Rules": [
                { "RuleName": "first", "Expression": "other_parent" },
                { "RuleName": "second", "Expression": "other_parnet", "Properties": { "id": "OAK1" } }
              ]
            }
            """;
        var error = Assert.Throws<LocalRulesException>(() => Rules.Read(json));

        Assert.Equal(
            string.Join(
                Environment.NewLine,
                [
                    "school.rules.json:4:5 (rule first): expected a rule with the member \"Properties\"; found none.",
                    "school.rules.json:5:44 (rule OAK1): expected the name of a fact; found \"other_parnet\". Did you mean other_parent?",
                    .. new[] { "kind", "effect", "title", "says", "purposes" }.Select(member =>
                        $"school.rules.json:5:73 (rule OAK1): expected the properties of a rule with the member \"{member}\"; found none."),
                ]),
            error.Message);
    }

    [Fact]
    public void The_column_of_a_token_counts_what_is_written()
    {
        var json = Rules.WithRaw("\"other_parent \\u0026\\u0026 \\\"\"");
        var problem = Rules.Problem(json);

        Assert.Equal(json.IndexOf("\\\"\"", StringComparison.Ordinal) + 1, problem.Column);
    }
}
