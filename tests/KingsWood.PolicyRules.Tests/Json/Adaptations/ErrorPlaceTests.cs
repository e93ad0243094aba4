using System.Text;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>Whatever is wrong is told where it stands, once: at the member, the element or the declaration, and not around it.</summary>
public sealed class ErrorPlaceTests
{
    private const string Sentences = "\"question\": \"Is it?\", \"yes\": \"It is.\", \"no\": \"It is not.\", \"unknown\": \"Perhaps.\"";

    [Theory]
    [InlineData("\"prefix\": \"oak\"", "$.prefix")]
    [InlineData("\"prefix\": \"OTHER\"", "$.prefix")]
    [InlineData("\"prefix\": \"OAK\", \"adapts\": \"Another trust\"", "$.adapts")]
    [InlineData("\"prefix\": \"OAK\", \"adapts\": \"Oakfield\"", "$.adapts")]
    public void What_is_wrong_with_a_member_of_the_whole_is_told_there(string members, string path)
    {
        var problem = Assert.Single(Layers($"{{ \"version\": 1,\n\"name\": \"Oakfield\",\n{members} }}"));

        Assert.Equal((path, 3), (problem.Place.Path, problem.Place.Line));
    }

    [Theory]
    [InlineData("One", "AAA", "Two", "AAA", "$.prefix")]
    [InlineData("One", "AAA", "One", "BBB", "$.name")]
    public void What_two_layers_have_alike_is_told_with_both_places(string name, string prefix, string otherName, string otherPrefix, string path)
    {
        var problem = Assert.Single(Layers(
            $"{{ \"version\": 1, \"name\": \"{name}\", \"prefix\": \"{prefix}\" }}", $"{{ \"version\": 1, \"name\": \"{otherName}\", \"prefix\": \"{otherPrefix}\" }}"));

        Assert.Equal((path, path), (problem.Place.Path, problem.OtherPlace?.Path));
    }

    [Fact]
    public void A_circle_is_told_where_it_is_said_what_is_adapted() => Assert.Equal("$.adapts", Assert.Single(Layers(
        "{ \"version\": 1, \"name\": \"A\", \"prefix\": \"AAA\", \"adapts\": \"B\" }", "{ \"version\": 1, \"name\": \"B\", \"prefix\": \"BBB\", \"adapts\": \"A\" }")).Place.Path);

    [Theory]
    [InlineData("\"id\": \"OAK_tell\", \"says\": \"Think of it.\"")]
    [InlineData("\"id\": \"OAK_tell\", \"says\": \"Tell {to}.\", \"to\": \"headteacher\"")]
    [InlineData("\"id\": \"oak-tell\", \"says\": \"Tell {to}.\"")]
    [InlineData("\"id\": \"oak-tell\", \"says\": \"Think.\", \"done\": { \"id\": \"account.personal\", SENTENCES }")]
    [InlineData("\"id\": \"oak-tell\", \"says\": \"Think.\", \"done\": { \"id\": \"oak.a\", SENTENCES }, \"leftUndone\": { \"id\": \"oak.a\", SENTENCES }")]
    public void What_is_wrong_with_a_duty_is_told_once_where_it_is_declared(string duty)
    {
        var id = duty.Split('"')[3];
        var owes = $"{{ \"is\": \"oblige\", \"owes\": {{ \"duty\": \"{id}\", \"how\": \"soon\" }} }}";

        var problem = Assert.Single(Problems(
            $"\"duties\": [ {{ {duty.Replace("SENTENCES", Sentences, StringComparison.Ordinal)} }} ], \"severities\": {{ \"KW1501\": {owes}, \"KW1502\": {owes} }}"));

        Assert.Equal("$.duties[0].id", problem.Place.Path);
    }

    [Fact]
    public void A_purpose_whose_id_cannot_be_is_told_where_it_is_declared_and_not_at_the_rule_that_serves_it() => Assert.Equal(
        "$.purposes[0]",
        Assert.Single(Problems(Rule("\"serves\": [ \"fairness\" ]") + ", \"purposes\": [ { \"id\": \"fairness\", \"says\": \"It is fair.\" } ]")).Place.Path);

    [Theory]
    [InlineData("\"settings\": { \"who-approves\": [ \"headteacher\", \"nobdy\" ] }", "$.settings['who-approves'][1]")]
    [InlineData("\"settings\": { \"who-approves\": { \"is\": [ \"ict-leader\" ] } }", "$.settings['who-approves'].is[0]")]
    [InlineData("\"settings\": { \"staff-roles\": [ \"teacher\", \"wizard\" ] }", "$.settings['staff-roles'][1]")]
    [InlineData("\"settings\": { \"working-days\": [ \"2026-12-24\", \"Christmas\" ] }", "$.settings['working-days'][1]")]
    [InlineData("RULE \"serves\": [ \"protect-staff\", \"oak-fairness\" ]", "$.rules[0].serves[1]")]
    [InlineData("RULE \"serves\": [ \"protect-staff\" ], \"related\": [ \"KW1001\", \"KW9999\" ]", "$.rules[0].related[1]")]
    [InlineData("\"facts\": [ { \"id\": \"oak.a\", \"kinds\": [ \"message\" ], SENTENCES, \"readFrom\": { \"role\": [ \"teacher\", \"teachr\" ] } } ]", "$.facts[0].readFrom.role[1]")]
    public void What_is_wrong_with_an_element_of_a_list_is_told_with_its_number(string members, string path) => Assert.Equal(
        path,
        Assert.Single(Problems(members.StartsWith("RULE", StringComparison.Ordinal) ? Rule(members[5..]) : members.Replace("SENTENCES", Sentences, StringComparison.Ordinal))).Place.Path);

    [Fact]
    public void A_rule_is_related_to_rules_that_there_are()
    {
        var problem = Assert.Single(Problems(Rule("\"serves\": [ \"protect-staff\" ], \"related\": [ \"KW1199\", \"OAK0001\" ]")));

        Assert.Equal(
            (ProblemKind.UnknownRule, "The rule OAK0001 is related to a rule that there is not.", "\"KW1199\""), (problem.Kind, problem.Says, problem.Found));
    }

    [Theory]
    [InlineData("posts", "\"tutor\", { \"id\": \"tutor\", \"until\": \"2027-08-31\" }", "The post tutor is stated twice.")]
    [InlineData("locks", "\"KW1001\", \"KW1001\"", "The lock of KW1001 is stated twice.")]
    public void An_id_that_stands_in_a_list_twice_is_told_with_both_places(string part, string items, string says)
    {
        var problem = Assert.Single(Problems($"\"{part}\": [ {items} ]"));

        Assert.Equal((says, $"$.{part}[1]", $"$.{part}[0]"), (problem.Says, problem.Place.Path, problem.OtherPlace?.Path));
    }

    [Fact]
    public void A_lock_that_ends_and_begins_anew_is_no_second_one() =>
        Assert.Empty(Problems("\"locks\": [ { \"id\": \"KW1001\", \"until\": \"2027-08-31\" }, { \"id\": \"KW1001\", \"from\": \"2028-09-01\" } ]"));

    [Fact]
    public void A_fact_of_each_part_is_refused_where_a_kind_of_situation_has_none()
    {
        var problem = Assert.Single(Problems(
            $"\"facts\": [ {{ \"id\": \"oak.a\", \"kinds\": [ \"message\", \"access\", \"group\" ], \"ofEachPart\": true, {Sentences} }} ]"));

        Assert.Equal("The fact \"oak.a\" is of each person or child, and a situation of the kind group or access has none.", problem.Says);
        Assert.Equal("one of the kinds connection, message, publication, online-play, or a fact of the whole situation", problem.Expected);
    }

    [Theory]
    [InlineData("\"owedWhen\": \"account.personal\"", "in \"owes\" what is owed, for a limb says when")]
    [InlineData("\"advisedWhen\": \"account.personal\"", "in \"advice\" what is advised, for a limb says when")]
    [InlineData("\"gapWhen\": \"account.personal\"", "in \"ask\" whom to ask, for a limb says where the texts are silent")]
    public void What_a_rule_lacks_is_told_with_the_name_of_the_member(string when, string expected) => Assert.Equal(
        expected,
        Assert.Single(Problems(Rule("\"serves\": [ \"protect-staff\" ]").Replace("\"brokenWhen\": \"account.personal\"", when, StringComparison.Ordinal))).Expected);

    [Theory]
    [InlineData("\"settings\": { \"former-pupil-age\": { \"is\": 17, \"because\": \"text\" } }", "expected a reason, an object with the members reason and approvedBy; found \"text\".")]
    [InlineData("\"rules\": [ 7 ]", "expected a rule, an object with the members id, clause, force, title, says, serves and limbs; found 7.")]
    [InlineData("EXCEPTION 7", "expected a condition: the id of a fact, \"always\" or \"never\", or an object with \"all\", \"any\", \"not\" or \"reading\", or with \"fact\" and \"setting\"; found 7.")]
    [InlineData("EXCEPTION { \"al\": [] }", "expected one of the members all, any, not, reading, fact, setting; found \"al\".")]
    [InlineData("EXCEPTION { \"setting\": \"former-pupil-age\" }", "expected the member \"fact\" beside \"setting\"; found none.")]
    [InlineData("EXCEPTION { \"reading\": \"approval-form=writen-only\" }", "expected one of approval-form=any, approval-form=written-only; found \"approval-form=writen-only\". Did you mean \"approval-form=written-only\"?")]
    [InlineData("EXCEPTION { \"reading\": \"approval-form\" }", "expected one of approval-form=any, approval-form=written-only; found \"approval-form\".")]
    public void What_is_expected_is_said_in_full(string members, string says)
    {
        var error = Assert.Throws<AdaptationFormatException>(() => Read(With(
            members.StartsWith("EXCEPTION", StringComparison.Ordinal)
                ? $"\"exceptions\": [ {{ \"id\": \"oak.e\", \"lifts\": [ \"KW1501\" ], \"when\": {members[10..]}, \"source\": \"Oakfield 1\" }} ]"
                : members)));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static string Rule(string members) => $$"""
        "rules": [ {
          "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", {{members}},
          "limbs": [ { "kinds": [ "publication" ], "brokenWhen": "account.personal" } ] } ]
        """;

    private static IReadOnlyList<AdaptationProblem> Problems(string members)
    {
        try
        {
            _ = SocialMediaPolicy.Default.Adapt(Read(With(members)));
            return [];
        }
        catch (AdaptationException error)
        {
            return error.Problems;
        }
    }

    private static IReadOnlyList<AdaptationProblem> Layers(params string[] documents) => Assert.Throws<AdaptationException>(() => AdaptationSource.Adapt(
        SocialMediaPolicy.Default, [.. documents.Select((d, i) => AdaptationSource.OfJson(Encoding.UTF8.GetBytes(d), $"{i}.json"))])).Problems;
}
