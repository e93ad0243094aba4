namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AdaptationShowTests
{
    private const string Trust = """
        { "version": 1, "name": "Northern Trust", "prefix": "NT", "settings": { "former-pupil-age": 21 }, "locks": [ "KW1001", "former-pupil-age" ] }
        """;

    private const string School = """
        { "version": 1, "name": "Hillside", "prefix": "HILL", "adapts": "Northern Trust", "edition": "2026",
          "settings": { "public-enough": "everyone-only" },
          "severities": { "KW1604": "note", "KW1501": { "is": "oblige", "owes": { "duty": "hill-tell-the-tutor", "how": "soon", "withinWorkingDays": 2 } } },
          "silences": { "other.vulnerable-adult": { "is": "open", "kind": "connection" } },
          "texts": { "KW1402": { "instead": { "also": "Use the school's telephone." } } },
          "posts": [ "tutor" ],
          "roles": [ { "id": "boarding-tutor", "isStaff": true } ],
          "duties": [ { "id": "hill-tell-the-tutor", "says": "Tell {to} about it.", "to": "tutor" } ],
          "facts": [ { "id": "hill.night", "kinds": [ "message" ], "question": "Is it after lights out?", "yes": "It is after lights out.",
            "no": "It is before lights out.", "unknown": "It is not known whether it is after lights out." } ],
          "rules": [ { "id": "HILL0001", "clause": { "place": "handbook 3", "about": "nights" }, "force": "must-not", "title": "No messages at night",
            "says": "Nobody writes to boarders after lights out.", "serves": [ "safeguard-children" ],
            "limbs": [ { "kinds": [ "message" ], "brokenWhen": { "all": [ "hill.night", "other.current-pupil", "contact.engaged-in" ] } } ],
            "instead": "Knock, or wait for the morning.", "from": "2027-01-10" } ],
          "exceptions": [ { "id": "hill.class-chat", "lifts": [ "KW2303" ], "when": { "all": [ "audience.open-to-staff", { "not": "hill.night" } ] },
            "source": "handbook 4", "advice": "Keep to the homework.",
            "because": { "reason": "The tutors read along", "approvedBy": "headteacher", "until": "2027-07-31" } } ] }
        """;

    [Fact]
    public void Closed_days_are_told_as_such_and_somebody_at_a_terminal_hears_at_once_that_it_works()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", """{ "version": 1, "name": "Oakfield", "prefix": "OAK", "settings": { "working-days": [ "2026-12-24", "2026-12-25" ] } }""");

        var run = ToolRun.On(c => c with { Columns = 400 }, [], "adaptation", "show", file);

        Assert.Equal((0, Output.LongWork.Loads), (run.Code, run.Error));
        Assert.Contains("working-days: closed on 2026-12-24, 2026-12-25. Every other day from Monday to Friday is a working day. It takes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Which days are working days?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_the_layers_say_is_told_in_words_and_nothing_twice()
    {
        var run = Show();

        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.Equal(
            """
            Hillside, edition 2026 (mark)
            It is King's Wood School and Nursery: social media, adapted by Northern Trust, adapted by Hillside.
            Whatever is not mentioned here stays as it is.

            What Northern Trust says (trust.adaptation.json:1 ($))
            Settings
              - former-pupil-age: 21. From what age can a former pupil be accepted as a contact?
            Locked for later layers
              - KW1001 No contact with children of the school
              - former-pupil-age: From what age can a former pupil be accepted as a contact?

            What Hillside says (school.adaptation.json:1 ($))
            Settings
              - public-enough: everyone-only. When is a message to a pupil public? only what everyone can read is public.
            Severities
              - KW1604 Care behind aliases: it is noted.
              - KW1501 Nothing about individual matters: it obliges: Tell the tutor about it, as soon as it can reasonably be done, within 2 working days.
            Where nobody says
              - other.vulnerable-adult, in a connection: Is the other person an adult who is vulnerable? Where nobody says: not known, and asked for.
            Posts of its own
              - tutor
            Roles of its own
              - boarding-tutor: counts as staff.
            Facts of its own
              - hill.night: Is it after lights out? Asked in a message; not known where nobody says.
            Duties of its own
              - hill-tell-the-tutor: Tell the tutor about it.
            Rules of its own
              - HILL0001 No messages at night (must not, handbook 3): Nobody writes to boarders after lights out. From 10 January 2027 on.
                Binds: members of staff; it is expected of members of affiliated organisations.
                Keeps children safe: yes.
                In a message it is broken when:
                  - all of these:
                    - It is after lights out.
                    - The other person is a current pupil.
                    - The contact is made, accepted, kept up or answered.
                Instead: Knock, or wait for the morning.
            Exceptions of its own
              - hill.class-chat, from handbook 4, lifts KW2303 No direct messages to pupils. Because: The tutors read along. Approved by the Headteacher. Its last day is 31 July 2027.
                It lifts it when:
                  - all of these:
                    - Other staff can read it.
                    - It is before lights out.
                Then: Keep to the homework.
            Texts
              - KW1402 No personal email or telephone to make contact, what to do instead, also: Use the school's telephone.

            What changes from day to day, by the day of the situation
              - Until 9 January 2027: edition 2026 (mark)
              - From 10 January 2027 until 31 July 2027: edition 2026 (mark)
                - Rule HILL0001 begins to hold.
              - From 1 August 2027 on: edition 2026 (mark)
                - Exception hill.class-chat no longer holds.

            Loosenings of safeguarding rules
              - KW2303 loosened by Hillside (exception hill.class-chat, from handbook 4), approved by the Headteacher: The tutors read along; until 31 July 2027.

            """,
            WithoutMarks(run.Output),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_has_expired_says_until_when_it_held()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("elm.adaptation.json", """
            { "version": 1, "name": "Elm", "prefix": "ELM",
              "settings": { "former-pupil-age": { "is": 17, "because": {
                "reason": "Leavers of 17 volunteer with us", "approvedBy": "headteacher", "until": "2025-08-31" } } } }
            """);

        var shown = ToolRun.Of("adaptation", "show", file).Output;

        Assert.EndsWith(
            "Loosenings of safeguarding rules\n  - KW1003 loosened by Elm (setting former-pupil-age: 17), approved by the Headteacher: "
            + "Leavers of 17 volunteer with us; it held until 31 August 2025, and holds no longer.\n",
            shown,
            StringComparison.Ordinal);
        Assert.Contains("    - Setting former-pupil-age no longer holds.\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_preset_says_is_told_except_what_the_layer_says_itself()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("elm.adaptation.json", """
            { "version": 1, "name": "Elm", "prefix": "ELM", "preset": "strict", "severities": { "KW1302": "advise" } }
            """);

        var preset = ToolRun.Of("adaptation", "show", file).Output.Split("\nSeverities\n");

        Assert.Contains("It starts from the preset \"strict\", which says, where this layer does not say otherwise\n", preset[0], StringComparison.Ordinal);
        Assert.Contains("  - KW1301 Privacy settings at the highest: it prohibits.", preset[0], StringComparison.Ordinal);
        Assert.Contains("  - public-enough: everyone-only. ", preset[0], StringComparison.Ordinal);
        Assert.DoesNotContain("KW1302", preset[0], StringComparison.Ordinal);
        Assert.StartsWith("  - KW1302 ", preset[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_effect_says_so_where_it_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("elm.adaptation.json", """
            { "version": 1, "name": "Elm", "prefix": "ELM", "severities": { "KW1302": "advise", "KW1301": "prohibit" }, "settings": { "former-pupil-age": 18 } }
            """);

        var lines = ToolRun.Of("adaptation", "show", file).Output.Split('\n');

        Assert.Single(lines, l => l.StartsWith("  - KW1302 ", StringComparison.Ordinal) && l.EndsWith(": it advises. It has no effect here.", StringComparison.Ordinal));
        Assert.Single(lines, l => l == "  - former-pupil-age: 18. From what age can a former pupil be accepted as a contact? It has no effect here.");
        Assert.Single(lines, l => l.StartsWith("  - KW1301 ", StringComparison.Ordinal) && l.EndsWith(": it prohibits.", StringComparison.Ordinal));
    }

    private static ToolRun Show()
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of("adaptation", "show", folder.Write("trust.adaptation.json", Trust), folder.Write("school.adaptation.json", School));
    }

    // Fingerprints change with the policy, and folders with the machine.
    private static string WithoutMarks(string text) => System.Text.RegularExpressions.Regex.Replace(
        System.Text.RegularExpressions.Regex.Replace(text, @"\([0-9a-f]{12}\)", "(mark)"), @"\([^()]*/([a-z.]+json:\d+)", "($1");
}
