using System.Text.Json;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>What check, show, settings, rules and rule say of one adaptation: alike, with its days, and in whole sentences.</summary>
public sealed class AdaptationWordsTests : IDisposable
{
    private const string Because = "\"because\": { \"reason\": \"The tutors know the families\", \"approvedBy\": \"chair-of-governors\" }";

    private const string Posts = "\"posts\": [ \"tutor\" ], \"settings\": { \"who-approves\": { \"is\": [ \"tutor\", \"deputy-safeguarding-lead\" ], " + Because + " } }";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_short_check_says_what_falls_out_of_a_list() => Assert.Contains(
        "What falls out of lists, for a list that is set takes the place of the whole:\n  - who-approves: headteacher.\n", Run("check", Posts), StringComparison.Ordinal);

    [Fact]
    public void The_short_check_says_which_layer_lets_it_fall_out()
    {
        var trust = folder.Write("trust.adaptation.json", "{ \"version\": 1, \"name\": \"Northern Trust\", \"prefix\": \"NT\" }");

        Assert.Contains("  - who-approves: headteacher. By Oakfield.\n", ToolRun.Of("adaptation", "check", trust, File(Posts)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_said_in_one_order_everywhere()
    {
        const string InOrder = "deputy-safeguarding-lead, tutor";

        Assert.Contains($"setting who-approves: {InOrder}: ", Run("check", Posts), StringComparison.Ordinal);
        Assert.Contains($"- who-approves: {InOrder}. ", Run("show", Posts), StringComparison.Ordinal);
        Assert.Contains($"- set to {InOrder}, by Oakfield.", ToolRun.Of("settings", "--adaptation", File(Posts)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stricter_on_some_days_says_on_which()
    {
        var checkedLines = Run("check", """
            "settings": { "former-pupil-age": [ { "is": 19, "until": "2027-08-31" }, { "is": 21, "from": "2027-09-01" } ] },
            "texts": { "KW1301": { "ask": [ { "is": "Ask the office.", "from": "2027-09-01" } ] } }
            """).Split('\n');

        Assert.Contains(checkedLines, l => l.StartsWith("  - setting former-pupil-age: 19: ", StringComparison.Ordinal) && l.EndsWith(". Until 31 August 2027.", StringComparison.Ordinal));
        Assert.Contains(checkedLines, l => l.StartsWith("  - setting former-pupil-age: 21: ", StringComparison.Ordinal) && l.EndsWith(". From 1 September 2027 on.", StringComparison.Ordinal));
        Assert.Contains(checkedLines, l => l.StartsWith("  - text ask of KW1301: ", StringComparison.Ordinal) && l.EndsWith(". From 1 September 2027 on.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_holds_still_has_not_expired_where_something_else_began_meanwhile() => Assert.DoesNotContain(
        "Has expired",
        Run("check", "\"roles\": [ { \"id\": \"key-worker\", \"isStaff\": true } ], \"settings\": { \"former-pupil-age\": { \"is\": 19, \"from\": \"2026-01-01\" } }"),
        StringComparison.Ordinal);

    [Fact]
    public void A_fact_that_nothing_asks_for_is_without_effect() => Assert.Matches(
        "\n  - fact oak\\.unused: .*: no rule, no exception and no duty here asks for it\\.\n", Run("check", Fact("oak.unused", "")));

    [Fact]
    public void What_is_shown_is_a_sentence_before_its_reason_begins()
    {
        var shown = Run("show", $"\"posts\": [ {{ \"id\": \"tutor\", {Because} }} ], \"locks\": [ {{ \"id\": \"KW1501\", {Because} }} ]");

        Assert.Contains("\n  - tutor. Because: The tutors know the families.", shown, StringComparison.Ordinal);
        Assert.Contains("\n  - KW1501 Nothing about individual matters. Because: The tutors know the families.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"teacher\"", "role is teacher.")]
    [InlineData("\"teacher\", \"coach\"", "role is one of coach, teacher.")]
    public void A_fact_is_read_from_one_word_or_from_one_of_several(string roles, string says) => Assert.Contains(
        $" It is also read from the situation: {says}", Run("show", Fact("oak.a", $", \"readFrom\": {{ \"role\": [ {roles} ] }}")), StringComparison.Ordinal);

    [Fact]
    public void An_exception_to_one_rule_lifts_it_and_one_to_several_lifts_them()
    {
        Assert.Contains("    It lifts it when:\n", Run("show", Exception("message", "\"KW2303\"", "")), StringComparison.Ordinal);
        Assert.Contains("    It lifts them when:\n", Run("show", Exception("connection", "\"KW1001\", \"KW1003\"", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_heading_stands_over_is_told_with_it_where_it_changes()
    {
        var later = ToolRun.Of("rule", "KW1301", "--adaptation", File("\"severities\": { \"KW1301\": { \"is\": \"prohibit\", \"from\": \"2027-01-01\" } }"))
            .Output.Split("it reads otherwise\n")[1];

        Assert.DoesNotContain("now: Instead\n", later, StringComparison.Ordinal);
        Assert.Matches("  - now: Instead: [A-Z]", later);
    }

    [Fact]
    public void An_exception_that_begins_later_on_is_told_by_its_name()
    {
        var later = ToolRun.Of("rule", "KW2303", "--adaptation", File(Exception("message", "\"KW2303\"", "\"from\": \"2027-01-01\", "))).Output.Split("it reads otherwise\n")[1];

        Assert.Contains("  - now: Exception \"oak.e\", from Handbook 1: It lifts the rule when: - all of these: - It is so. - The other person is no vulnerable adult.\n", later, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids_the_schools_own_last()
    {
        const string Own = """
            "rules": [ { "id": "AAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "access" ], "brokenWhen": "account.school", "notedWhen": "account.personal" } ] } ],
            "severities": { "KW1302": "prohibit", "KW1301": "off" }
            """;
        var file = folder.Write("aak.adaptation.json", $"{{ \"version\": 1, \"name\": \"Acorn\", \"prefix\": \"AAK\", {Own} }}");
        var lines = ToolRun.Of("rules", "--adaptation", file).Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(' ')[0]).ToList();
        using var json = JsonDocument.Parse(ToolRun.Of("rules", "--adaptation", file, "--format", "json").Output);
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);

        Assert.Equal([.. lines.SkipLast(1).Order(StringComparer.Ordinal), "AAK0001"], lines);
        Assert.Equal(lines, rules.Keys);
        Assert.Equal(("prohibit", "[ \"prohibits\" ]", false), Of("KW1302"));
        Assert.Equal(("off", "[]", false), Of("KW1301"));
        Assert.Equal((null, "[ \"prohibits\" ]", false), Of("KW1002"));
        Assert.Equal((null, "[ \"prohibits\", \"is noted\" ]", true), Of("AAK0001"));

        (string? Severity, string Does, bool IsOwn) Of(string id) => (
            rules[id].GetProperty("severity").GetString(),
            System.Text.RegularExpressions.Regex.Replace(rules[id].GetProperty("does").GetRawText(), "\\s+", " "),
            rules[id].GetProperty("isOwn").GetBoolean());
    }

    [Fact]
    public void A_scope_says_in_words_how_the_policy_reaches_somebody() =>
        Assert.Contains("\nWhere it applies: the policy binds them\n", ToolRun.Of("rule", "KW0001").Output, StringComparison.Ordinal);

    private static string Exception(string kind, string lifts, string more) =>
        Fact("oak.a", ", \"silence\": \"presumed\"", kind) + ", \"exceptions\": [ { \"id\": \"oak.e\", \"lifts\": [ " + lifts
        + " ], \"when\": { \"all\": [ \"oak.a\", { \"not\": \"other.vulnerable-adult\" } ] }, \"source\": \"Handbook 1\", " + more + Because + " } ]";

    private static string Fact(string id, string more, string kind = "publication") =>
        $"\"facts\": [ {{ \"id\": \"{id}\", \"kinds\": [ \"{kind}\" ], \"question\": \"Is it so?\", \"yes\": \"It is so.\", \"no\": \"It is not so.\", \"unknown\": \"Perhaps.\"{more} }} ]";

    private string Run(string command, string members)
    {
        var run = ToolRun.Of("adaptation", command, File(members));
        Assert.InRange(run.Code, 0, 1);
        return run.Output;
    }

    private string File(string members) => folder.Write(
        "oak.adaptation.json", $"{{ \"version\": 1, \"name\": \"Oakfield\", \"prefix\": \"OAK\", {members} }}");
}
