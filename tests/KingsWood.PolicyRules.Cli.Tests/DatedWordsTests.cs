namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>What is set for some days only is told with its days, and not with the value of today.</summary>
public sealed class DatedWordsTests : IDisposable
{
    private const string Ages = "\"settings\": { \"former-pupil-age\": [ { \"is\": 19, \"until\": \"2027-08-31\" }, { \"is\": 21, \"from\": \"2027-09-01\" } ] }";

    private const string OwnRule = """
        "rules": [ { "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "Not with the young", "says": "Not with the young.",
          "serves": [ "protect-staff" ], "limbs": [ { "kinds": [ "connection" ],
            "brokenWhen": { "all": [ { "fact": "other.under", "setting": "former-pupil-age" }, "account.school" ] } } ] } ]
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_gives_a_rule_the_title_of_the_days_on_which_something_differs()
    {
        var looked = Lines("check", Ages);

        Assert.All(looked.Where(l => l.Contains("until 31 August 2027", StringComparison.Ordinal)), l => Assert.DoesNotContain("under 21", l, StringComparison.Ordinal));
        var later = looked.Where(l => l.Contains("from 1 September 2027 on", StringComparison.Ordinal)).ToList();
        Assert.Contains(later, l => l.Contains("KW1003 No former pupil under 21 as a contact", StringComparison.Ordinal));
        Assert.All(later, l => Assert.DoesNotContain("under 19 as a contact", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_gives_every_title_where_something_differs_on_all_days()
    {
        const string Early = "\"silences\": { \"other.own-household\": \"open\" }, \"severities\": { \"KW1004\": \"prohibit\" }, ";

        Assert.Contains(Lines("check", Early + Ages), l => l.Contains(": permitted with advice before, not permitted now (KW1004 Adult former pupils, with thought)", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_gives_the_conditions_of_an_own_rule_with_the_value_of_each_day()
    {
        var shown = Run("show", Ages + ", " + OwnRule).Output;

        Assert.Contains("""
                In a connection it is broken when, until 31 August 2027:
                  - all of these:
                    - The other person is under 19. (setting: former-pupil-age)
            """, shown, StringComparison.Ordinal);
        Assert.Contains("""
                In a connection it is broken when, from 1 September 2027 on:
                  - all of these:
                    - The other person is under 21. (setting: former-pupil-age)
            """, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("under 18. (setting", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_names_a_rule_by_every_title_that_it_has_while_a_change_holds()
    {
        const string Text = "\"texts\": { \"KW1003\": { \"instead\": [ { \"also\": \"Ask us.\" }, { \"also\": \"Ask the office.\", \"from\": \"2027-10-01\" } ] } }, ";
        var shown = Lines("show", Text + Ages);

        Assert.Contains(
            "  - KW1003 No former pupil under 19 as a contact (until 31 August 2027), KW1003 No former pupil under 21 as a contact "
                + "(from 1 September 2027 on), what to do instead, also: Ask us.",
            shown);
        Assert.Contains("  - KW1003 No former pupil under 21 as a contact, what to do instead, also: Ask the office. From 1 October 2027 on.", shown);
        Assert.Contains("    - Setting former-pupil-age (19) no longer holds.", shown);
        Assert.Contains("    - Setting former-pupil-age (21) begins to hold.", shown);
    }

    [Fact]
    public void Settings_gives_each_value_with_its_days()
    {
        var listed = ToolRun.Of("settings", "--adaptation", File(Ages)).Output;

        Assert.Contains("  - set to 19, until 31 August 2027, by Oakfield.\n  - set to 21, from 1 September 2027 on, by Oakfield.\n", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_gives_a_value_that_begins_later_on()
    {
        const string Later = "\"settings\": { \"former-pupil-age\": { \"is\": 21, \"from\": \"2027-09-01\" } }";

        Assert.Contains("  - set to 21, from 1 September 2027 on, by Oakfield.\n", ToolRun.Of("settings", "--adaptation", File(Later)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loosening_that_begins_later_on_says_from_when()
    {
        const string Lead = """
            "settings": { "report-to": { "is": "senior-leadership", "from": "2027-01-01",
              "because": { "reason": "The lead is on leave then", "approvedBy": "chair-of-governors" } } }
            """;

        Assert.Contains("The lead is on leave then; from 1 January 2027 on.", Run("check", Lead).Output, StringComparison.Ordinal);
        Assert.Contains("The lead is on leave then; from 1 January 2027 on.", Run("show", Lead).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_is_compared_by_its_value_says_on_which_days()
    {
        const string Guest = """
            "relations": [ { "id": "host-family", "from": "2027-01-01",
              "because": { "reason": "They sign an agreement", "approvedBy": "chair-of-governors" } } ]
            """;

        Assert.Contains(Lines("check", Guest), l => l.StartsWith("  - own-relations, from 1 January 2027 on: none before, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_says_which_layer_set_a_value_why_and_who_approved_it()
    {
        var trust = folder.Write("trust.adaptation.json", """{ "version": 1, "name": "Northern Trust", "prefix": "NT", "preset": "strict", "settings": { "former-pupil-age": 21 } }""");
        var listed = ToolRun.Of("settings", "--adaptation", trust, "--adaptation", File("""
            "settings": { "former-pupil-age": { "is": 19, "because": { "reason": "Leavers volunteer", "approvedBy": "headteacher", "until": "2027-08-31" } } }
            """)).Output;

        Assert.Contains(
            "  - set to 19, until 31 August 2027, by Oakfield. Because: Leavers volunteer. Approved by the Headteacher. Its last day is 31 August 2027.\n"
            + "  - set to 21, from 1 September 2027 on, by Northern Trust.\n",
            listed,
            StringComparison.Ordinal);
        Assert.Contains("  - set to written-only: in writing, by the preset \"strict\" of Northern Trust.\n", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_shown_as_it_is_on_a_day_and_what_changes_later_on_with_its_day()
    {
        var file = File("\"severities\": { \"KW1004\": { \"is\": \"prohibit\", \"from\": \"2027-09-01\" } }, " + Ages);
        var today = ToolRun.Of("rule", "KW1004", "--adaptation", file).Output;
        var later = ToolRun.Of("rule", "KW1004", "--adaptation", file, "--as-of", "2027-10-01").Output;

        Assert.Contains("\nIt advises when:\n", today, StringComparison.Ordinal);
        Assert.DoesNotContain("\nIt is broken when:\n", today, StringComparison.Ordinal);
        var (before, after) = (today.Split("\nFrom 1 September 2027 on it reads otherwise\n")[0], today.Split("\nFrom 1 September 2027 on it reads otherwise\n")[1]);
        Assert.DoesNotContain("under 21", before, StringComparison.Ordinal);
        Assert.Contains("  - now: It is broken when: - all of these: - ", after, StringComparison.Ordinal);
        Assert.Contains("\nForce: advised\n", today, StringComparison.Ordinal);
        Assert.Contains("  - now: Force: it prohibits here (the text says: advised)\n", after, StringComparison.Ordinal);
        Assert.Contains("  - now: Oakfield: it prohibits. From 1 September 2027 on.\n", after, StringComparison.Ordinal);
        Assert.Matches("  - no longer: It advises when: [^\n]*The other person is 19 or over\\. \\(setting: former-pupil-age\\)", after);
        Assert.Contains("\nIt is broken when:\n", later, StringComparison.Ordinal);
        Assert.Contains("What the adaptation makes of it\n  - Oakfield: it prohibits. From 1 September 2027 on.\n", later, StringComparison.Ordinal);
        Assert.DoesNotContain("it reads otherwise", later, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_with_the_severity_that_holds_and_settings_with_who_set_them()
    {
        var file = File("\"severities\": { \"KW1302\": \"prohibit\" }, " + Ages);

        Assert.Matches("\nKW1302 +1\\.5 +it prohibits +Parents", ToolRun.Of("rules", "--adaptation", file).Output);
        Assert.Matches("\nKW1301 +1\\.5 +strongly advised ", ToolRun.Of("rules", "--adaptation", file).Output);
        Assert.Contains("(19), by Oakfield.\n", ToolRun.Of("rule", "KW1003", "--adaptation", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_begins_later_on_is_shown_as_it_is_then()
    {
        var shown = ToolRun.Of("rule", "OAK0001", "--adaptation", File(OwnRule.Replace("\"clause\"", "\"from\": \"2027-01-01\", \"clause\"", StringComparison.Ordinal))).Output;

        Assert.StartsWith("On 23 November 2026 OAK0001 is no rule. This is how it reads from 1 January 2027 on.\n\nOAK0001 Not with the young\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("it reads otherwise", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_of_rules_and_facts_tell_what_reads_otherwise_later_on_and_nothing_else()
    {
        var rules = ToolRun.Of("rules", "--adaptation", File(Ages)).Output;
        var facts = ToolRun.Of("facts", "other.under:18", "--adaptation", File(Ages)).Output;

        Assert.EndsWith(
            "\nFrom 1 September 2027 on it reads otherwise\n  - now: KW1003  1.10  should not  No former pupil under 21 as a contact\n"
            + "  - no longer: KW1003  1.10  should not  No former pupil under 19 as a contact\n",
            rules,
            StringComparison.Ordinal);
        Assert.Contains("No former pupil under 21 as a contact", ToolRun.Of("rules", "--adaptation", File(Ages), "--as-of", "2027-09-01", "--format", "json").Output, StringComparison.Ordinal);
        Assert.StartsWith("other.under:18\nQuestion: Is the other person under 18?\n", facts, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nFrom 1 September 2027 on it reads otherwise\n  - now: KW1003 No former pupil under 21 as a contact\n  - no longer: KW1003 No former pupil under 19 as a contact\n",
            facts,
            StringComparison.Ordinal);
    }

    private string[] Lines(string command, string members) => Run(command, members).Output.Split('\n');

    private ToolRun Run(string command, string members)
    {
        var run = ToolRun.Of(["adaptation", command, File(members), .. command == "check" ? ["--details"] : Array.Empty<string>()]);
        Assert.Equal(command == "check" ? Output.LongWork.AtOnce : "", run.Error);
        return run;
    }

    private string File(string members) => folder.Write(
        "oak.adaptation.json", $"{{ \"version\": 1, \"name\": \"Oakfield\", \"prefix\": \"OAK\", {members} }}");
}
