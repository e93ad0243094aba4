using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>What <c>adaptation check</c> says without being asked for more: what each change does, to be read in a minute.</summary>
public sealed class AdaptationChangesTests
{
    [Fact]
    public void Each_of_two_exceptions_to_one_rule_is_told_with_a_situation_of_its_own_its_reason_and_who_approved_it()
    {
        var run = Check($$"""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "facts": [ {{Fact("friend", "It is a declared friend.")}}, {{Fact("family", "It is an aunt, an uncle or a cousin.")}} ],
              "exceptions": [
                { "id": "oak.friendship", "lifts": [ "KW1001", "KW1003" ], "when": { "all": [ "oak.friend", { "not": "other.current-pupil" } ] }, "source": "handbook 2.4", "advice": "Tell the head.",
                  "because": { "reason": "Colleagues moved here with their friends", "approvedBy": "headteacher" } },
                { "id": "oak.wider-family", "lifts": [ "KW1001", "KW1002", "KW1003" ], "when": "oak.family", "source": "handbook 2.5", "advice": "Tell the head.",
                  "because": { "reason": "Families work here together", "approvedBy": "chair-of-governors" } } ] }
            """);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        Assert.StartsWith("2 changes make something less strict; 0 make something stricter or otherwise; 0 have no effect here.\nLess strict:\n", run.Output, StringComparison.Ordinal);
        var (friend, family) = (Item(run, "exception oak.friendship (handbook 2.4): a connection: "), Item(run, "exception oak.wider-family (handbook 2.5): a connection: "));
        Assert.Contains(" It is a declared friend.", friend, StringComparison.Ordinal);
        Assert.EndsWith(" Because: Colleagues moved here with their friends. Approved by the Headteacher. It loosens KW1001, KW1003.", friend, StringComparison.Ordinal);
        Assert.Contains(": not permitted before, permitted with advice now. For one: The person works at the school as a member of staff. ", family, StringComparison.Ordinal);
        Assert.Contains(" It is an aunt, an uncle or a cousin.", family, StringComparison.Ordinal);
        Assert.DoesNotContain("declared friend", family, StringComparison.Ordinal);
        Assert.EndsWith(" Because: Families work here together. Approved by the chair of governors. It loosens KW1001 to KW1003.", family, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stricter_takes_a_line_a_change()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1301": "prohibit" }, "settings": { "former-pupil-age": 19 } }
            """);

        Assert.Equal(
            (
                """
                0 changes make something less strict; 2 make something stricter or otherwise; 0 have no effect here.
                Less strict:
                  - nothing
                Stricter, or otherwise and not less strict:
                  - setting former-pupil-age: 19: a connection: not permitted or permitted with advice now; owed now; due sooner.
                  - KW1301 Privacy settings at the highest: it prohibits: a connection, a message and 5 other kinds of situation: not permitted now.

                It loads, and nothing is decided less strictly. Every pair of verdicts that differ, kind by kind: --details.

                """.ReplaceLineEndings("\n"),
                0),
            (run.Output, run.Code));
    }

    [Fact]
    public void A_deputy_with_authority_fills_a_gap_and_is_not_less_strict()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { "deputy": "deputy-safeguarding-lead" } }""");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("0 changes make something less strict; 1 fills a gap; ", run.Output, StringComparison.Ordinal);
        var item = Item(run, "setting deputy: deputy-safeguarding-lead: a connection, a message: undetermined before, permitted now. For one");
        Assert.EndsWith(" It was agreed to beforehand by the deputy safeguarding lead.", item, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deputy_of_the_schools_own_is_less_strict_and_has_a_reason()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "posts": [ "pastoral-leader" ], "settings": { "deputy": { "is": "pastoral-leader",
              "because": { "reason": "Trained for it", "approvedBy": "headteacher" } } } }
            """);

        Assert.Equal(1, run.Code);
        Assert.Contains(" Because: Trained for it. Approved by the Headteacher. ", Item(run, "setting deputy: pastoral-leader: a connection, a message: undetermined before, permitted now. "), StringComparison.Ordinal);
        Item(run, "also: every kind of situation: reported to somebody else: ");
        Assert.DoesNotContain("A gap that", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_school_is_told_apart_from_its_trust()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of(
            "adaptation", "check",
            folder.Write("trust.adaptation.json", """
                { "version": 1, "name": "Northern Trust", "prefix": "NT", "settings": { "former-pupil-age": 21 } }
                """),
            folder.Write("school.adaptation.json", """
                { "version": 1, "name": "Hillside", "prefix": "HILL",
                  "settings": { "former-pupil-age": { "is": 19, "because": { "reason": "Leavers of 19 volunteer with us", "approvedBy": "headteacher" } } } }
                """));

        Assert.Equal(1, run.Code);
        var sections = run.Output.Split("== ")[1..];
        Assert.StartsWith("Northern Trust\nLess strict:\n  - nothing\nStricter", sections[0], StringComparison.Ordinal);
        Assert.StartsWith("Hillside\nLess strict:\n  - setting former-pupil-age: 19: a connection: not permitted before, ", sections[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_no_longer_is_no_loosening_and_is_said_to_be_over()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "former-pupil-age": { "is": 17, "because": {
                "reason": "Leavers of 17 volunteer with us", "approvedBy": "chair-of-governors", "until": "2027-08-31" } } } }
            """);

        Assert.Equal(1, run.Code);
        Assert.EndsWith(
            " Because: Leavers of 17 volunteer with us. Approved by the chair of governors. Its last day is 31 August 2027. It loosens KW1003.",
            Item(run, "setting former-pupil-age: 17: a connection: not permitted before, "),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"settings\": { \"former-pupil-age\": { \"is\": 17, \"because\": { \"reason\": \"Leavers volunteer\", \"approvedBy\": \"headteacher\", \"until\": \"2026-08-31\" } } }", "setting former-pupil-age: 17", "a connection: permitted then, not permitted again. For one: ", " Because: Leavers volunteer. Approved by the Headteacher. Its last day is 31 August 2026.")]
    [InlineData("\"severities\": { \"KW1501\": { \"is\": \"off\", \"until\": \"2026-08-31\" } }", "KW1501 Nothing about individual matters: it says nothing", "a publication: permitted then, permitted with advice again. For one: ", ".")]
    public void What_has_expired_is_told_as_over_and_counts_no_longer(string members, string change, string then, string because)
    {
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", {{members}} }""");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.StartsWith("0 changes make something less strict; 0 make something stricter or otherwise; 0 have no effect here.\nLess strict:\n  - nothing\nHas expired, and no longer holds:\n", run.Output, StringComparison.Ordinal);
        var item = Item(run, $"{change}: it held until 31 August 2026, and only what happened until then is decided by it; it was less strict: {then}");
        Assert.EndsWith(because, item, StringComparison.Ordinal);
        Assert.DoesNotContain(" now", item, StringComparison.Ordinal);
        Assert.Contains("\n\nIt loads, and nothing is decided less strictly. What has expired was less strict, and is no longer. ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_until_today_is_not_over()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1501": { "is": "off", "until": "2026-11-23" } } }""");

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("Has expired", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_on_which_no_verdict_turns_alone_is_not_passed_over_in_silence()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { "working-days": [ "2026-12-24" ] } }
            """);

        Assert.Equal(0, run.Code);
        Assert.Contains(
            "No verdict and no duty turns on it alone; it may show in a deadline or in who is told:\n  - setting working-days: 2026-12-24.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_told_by_a_member_of_staff_also_where_others_are_taken_out_of_staff()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "roles": [ { "id": "invigilator", "isStaff": false, "because": { "reason": "They sign an agreement of their own", "approvedBy": "chair-of-governors" } } ],
              "settings": {
                "staff-roles": { "is": [ "teacher", "teaching-assistant", "support-staff" ], "because": { "reason": "They sign an agreement of their own", "approvedBy": "chair-of-governors" } },
                "deputy": "deputy-safeguarding-lead",
                "consent-form": { "is": "opt-out-too", "because": { "reason": "Parents are asked on enrolment", "approvedBy": "headteacher" } } } }
            """);

        foreach (var begins in new[] { "setting consent-form: opt-out-too: a publication: not permitted before, permitted now. ", "setting deputy: deputy-safeguarding-lead: a connection, a message: undetermined before, permitted now. " })
        {
            var item = Item(run, begins);
            Assert.Contains(" The person works at the school as a member of staff. ", item, StringComparison.Ordinal);
            Assert.DoesNotContain("invigilator", item, StringComparison.Ordinal);
        }

        // A person who is affiliated and was staff by another role: each change by itself accounts for what becomes of them.
        Assert.DoesNotContain("several changes together", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everybody_concerned_shows_it_an_ordinary_situation_does_and_no_emergency()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "preset": "advisory" }""");

        Assert.Contains("For one, access to social media: The person works at the school as a member of staff. The account is a personal one. It is done on equipment of the school.", Item(run, "preset \"advisory\": a connection, a message and "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prohibition_in_the_place_of_advice_says_why_it_is_less_strict_where_an_exception_lifts_it()
    {
        const string Because = """ "because": { "reason": "The governors agreed to it", "approvedBy": "chair-of-governors" } """;
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of(
            "adaptation", "check",
            folder.Write("trust.adaptation.json", $$"""{ "version": 1, "name": "Trust", "prefix": "TR", "severities": { "KW1401": { "is": "advise", {{Because}} } } }"""),
            folder.Write("oak.adaptation.json", $$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "adapts": "Trust", "severities": { "KW1401": { "is": "prohibit", {{Because}} } } }"""));

        Assert.Contains(
            " The Headteacher approved the circumstances beforehand. Only advice is gone there: "
            + "a rule that advises does so in any case, and one that prohibits or obliges is lifted by its exceptions.",
            Item(run, "KW1401 School business goes by school email: it prohibits: a message: permitted with advice before, permitted now. "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_off_where_another_advises_as_well_is_not_passed_over_in_silence()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1604": { "is": "off", "until": "2027-10-31" } } }""");

        Assert.Equal(0, run.Code);
        Assert.Contains(
            "No verdict and no duty turns on it alone; it shows in what is advised:\n  - KW1604 Care behind aliases: it says nothing. Until 31 October 2027.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("device.school\": { \"is\": \"presumed\", \"kind\": \"access\", \"because\": { \"reason\": \"Everybody knows it\", \"approvedBy\": \"headteacher\" } }", 1, "Less strict:\n  - silence about device.school (access): presumed: access to social media: asked for before, taken as absent now where nobody says. ")]
    [InlineData("other.vulnerable-adult\": \"open\"", 0, "Stricter, or otherwise and not less strict:\n  - silence about other.vulnerable-adult: open: ")]
    public void What_silence_means_is_told_by_its_change(string silence, int code, string says)
    {
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "silences": { "{{silence}} } }""");

        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public void A_deadline_that_other_closed_days_put_off_says_so()
    {
        const string Owed = """
            "posts": [ "office" ], "duties": [ { "id": "oak-tell-the-office", "says": "Tell {to}.", "to": "office" } ],
              "severities": { "KW1501": { "is": "oblige", "owes": { "duty": "oak-tell-the-office", "how": "soon", "withinWorkingDays": 2 } } }
            """;
        const string Closed = "\"settings\": { \"working-days\": [ \"2026-12-24\" ] }";
        const string Later = "due later: Tell the office: within 2 working days, counted by other working days. For one";

        using var folder = new TemporaryFolder();
        var over = ToolRun.Of(
            "adaptation",
            "check",
            folder.Write("trust.json", $$"""{ "version": 1, "name": "Oak Trust", "prefix": "OAK", {{Owed}} }"""),
            folder.Write("school.json", $$"""{ "version": 1, "name": "Elm College", "prefix": "ELM", {{Closed}} }"""));
        var together = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", {{Owed}}, {{Closed}} }""");

        Assert.Contains(Later, over.Output, StringComparison.Ordinal);
        Assert.Equal(1, over.Code);

        // Of what the same file adds, nothing was due earlier.
        Assert.DoesNotContain(Later, together.Output, StringComparison.Ordinal);
        Assert.Equal(0, together.Code);
    }

    [Fact]
    public void Of_one_change_what_is_permitted_now_comes_first_and_each_other_way_has_a_line_of_its_own()
    {
        var run = Check("""
            { "version": 1, "name": "Northern Trust", "prefix": "NT", "posts": [ "trust-director" ], "settings": {
              "alternate": { "is": "trust-director", "because": { "reason": "She stands in", "approvedBy": "chair-of-governors" } } } }
            """);

        var told = run.Output.Split("Stricter")[0].Split('\n').Where(l => l.StartsWith("  - ", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("  - setting alternate: trust-director: a connection, a message: undetermined before, permitted now. For one", told[0], StringComparison.Ordinal);
        Assert.Contains(" It was agreed to beforehand by the trust director. Because: She stands in. Approved by the chair of governors. ", told[0], StringComparison.Ordinal);
        Assert.StartsWith("  - also: a connection, a message: no longer owed: ", told[1], StringComparison.Ordinal);
        Assert.Single(told, l => l.StartsWith("  - also: every kind of situation: reported to somebody else: ", StringComparison.Ordinal));
        Assert.Single(told, l => l.Contains("Because:", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_that_falls_away_is_not_told_as_what_is_permitted_now()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { "consent-form": { "is": "opt-out-too", "because": { "reason": "Parents are asked on enrolment", "approvedBy": "headteacher" } } } }
            """);

        Assert.EndsWith(
            ": a publication: advice is no longer given where something is owed.",
            Item(run, "setting consent-form: opt-out-too: a publication: advice is"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_calendars_put_the_same_time_otherwise_the_situation_says_so()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": {
              "report-within-working-days": { "is": 2, "because": { "reason": "The lead works half of the week", "approvedBy": "chair-of-governors" } },
              "working-days": { "is": [ "2026-12-24" ], "because": { "reason": "We are closed", "approvedBy": "chair-of-governors" } } } }
            """);

        Assert.Contains(
            " It has not been reported yet: within 2 working days counted as before it should have been, counted by other working days it still can be. ",
            Item(run, "setting working-days: 2026-12-24: "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_are_told_as_other_words_and_what_shows_nowhere_as_without_effect()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1301": "off" }, "texts": { "KW1301": { "instead": "Do that." },
              "KW1001": { "title": { "is": "No contact with our children", "because": { "reason": "It reads better to our staff", "approvedBy": "headteacher" } } } } }
            """);

        Assert.Contains("; 1 has no effect here.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" Approved by the Headteacher. It words KW1001 otherwise.", Item(run, "text title of KW1001: No contact with our children: nothing is decided otherwise by it, "), StringComparison.Ordinal);
        Assert.EndsWith(": the rule says nothing here.", Item(run, "text instead of KW1301: Do that. "), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_layers_what_no_verdict_turns_on_names_whose_it_is()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of(
            "adaptation", "check",
            folder.Write("trust.adaptation.json", """{ "version": 1, "name": "Northern Trust", "prefix": "NT", "settings": { "working-days": [ "2026-12-24" ] }, "severities": { "KW1604": "off" } }"""),
            folder.Write("school.adaptation.json", """{ "version": 1, "name": "Hillside", "prefix": "HILL" }"""));

        Item(run, "setting working-days: 2026-12-24 (Northern Trust)");
        Item(run, "KW1604 Care behind aliases: it says nothing (Northern Trust).");
    }

    private static ToolRun Check(string json)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of("adaptation", "check", folder.Write("oak.adaptation.json", json));
    }

    private static string Item(ToolRun run, string begins) =>
        Assert.Single(run.Output.Split('\n'), l => l.StartsWith("  - " + begins, StringComparison.Ordinal));

    private static string Fact(string id, string yes) =>
        $$"""{ "id": "oak.{{id}}", "kinds": [ "connection" ], "question": "Is it so?", "yes": "{{yes}}", "no": "It is not.", "unknown": "Not known.", "silence": "presumed" }""";
}
