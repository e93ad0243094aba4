using System.Globalization;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.LocalRules.Trials;
using KingsWood.PolicyRules.LocalRules.Workflows;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>What happens at load when RulesEngine fails, or sees a rule otherwise than we do.</summary>
public sealed class TrialTests
{
    [Fact]
    public void Refused_when_RulesEngine_and_the_policy_disagree()
    {
        var rule = RuleOf("other_parent") with { Node = new("!other_parent", null, []) };
        var problem = Assert.Throws<Refusal>(() => Trial.Run(rule, SocialMediaPolicy.Default)).In("f");

        Assert.Equal("a rule on which RulesEngine and the policy agree", problem.Expected);
        Assert.Equal("that they do not where other_parent is false", problem.Found);
        Assert.Equal(("OAK1001", 7), (problem.Rule, problem.Line));
    }

    [Theory]
    [InlineData("other_parent.Nothing()")]
    [InlineData("other_parent && another")]
    [InlineData("1 / 0 == 1")]
    [InlineData("")]
    public void Refused_when_RulesEngine_fails(string expression)
    {
        var rule = RuleOf("other_parent") with { Node = new(expression, null, []) };
        var problem = Assert.Throws<Refusal>(() => Trial.Run(rule, SocialMediaPolicy.Default)).In("f");

        Assert.Equal("a rule that RulesEngine compiles and runs", problem.Expected);
        Assert.StartsWith("a fault: ", problem.Found, StringComparison.Ordinal);
        Assert.Equal("OAK1001", problem.Rule);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Refused_when_the_canary_does_not_sing(bool mustHold, bool mustNotHold)
    {
        var problem = Assert.Throws<Refusal>(() => Trial.Compare(RuleOf("other_parent"), SocialMediaPolicy.Default, world => new Dictionary<string, bool>
        {
            [TrialWorkflow.MustHold] = mustHold,
            [TrialWorkflow.MustNotHold] = mustNotHold,
            [TrialWorkflow.Tried] = world[0],
        })).In("f");

        Assert.Equal("a RulesEngine that tells true from false", problem.Expected);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(10, 1024)]
    [InlineData(11, 1024)]
    [InlineData(24, 1024)]
    public void Every_world_is_tried_up_to_ten_facts_and_a_sample_beyond(int facts, int worlds)
    {
        var tried = Assignments.Of(facts).Select(w => string.Concat(w.Select(f => f ? '1' : '0'))).ToList();

        Assert.Equal(worlds, tried.Count);
        Assert.Equal(tried, Assignments.Of(facts).Select(w => string.Concat(w.Select(f => f ? '1' : '0'))));
        Assert.True(facts > 10 || tried.Distinct().Count() == worlds);
        Assert.True(facts <= 10 || tried.Distinct().Count() > 400);
        Assert.Contains(new string('1', facts), tried);
        Assert.Contains(new string('0', facts), tried);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void A_file_is_read_alike_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var path = Path.Combine(Rules.Root, "samples/local-rules/oakfield.rules.json");

            Assert.Equal(4, LocalRuleSet.Load(path, SocialMediaPolicy.Default).Rules.Count);
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
            Assert.Equal("Did you mean other_sibling_of_pupil?", Rules.Problem(Rules.Rule("OTHER_SIBLING_OF_PUPIL")).Hint);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static RuleInFile RuleOf(string expression) => new()
    {
        Rule = Rules.Read(Rules.Rule(expression)).Rules[0],
        Place = new(7, 1),
        Kinds = [Model.SituationKind.Connection],
        Condition = TheOtherPerson.IsAParent,
        Node = new(expression, null, []),
        Facts = [TheOtherPerson.IsAParent],
        Named = [],
    };
}
