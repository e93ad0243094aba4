using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>A duty of the school's own that several rules owe.</summary>
public sealed class OneDutyTests
{
    [Fact]
    public void Two_rules_of_a_file_owe_one_duty_by_its_id_or_in_the_same_words()
    {
        var set = Rules.Read(
            Rules.Obliging("channel_email", OwnDuty(), "message"),
            Again("channel_social_media", OwnDuty(), "OAK1002"),
            Again("channel_social_media", "oak-tell-ict", "OAK1003"));

        Assert.All(set.Norms, n => Assert.Same(set.Norms[0].Owes!.Duty, n.Owes!.Duty));
    }

    [Theory]
    [InlineData("says", "Write to {to}.")]
    [InlineData("to", "headteacher")]
    [InlineData("doneLate", "report_lead_late")]
    public void Refused_when_two_rules_owe_other_duties_by_one_id(string member, string value)
    {
        var other = OwnDuty();
        other[member] = value;
        var problem = Rules.Problem(Rules.Obliging("channel_email", OwnDuty(), "message"), Again("channel_social_media", other, "OAK1002"));

        Assert.Equal(
            ("OAK1002", "an id that no other duty has", "A duty that another rule of the file owes is named by its id alone, or said again in the same words."),
            (problem.Rule, problem.Expected, problem.Hint));
    }

    [Fact]
    public void Two_files_owe_one_duty_where_they_say_the_same_and_are_refused_where_they_do_not()
    {
        var one = Rules.Read(Rules.Obliging("channel_email", OwnDuty(), "message"));
        var policy = one.AddTo(SocialMedia.SocialMediaPolicy.Default);
        var other = OwnDuty();
        other["says"] = "Write to {to}.";

        var both = Rules.Read(Again("channel_social_media", OwnDuty(), "OAK1002")).AddTo(policy);

        Assert.Same(
            ((Norm)both.Find("OAK1001")!).Owes!.Duty, ((Norm)both.Find("OAK1002")!).Owes!.Duty);
        var further = Rules.Read(Again("channel_social_media", other, "OAK1002"));
        Assert.StartsWith(
            "OAK1002 owes the duty \"oak-tell-ict\"", Assert.Throws<PolicyBuildException>(() => further.AddTo(policy)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_its_id_where_that_cannot_be_one_of_the_policys_that_is_misspelt()
    {
        var tell = OwnDuty();
        tell["id"] = "tell-ict";
        var problem = Rules.Problem(Rules.Obliging("channel_email", tell, "message"), Again("channel_social_media", "tell-ict", "OAK1002"));

        Assert.Equal(("OAK1002", "\"tell-ict\""), (problem.Rule, problem.Found));
    }

    [Fact]
    public void By_its_id_after_the_rule_that_says_it()
    {
        var problem = Rules.Problem(Again("channel_social_media", "oak-tell-ict", "OAK1002"), Rules.Obliging("channel_email", OwnDuty(), "message"));

        Assert.Equal("OAK1002", problem.Rule);
        Assert.EndsWith("and one of the file's own after the rule that says it.", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_when_what_tells_that_it_is_done_and_that_it_is_not_change_places()
    {
        var swapped = OwnDuty();
        (swapped["done"], swapped["leftUndone"]) = ("report_lead_left_undone", "report_lead_done");

        Assert.StartsWith("in \"done\" a fact that tells", Rules.Problem(Rules.Obliging("channel_email", swapped, "message")).Expected, StringComparison.Ordinal);
    }

    private static JsonObject OwnDuty() => new()
    {
        ["id"] = "oak-tell-ict",
        ["says"] = "Tell {to}.",
        ["to"] = "ict-leader",
        ["done"] = "report_lead_done",
        ["leftUndone"] = "report_lead_left_undone",
    };

    private static JsonObject Again(string expression, JsonNode duty, string id)
    {
        var rule = Rules.Obliging(expression, duty, "message").With("id", id);
        rule["RuleName"] = "rule " + id;
        return rule;
    }
}
