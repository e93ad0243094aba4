using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AdaptationCheckTests
{
    [Fact]
    public void What_tightens_is_told_with_its_rules_and_the_plainest_situation()
    {
        var run = Check(StricterSettings, "--all");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Equal(
            """
            Decided less strictly:
              - nothing
            Decided more strictly:
              - a connection: undetermined or permitted with advice before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The account is a personal one. The privacy settings are lower than they could be.
              - a message: undetermined or permitted with advice before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The account is a personal one. The privacy settings are lower than they could be. It goes over social media.
              - a publication, a group, online play, access to social media: permitted with advice before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The account is a personal one. The privacy settings are lower than they could be.
              - one's own account: permitted with advice before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The privacy settings are lower than they could be.
            Loosenings of safeguarding rules:
              - nothing

            It loads, and nothing is decided less strictly.

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_has_the_same_cause_is_told_in_one_paragraph()
    {
        var run = Check(StricterSettings);

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Equal(
            """
            Decided less strictly:
              - nothing
            Decided more strictly:
              - a connection, a message and 5 other kinds of situation: undetermined or permitted with advice before, not permitted now (KW1301 Privacy settings at the highest). For one, one's own account: The person works at the school as a member of staff. The privacy settings are lower than they could be.
            Loosenings of safeguarding rules:
              - nothing

            It loads, and nothing is decided less strictly.

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_role_out_of_staff_is_told_in_one_paragraph_with_how_many_rules_no_longer_bind_it()
    {
        var run = Check(WithRole);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        var looser = Assert.Single(Looser(run));
        Assert.StartsWith("  - every kind of situation, where the person's role is host parent: undetermined before, ", looser, StringComparison.Ordinal);
        Assert.Contains("; no longer bound by 39 rules (KW0005, KW0009, KW0011, KW1001 to KW1003, ", looser, StringComparison.Ordinal);
        Assert.EndsWith("For one, a school account: The person's role is host parent.", looser, StringComparison.Ordinal);
        Assert.True(Lines(run).Length < 12, run.Output);
        Assert.Contains("  - 36 rules (KW0005, KW0009, KW0011, KW0012, KW1001 to KW1004, ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("It loads, and something is decided less strictly.\n", run.Output, StringComparison.Ordinal);
        Assert.True(Looser(Check(WithRole, "--all")).Count() > 10);
    }

    [Fact]
    public void A_role_of_staff_is_told_as_what_nobody_could_tell_before()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "roles": [ { "id": "key-worker", "isStaff": true } ] }""");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        var filled = Assert.Single(Lines(run), l => l.StartsWith("  - every kind of situation, where the person's role is key worker: such a person counts as staff now, and not as a teacher, which nobody could tell before; undetermined before, permitted", StringComparison.Ordinal));
        Assert.Contains("; known now not to be bound by KW1105; perhaps owed before, not owed now: Report in person to the police ", filled, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer owed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_changes_that_make_the_same_pair_of_verdicts_each_is_told_by_a_situation()
    {
        var run = Check($$"""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "facts": [ {{Fact("friend")}}, {{Fact("family")}} ],
              "exceptions": [ {{Exception("friendship", "friend")}}, {{Exception("wider-family", "family")}} ] }
            """);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        var told = Lines(run).Where(l => l.Contains("For one", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, l => l.Contains(" It is friend.", StringComparison.Ordinal) && !l.Contains(" It is family.", StringComparison.Ordinal));
        Assert.Contains(told, l => l.Contains(" It is family.", StringComparison.Ordinal) && !l.Contains(" It is friend.", StringComparison.Ordinal));
        Assert.Contains("What several changes do alike, each by itself, where its situation is none of those above:\n  - exception oak.", run.Output, StringComparison.Ordinal);

        static string Fact(string id) =>
            $$"""{ "id": "oak.{{id}}", "kinds": [ "connection" ], "question": "Is it so?", "yes": "It is {{id}}.", "no": "It is not.", "unknown": "Not known.", "silence": "presumed" }""";

        static string Exception(string id, string fact) =>
            $$"""
            { "id": "oak.{{id}}", "lifts": [ "KW1001", "KW1002", "KW1003" ], "when": "oak.{{fact}}", "source": "handbook 2.4", "advice": "Tell the head.",
              "because": { "reason": "Families work here together", "approvedBy": "chair-of-governors" } }
            """;
    }

    [Theory]
    [InlineData("\"grace-days\": { \"is\": 30, BECAUSE }", "where the connection is older than the job or the enrolment, which began no more than 30 days ago: not permitted before")]
    [InlineData("\"who-approves\": { \"is\": [ \"headteacher\", \"senior-leadership\" ], BECAUSE }", "where it was approved beforehand by the senior leadership team: not permitted")]
    [InlineData("\"report-within-working-days\": { \"is\": 2, BECAUSE }", "due later: Tell the Designated Safeguarding Lead: the same day before, within 2 working days now")]
    [InlineData("\"report-within-working-days\": { \"is\": 2, BECAUSE }", "where it has not been reported yet: by the end of the same day it should have been, within 2 working days it still can be: not permitted before")]
    [InlineData("\"report-to\": { \"is\": \"deputy-safeguarding-lead\", BECAUSE }", "reported to somebody else: the Designated Safeguarding Lead (the Headteacher) before, the deputy safeguarding lead now")]
    [InlineData("\"staff-roles\": { \"is\": [ \"teacher\" ], BECAUSE }", "where the person's role is teaching assistant, support staff, contractor or coach: not permitted, ")]
    public void A_setting_that_situations_are_read_by_is_told_by_a_situation(string setting, string shows)
    {
        var because = "\"because\": { \"reason\": \"The governors agreed to it\", \"approvedBy\": \"chair-of-governors\" }";
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { {{setting.Replace("BECAUSE", because, StringComparison.Ordinal)}} } }""");

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        Assert.Contains(Looser(run), l => l.Contains(shows, StringComparison.Ordinal) && l.Contains("For one", StringComparison.Ordinal));
        Assert.DoesNotContain("Compared by the values alone", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("It loads, and something is decided less strictly.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"report-within-hours\": 4", "Decided more strictly", "due sooner: Tell the Designated Safeguarding Lead: the same day before, within 4 hours, and not later than the end of the same day now")]
    [InlineData("\"abuse-report-to\": \"senior-leadership\"", "Decided more strictly", "nothing")]
    public void What_is_due_sooner_is_no_loosening(string setting, string heading, string shows)
    {
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { {{setting}} } }""");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Contains(shows, run.Output.Split(heading)[1].Split("Loosenings")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_deputy_where_there_was_none_receives_reports_besides_and_fills_the_gap_of_whom_to_ask()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { "deputy": "deputy-safeguarding-lead" } }""");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Equal(["  - nothing"], Looser(run));
        Assert.Contains(
            "What fills a gap, which is not less strict:\n  - a connection, a message, where it was agreed to beforehand by the deputy safeguarding lead: ",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "Decided otherwise, and not less strictly:\n  - every kind of situation: reported to somebody besides: the Designated Safeguarding Lead (the Headteacher) before, "
            + "the Designated Safeguarding Lead (the Headteacher), or the deputy safeguarding lead when the lead is away now",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_one_policy_can_read_is_compared_by_its_value_which_is_named_and_says_why()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "relations": [ { "id": "host-family",
              "because": { "reason": "They are families who host pupils", "approvedBy": "headteacher" } } ] }
            """);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        Assert.Contains(
            "Compared by the values alone, since only the policy that has such words can read a situation that says them:\n"
            + "  - own-relations: none before, host-family: stands alone now; it counts as less strict.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_loosens_is_told_once_with_its_days_its_reason_and_who_approved_it()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "former-pupil-age": { "is": 17, "because": {
                "reason": "Leavers of 17 volunteer with us", "approvedBy": "chair-of-governors", "until": "2027-08-31" } } } }
            """);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        Assert.Single(Lines(run), l => l.StartsWith(
            "  - a connection, until 31 August 2027: not permitted before, permitted with advice or permitted now; ", StringComparison.Ordinal));
        Assert.Contains(
            "; no longer owed: Tell the Designated Safeguarding Lead (KW1003 No former pupil under 17 as a contact). For one: ", run.Output, StringComparison.Ordinal);
        Assert.Single(Lines(run), l => l ==
            "  - KW1003 loosened by Oakfield College (setting former-pupil-age: 17), approved by the chair of governors: "
            + "Leavers of 17 volunteer with us; until 31 August 2027.");
        Assert.EndsWith("It loads, and something is decided less strictly.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_expired_stands_apart_and_counts_no_longer()
    {
        var run = Check("""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1501": { "is": "off", "until": "2026-08-31" } } }""");

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Equal(["  - nothing"], Looser(run));
        Assert.Contains(
            "\nHas expired, and no longer holds; it was decided otherwise then, and \"now\" means then:\n  - a publication, until 31 August 2026: permitted with advice before, permitted now (KW1501",
            run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("It loads, and nothing is decided less strictly.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_asked_for_and_is_taken_as_absent_now_is_less_strict_though_no_fully_known_situation_shows_it()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "silences": { "device.school": { "is": "presumed", "kind": "access",
              "because": { "reason": "Everybody knows their own telephone", "approvedBy": "headteacher" } } } }
            """);

        Assert.Equal(1, run.Code);
        Assert.StartsWith(
            "Decided less strictly:\n  - access to social media: asked for before, taken as absent now where nobody says. ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_that_may_come_later_in_some_cases_is_told_as_such()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "report-within-hours": { "is": 2, "because": { "reason": "Sooner is better", "approvedBy": "headteacher" } },
                "report-hours": { "is": "alone", "because": { "reason": "Sooner is better", "approvedBy": "headteacher" } } } }
            """);

        Assert.Equal(1, run.Code);
        Assert.Contains("(KW0009, KW1001 to KW1003, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("due later in some cases: Tell the Designated Safeguarding Lead: the same day before, within 2 hours now", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("It loads, and something is decided less strictly.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KW1001", "KW1001")]
    [InlineData("KW1001,KW1002", "KW1001, KW1002")]
    [InlineData("KW1001,KW1002,KW1003,KW1005", "KW1001 to KW1003, KW1005")]
    [InlineData("KW0009,KW0011,KW1001,KW1002,KW1003,OAK0001", "6 rules (KW0009, KW0011, KW1001 to KW1003, OAK0001)")]
    [InlineData("KW0009,OAK0010,OAK10", "KW0009, OAK0010, OAK10")]
    public void Ids_that_follow_one_another_are_a_range(string ids, string says) =>
        Assert.Equal(says, RuleIdWords.Of(ids.Split(',')));

    [Theory]
    [InlineData("\"virtual-worlds\": \"everything\"", 0)]
    [InlineData("\"groups-with-pupils\": \"leave\"", 0)]
    public void Nobody_but_ordinary_staff_is_shown_where_they_show_it_as_well(string setting, int code)
    {
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { {{setting}} } }""");

        Assert.Equal(code, run.Code);
        var shown = Lines(run).Where(l => l.Contains("For one", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, l => Assert.Contains("works at the school as a member of staff", l, StringComparison.Ordinal));
        Assert.DoesNotContain(shown, l => l.Contains("affiliated", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_effect_is_said_and_is_no_error()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "severities": { "KW1302": "advise" },
              "settings": { "consent-form": "written", "former-pupil-age": 19 } }
            """);

        Assert.Equal((LongWork.AtOnce, 0), (run.Error, run.Code));
        Assert.Contains(
            """
            Changes that have no effect here:
              - setting consent-form: written (Oakfield College, FILE:3 ($.settings['consent-form'])): it is so without it.
              - severity of KW1302: advise (Oakfield College, FILE:2 ($.severities.KW1302)): it is so without it.

            It loads, and nothing is decided less strictly.
            """,
            System.Text.RegularExpressions.Regex.Replace(run.Output, @"\S*oak\.adaptation\.json", "FILE"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_each_is_held_against_the_one_before_it_and_all_against_the_policy()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of(
            "adaptation", "check", "--details",
            folder.Write("trust.adaptation.json", """
                { "version": 1, "name": "Northern Trust", "prefix": "NT", "settings": { "former-pupil-age": 21 } }
                """),
            folder.Write("school.adaptation.json", """
                { "version": 1, "name": "Hillside", "prefix": "HILL", "adapts": "Northern Trust",
                  "settings": { "former-pupil-age": { "is": 19, "because": { "reason": "Leavers of 19 volunteer with us", "approvedBy": "headteacher" } } } }
                """));

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        var sections = run.Output.Split("== ")[1..];
        Assert.Equal(
            [
                "Northern Trust and Hillside, against King's Wood School and Nursery: social media",
                "Northern Trust, against King's Wood School and Nursery: social media",
                "Hillside, against Northern Trust",
            ],
            sections.Select(s => s.Split('\n')[0]));
        Assert.Contains("Decided less strictly:\n  - nothing\nDecided more strictly:\n  - a connection", sections[1], StringComparison.Ordinal);
        Assert.Contains("Loosenings of safeguarding rules:\n  - nothing\n", sections[1], StringComparison.Ordinal);
        Assert.Contains("Decided less strictly:\n  - a connection", sections[2], StringComparison.Ordinal);
        Assert.Contains("Decided more strictly:\n  - nothing\n", sections[2], StringComparison.Ordinal);
        Assert.Contains("  - KW1003 loosened by Hillside ", sections[2], StringComparison.Ordinal);
        Assert.Contains("Decided less strictly:\n  - nothing\nDecided more strictly:\n  - a connection", sections[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default", 0)]
    [InlineData("strict", 0)]
    [InlineData("advisory", 1)]
    public void The_presets_load_and_only_the_advisory_one_is_less_strict(string preset, int code)
    {
        var file = Path.Combine(SampleTests.Root(), "nuget", "presets", preset + ".adaptation.json");

        var run = ToolRun.Of("adaptation", "check", "--details", file);

        Assert.Equal(LongWork.AtOnce, run.Error);
        Assert.True(run.Code == code, run.Output);
        Assert.Contains("Loosenings of safeguarding rules:\n  - nothing\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("adaptation", "check", "oak.adaptation.json")]
    [InlineData("adaptation", "check", "oak.adaptation.json", "--details")]
    public void What_cannot_be_looked_at_in_full_counts_as_less_strict_and_is_named(params string[] command)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", Tangled());

        var run = ToolRun.Of([.. command.Select(c => c == "oak.adaptation.json" ? file : c)]);

        Assert.Equal((LongWork.AtOnce, 1), (run.Error, run.Code));
        Assert.Contains(
            "Not looked at, because its rules hang together in too many ways; it counts as less strict:\n  - a group\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("not everything could be looked at.", run.Output, StringComparison.Ordinal);
    }

    // Each of its ninety rules alone would take as long as the whole of it did.
    [Fact]
    public void What_is_too_large_as_a_whole_is_not_tried_change_by_change()
    {
        var adapted = SocialMediaPolicy.Default.Adapt(AdaptationJson.Read(Tangled()));

        var layer = Assert.Single(adapted.CompareChanges(cancellation: TestContext.Current.CancellationToken));

        Assert.Equal([SituationKind.Group], layer.Differences.TooLarge);
        Assert.Equal(90, layer.Changes.Count);
        Assert.All(layer.Changes, c => Assert.Equal([SituationKind.Group], c.Differences.TooLarge));
    }

    [Fact]
    public void Whoever_no_longer_waits_ends_it_without_an_answer()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", Tangled());

        var run = ToolRun.On(c => c with { Cancellation = new(canceled: true) }, [], "adaptation", "check", file);

        run.FailsWith(130, "ended by Ctrl+C, without an answer.");
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Whoever_stops_waiting_in_the_midst_of_it_ends_it_there()
    {
        using var stop = new CancellationTokenSource();
        var looked = new List<SituationKind>();
        var policy = SocialMediaPolicy.Default.Adapt(new Adaptation("Oakfield", "OAK").Make("KW1301", Severity.Prohibit));

        Assert.Throws<OperationCanceledException>(() => LayerCheck.Of(
            SocialMediaPolicy.Default,
            policy,
            (kind, _, _) =>
            {
                looked.Add(kind);
                stop.Cancel();
            },
            cancellation: stop.Token));

        Assert.Single(looked);
    }

    [Theory]
    [InlineData(80, 0, "Looking at a group (4 of 10). Ctrl+C ends it.\n")]
    [InlineData(80, 60, "")]
    [InlineData(null, 0, "")]
    public void Somebody_at_a_terminal_hears_of_what_takes_long(int? columns, int patience, string hears)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var console = new ToolConsole { Input = Stream.Null, Out = output, Error = error, Columns = columns };

        using (var work = new LongWork(console, TimeSpan.FromSeconds(patience)))
        {
            work.Tell(SituationKind.Group, 4, 10);
        }

        Assert.Equal(hears, error.ToString());
    }

    [Fact]
    public void Everything_that_is_wrong_is_listed_at_once_in_the_order_of_the_file()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "former-pupil-age": 17,
                "grace-dais": 3,
                "public-enough": { "is": "everyone-only", "becuase": 1 } },
              "locks": [ 7 ] }
            """);

        Assert.Equal(65, run.Code);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("It does not load, for 4 reasons:", lines[0]);
        Assert.Contains("The setting former-pupil-age loosens KW1003", lines[1], StringComparison.Ordinal);
        Assert.Contains("There is no setting \"grace-dais\".", lines[2], StringComparison.Ordinal);
        Assert.Contains("Did you mean \"because\"?", lines[3], StringComparison.Ordinal);
        Assert.Contains("$.locks[0]", lines[4], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
    }

    private const string StricterSettings = """
        { "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1301": "prohibit" } }
        """;

    private const string WithRole = """
        { "version": 1, "name": "Oakfield College", "prefix": "OAK", "roles": [ { "id": "host-parent", "isStaff": false,
          "because": { "reason": "They are families who host pupils", "approvedBy": "headteacher" } } ] }
        """;

    private static ToolRun Check(string json, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of(["adaptation", "check", folder.Write("oak.adaptation.json", json), .. options.DefaultIfEmpty("--details")]);
    }

    private static IEnumerable<string> Looser(ToolRun run) =>
        Lines(run).SkipWhile(l => l != "Decided less strictly:").Skip(1).TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal));

    private static string[] Lines(ToolRun run) => run.Output.Split('\n');

    // Rules about the same facts in ever other combinations: no order of the facts keeps them apart.
    private static string Tangled()
    {
        const int Facts = 60;
        var facts = Enumerable.Range(0, Facts).Select(i =>
            $$"""{ "id": "oak.f-{{i}}", "kinds": [ "group" ], "question": "{{i}}?", "yes": "{{i}}.", "no": "Not {{i}}.", "unknown": "Perhaps {{i}}." }""");
        var rules = Enumerable.Range(0, 90).Select(i =>
            $$"""
            { "id": "OAK{{i:0000}}", "clause": "gap", "force": "must-not", "title": "Rule {{i}}", "says": "Rule {{i}}.", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "group" ], "brokenWhen": { "all": [
                "oak.f-{{i % Facts}}", "oak.f-{{((i * 17) + 23) % Facts}}", "oak.f-{{((i * 37) + 11 + (i / Facts)) % Facts}}" ] } } ] }
            """);
        return $$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "facts": [ {{string.Join(", ", facts)}} ], "rules": [ {{string.Join(", ", rules)}} ] }""";
    }
}
