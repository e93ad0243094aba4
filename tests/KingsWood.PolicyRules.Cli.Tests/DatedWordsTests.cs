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

        Assert.Contains("  - set to 19, until 31 August 2027\n  - set to 21, from 1 September 2027 on\n", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_gives_a_value_that_begins_later_on()
    {
        const string Later = "\"settings\": { \"former-pupil-age\": { \"is\": 21, \"from\": \"2027-09-01\" } }";

        Assert.Contains("  - set to 21, from 1 September 2027 on\n", ToolRun.Of("settings", "--adaptation", File(Later)).Output, StringComparison.Ordinal);
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
