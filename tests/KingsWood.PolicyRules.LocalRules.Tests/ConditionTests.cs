using System.Globalization;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>What expressions mean, in three answers.</summary>
public sealed class ConditionTests
{
    private static readonly Truth[] Answers = [Truth.No, Truth.Unknown, Truth.Yes];

    [Theory]
    [InlineData("other_parent && other_colleague", "min")]
    [InlineData("other_parent and other_colleague", "min")]
    [InlineData("other_parent || other_colleague", "max")]
    [InlineData("other_parent or other_colleague", "max")]
    [InlineData("!other_parent", "not")]
    [InlineData("not other_parent", "not")]
    [InlineData("! !other_parent", "first")]
    [InlineData("other_parent == true", "first")]
    [InlineData("false != other_parent", "first")]
    [InlineData("other_parent == false", "not")]
    [InlineData("other_parent == other_colleague", "same")]
    [InlineData("other_parent != other_colleague", "different")]
    [InlineData("!other_parent == other_colleague", "different")]
    [InlineData("not (other_parent == other_colleague)", "different")]
    [InlineData("other_colleague && other_parent || other_parent", "first")]
    [InlineData("other_parent && (other_colleague || other_parent)", "first")]
    public void Answers_as_Kleene_logic_does(string expression, string meaning)
    {
        var condition = Rules.Read(Rules.Rule(expression)).Norms[0].Limbs[0].BrokenWhen!;
        foreach (var a in Answers)
        {
            foreach (var b in Answers)
            {
                var found = Evaluator.Evaluate(condition, Settings.Default, f => f == TheOtherPerson.IsAParent ? a : b);
                Assert.Equal(Meant(meaning, (int)a, (int)b), (int)found);
            }
        }
    }

    [Fact]
    public void Named_conditions_stand_for_what_they_say()
    {
        var json = Rules.Workflow(Rules.Rule("grown_up && !other_parent")).AsObject();
        json["GlobalParams"] = new JsonArray(
            Named("young", "other_under_18 || other_current_pupil"), Named("grown_up", "!young"));
        var condition = Rules.Read(json.ToJsonString()).Norms[0].Limbs[0].BrokenWhen!;

        Assert.Equal(Truth.Yes, Evaluator.Evaluate(condition, Settings.Default, _ => Truth.No));
        Assert.Equal(Truth.No, Evaluator.Evaluate(condition, Settings.Default, f => f == TheOtherPerson.IsAChild ? Truth.Yes : Truth.No));
    }

    [Fact]
    public void A_rule_may_name_conditions_of_its_own()
    {
        var rule = Rules.Rule("family || other_parent");
        rule["LocalParams"] = new JsonArray(Named("family", "other_own_household || other_wider_family"));

        Assert.Single(Rules.Read(rule).Norms);
    }

    [Theory]
    [InlineData("other_parent")]
    [InlineData("it")]
    [InlineData("Math")]
    [InlineData("other_under_17")]
    [InlineData("young")]
    [InlineData("Young")]
    public void Refused_when_a_name_means_something_else(string name)
    {
        var json = Rules.Workflow(Rules.Rule()).AsObject();
        json["GlobalParams"] = new JsonArray(Named("young", "other_under_18"), Named(name, "other_parent"));

        Assert.StartsWith("a name ", Rules.Problem(json.ToJsonString()).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_when_named_conditions_multiply()
    {
        var json = Rules.Workflow(Rules.Rule("c9")).AsObject();
        json["GlobalParams"] = new JsonArray(
        [
            Named("c0", "other_parent != other_colleague"),
            .. Enumerable.Range(1, 9).Select(i => Named(
                string.Create(CultureInfo.InvariantCulture, $"c{i}"), string.Create(CultureInfo.InvariantCulture, $"c{i - 1} && c{i - 1}"))),
        ]);

        Assert.Equal("Split the rule.", Rules.Problem(json.ToJsonString()).Hint);
    }

    [Fact]
    public void Refused_when_there_are_too_many_alternatives()
    {
        var names = LocalVocabulary.Of(SocialMedia.SocialMediaPolicy.Default).WordsOf(Model.SituationKind.Message).Select(w => w.Name).ToList();
        var expression = string.Join(" && ", Enumerable.Range(0, 9).Select(i => $"({names[2 * i]} || {names[(2 * i) + 1]})"));

        Assert.StartsWith(
            "a condition with at most 256 alternatives", Rules.Problem(Rules.Rule(expression, kind: "message")).Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("other_parent && !other_parent")]
    [InlineData("other_current_pupil && other_former_pupil")]
    [InlineData("other_under_16 && !other_under_18")]
    public void Refused_when_it_can_never_hold(string expression)
    {
        var problem = Rules.Problem(Rules.Rule(expression));

        Assert.Equal(("a rule that can hold", "OAK1001"), (problem.Expected, problem.Rule));
    }

    [Theory]
    [InlineData("And")]
    [InlineData("AndAlso")]
    [InlineData("Or")]
    [InlineData("OrElse")]
    public void Rules_in_rules_are_joined(string operation)
    {
        var rule = Rules.Rule();
        rule.Remove("Expression");
        rule["Operator"] = operation;
        rule["Rules"] = new JsonArray(Part("a", "other_parent"), Part("b", "!other_colleague"));
        var condition = Rules.Read(rule).Norms[0].Limbs[0].BrokenWhen!;

        Assert.Equal(
            operation.StartsWith('A') ? Truth.No : Truth.Yes,
            Evaluator.Evaluate(condition, Settings.Default, _ => Truth.No));
    }

    [Fact]
    public void Refused_when_a_rule_has_an_expression_and_an_operator()
    {
        var rule = Rules.Rule();
        rule["Operator"] = "And";

        Assert.Equal("either an \"Expression\" or an \"Operator\" with \"Rules\"", Rules.Problem(rule).Expected);
    }

    [Fact]
    public void Refused_when_rules_are_nested_too_deep()
    {
        var inner = Part("leaf", "other_parent");
        for (var i = 0; i < 5; i++)
        {
            inner = new() { ["RuleName"] = string.Create(CultureInfo.InvariantCulture, $"n{i}"), ["Operator"] = "And", ["Rules"] = new JsonArray(inner) };
        }

        inner["Properties"] = Rules.Rule()["Properties"]!.DeepClone();
        var json = Rules.Workflow(inner).ToJsonString();

        Assert.Equal("rules in rules at most 4 deep", Rules.Problem(json, new() { MaximumNesting = 4 }).Expected);
        Assert.Single(Rules.Read(json).Norms);
    }

    private static JsonObject Part(string name, string expression) => new() { ["RuleName"] = name, ["Expression"] = expression };

    private static JsonObject Named(string name, string expression) => new() { ["Name"] = name, ["Expression"] = expression };

    private static int Meant(string meaning, int a, int b) => meaning switch
    {
        "min" => Math.Min(a, b),
        "max" => Math.Max(a, b),
        "not" => 2 - a,
        "first" => a,
        "same" => Math.Max(Math.Min(a, b), Math.Min(2 - a, 2 - b)),
        _ => 2 - Math.Max(Math.Min(a, b), Math.Min(2 - a, 2 - b)),
    };
}
