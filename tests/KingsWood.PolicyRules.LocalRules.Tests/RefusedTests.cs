using System.Globalization;

namespace KingsWood.PolicyRules.LocalRules.Tests;

public sealed class RefusedTests
{
    public static TheoryData<string> All => [.. Refused.Expressions.Select(e => e.What)];

    [Theory]
    [MemberData(nameof(All))]
    public void Refused_with_its_place(string what)
    {
        var problem = Rules.Problem(Rules.WithRaw(JsonOf(what)));

        Assert.Equal(Rules.File, problem.File);
        Assert.Equal(1, problem.Line);
        Assert.True(problem.Column > 1);
        Assert.NotEmpty(problem.Expected);
        Assert.True(what == "half a character" || problem.Rule == "OAK1001", problem.ToString());
        Assert.True(problem.Found.Length < 120, problem.ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Refused_when_it_only_names_a_condition(string what)
    {
        var workflow = Rules.Workflow(Rules.Rule("young && other_parent")).ToJsonString()
            .Replace("\"Rules\"", $"\"GlobalParams\":[{{\"Name\":\"young\",\"Expression\":{JsonOf(what)}}}],\"Rules\"", StringComparison.Ordinal);

        Assert.Single(Assert.Throws<LocalRulesException>(() => Rules.Read(workflow)).Problems);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Refused_alike_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Refused.Expressions.Select(e => Rules.Problem(Rules.WithRaw(e.Json))).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Refused.Expressions.Select(e => Rules.Problem(Rules.WithRaw(e.Json))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("other_parent.GetType() != null", "\".GetType\"")]
    [InlineData("it", "\"it\"")]
    [InlineData("other_parent[0]", "\"[0\"")]
    [InlineData("new(other_parent as x).x", "\"new\"")]
    [InlineData("other_parent = true", "\"=\"")]
    [InlineData("other_parent == null", "\"null\"")]
    [InlineData("\u043Ether_parent", "the character \"\u043E\" (U+043E)")]
    [InlineData("other_parent\u200B", "the character \"\uFFFD\" (U+200B)")]
    [InlineData("(other_parent", "the end of the expression")]
    [InlineData("other_parent other_colleague", "\"other_colleague\"")]
    public void What_offends_is_named(string expression, string found) => Assert.Equal(found, Rules.Problem(Rules.Rule(expression)).Found);

    [Theory]
    [InlineData("other_parnet", "Did you mean other_parent?")]
    [InlineData("OtherCurrentPupil", "Did you mean other_current_pupil?")]
    [InlineData("other.current-pupil", "There are no members and no methods: a fact's name is one word, with underscores.")]
    [InlineData("other_under", "Did you mean other_under_18?")]
    [InlineData("nonsense", "The names are listed on the page about local rules; a fact of the school's own is there once the policy is adapted with it.")]
    public void What_was_meant_is_guessed(string expression, string hint)
    {
        var problem = Rules.Problem(Rules.Rule(expression));

        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    private static string JsonOf(string what) => Refused.Expressions.Single(e => e.What == what).Json;
}
