using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AdaptationCheckTests
{
    [Fact]
    public void What_tightens_is_told_with_its_rules_and_the_plainest_situation()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "severities": { "KW1301": "prohibit" } }
            """);

        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.Equal(
            """
            Decided less strictly:
              - nothing
            Decided more strictly:
              - a connection: permitted with advice or undetermined before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The account is a personal one. The privacy settings are lower than they could be.
              - a message: permitted with advice or undetermined before, not permitted now (KW1301 Privacy settings at the highest). For one: The person works at the school as a member of staff. The account is a personal one. The privacy settings are lower than they could be. It goes over social media.
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
    public void What_loosens_is_told_once_with_its_days_its_reason_and_who_approved_it()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "former-pupil-age": { "is": 17, "because": {
                "reason": "Leavers of 17 volunteer with us", "approvedBy": "chair-of-governors", "until": "2027-08-31" } } } }
            """);

        Assert.Equal(("", 1), (run.Error, run.Code));
        Assert.Single(Lines(run), l => l.StartsWith(
            "  - a connection, until 31 August 2027: not permitted before, permitted with advice now (KW1003 No former pupil under 17 as a contact", StringComparison.Ordinal));
        Assert.Single(Lines(run), l => l ==
            "  - KW1003 loosened by Oakfield College (setting former-pupil-age: 17), approved by the chair of governors: "
            + "Leavers of 17 volunteer with us; until 31 August 2027.");
        Assert.EndsWith("It loads, and something is decided less strictly.\n", run.Output, StringComparison.Ordinal);
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
    public void A_deadline_that_counts_as_a_loosening_says_why_no_situation_shows_it()
    {
        var run = Check("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "report-within-hours": { "is": 2, "because": { "reason": "Sooner is better", "approvedBy": "headteacher" } },
                "report-hours": { "is": "alone", "because": { "reason": "Sooner is better", "approvedBy": "headteacher" } } } }
            """);

        Assert.Equal(1, run.Code);
        Assert.Contains("  - KW0009, KW1001, ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("shows in deadlines, in who counts as what, or where something is not known.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"virtual-worlds\": \"everything\"", 0)]
    [InlineData("\"groups-with-pupils\": \"leave\"", 0)]
    public void Nobody_but_ordinary_staff_is_shown_where_they_show_it_as_well(string setting, int code)
    {
        var run = Check($$"""{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { {{setting}} } }""");

        Assert.Equal(code, run.Code);
        var shown = Lines(run).Where(l => l.Contains("For one: ", StringComparison.Ordinal)).ToList();
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

        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.Contains(
            """
            Changes that have no effect here:
              - setting consent-form: written (Oakfield College, FILE:3 ($.settings['consent-form']))
              - severity of KW1302: Advise (Oakfield College, FILE:2 ($.severities.KW1302))

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
            "adaptation", "check",
            folder.Write("trust.adaptation.json", """
                { "version": 1, "name": "Northern Trust", "prefix": "NT", "settings": { "former-pupil-age": 21 } }
                """),
            folder.Write("school.adaptation.json", """
                { "version": 1, "name": "Hillside", "prefix": "HILL", "adapts": "Northern Trust",
                  "settings": { "former-pupil-age": { "is": 19, "because": { "reason": "Leavers of 19 volunteer with us", "approvedBy": "headteacher" } } } }
                """));

        Assert.Equal(("", 1), (run.Error, run.Code));
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

        var run = ToolRun.Of("adaptation", "check", file);

        Assert.Equal("", run.Error);
        Assert.True(run.Code == code, run.Output);
        Assert.Contains("Loosenings of safeguarding rules:\n  - nothing\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_looked_at_in_full_counts_as_less_strict_and_is_named()
    {
        var run = Check(Tangled());

        Assert.Equal(("", 1), (run.Error, run.Code));
        Assert.Contains(
            "Not looked at, because its rules hang together in too many ways; it counts as less strict:\n  - a group\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("not everything could be looked at.\n", run.Output, StringComparison.Ordinal);
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
            stop.Token));

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

    private static ToolRun Check(string json)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of("adaptation", "check", folder.Write("oak.adaptation.json", json));
    }

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
