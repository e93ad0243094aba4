using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>What is told of a file that does not fit: what stands there as it is written, where it stands, and what was meant.</summary>
public sealed class MessageTests
{
    private const string Because = "\"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"chair-of-governors\" }";

    [Theory]
    [InlineData("\"former-pupil-age\": \"2\"", "Found: \"2\".")]
    [InlineData("\"former-pupil-age\": 2", "Found: 2.")]
    [InlineData("\"own-family\": \"nobody\"", "Found: \"nobody\".")]
    [InlineData("\"own-family\": [ \"nobody\", \"else\" ]", "Found: [ \"else\", \"nobody\" ].")]
    [InlineData("\"deputy\": 3", "Found: 3.")]
    public void A_word_is_said_in_quotation_marks_and_a_number_without(string setting, string says) =>
        Assert.Contains(says, Assert.Single(Problems($"\"settings\": {{ {setting} }}")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Of_two_values_each_is_said_as_it_is_written()
    {
        var problem = Assert.Single(Made.Problems(
            Made.College.Set("own-family", SettingValue.Of("nobody-exempt")).Set("own-family", SettingValue.Of("household-exempt"))));

        Assert.Equal(
            ("one of them only", "\"nobody-exempt\" there, and \"household-exempt\" here"), (problem.Expected, problem.Found));
    }

    [Theory]
    [InlineData("\"severities\": { \"KW1003\": \"off\" }", "Found: \"off\"; ")]
    [InlineData("\"severities\": { \"KW1501\": \"oblige\" }", "Found: \"oblige\".")]
    [InlineData("\"severities\": { \"KW1501\": [ { \"is\": \"off\" }, { \"is\": \"note\" } ] }", "Found: \"off\" there, and \"note\" here.")]
    [InlineData("\"silences\": { \"other.under:18\": { \"is\": \"open\", \"kind\": \"school-account\" } }", "of the kind school-account does not know")]
    [InlineData("\"texts\": { \"KW1501\": { \"leadsTo\": [ { \"is\": \"a\" }, { \"is\": \"b\" } ] } }", "The text leadsTo of KW1501 is stated twice")]
    public void What_is_found_is_said_as_the_file_writes_it(string members, string says) =>
        Assert.Contains(Problems(members), p => p.ToString().Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"facts\": [ FACT, FACT ]", "The fact oak.x is stated twice. ")]
    [InlineData("\"roles\": [ { \"id\": \"tutor\", \"isStaff\": true }, { \"id\": \"tutor\", \"isStaff\": false } ]", "The role tutor is stated twice. ")]
    [InlineData("\"purposes\": [ { \"id\": \"oak-a\", \"says\": \"A.\" }, { \"id\": \"oak-a\", \"says\": \"B.\" } ]", "The purpose oak-a is stated twice. ")]
    public void What_is_added_twice_is_told_once_and_in_plain_words(string members, string says)
    {
        const string Fact = """{ "id": "oak.x", "kinds": [ "message" ], "question": "Is it?", "yes": "It is.", "no": "It is not.", "unknown": "?" }""";

        var problem = Assert.Single(Problems(members.Replace("FACT", Fact, StringComparison.Ordinal)));

        Assert.Contains(says, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(("each id once", ""), (problem.Expected, problem.Found));
        Assert.NotNull(problem.OtherPlace);
    }

    [Fact]
    public void A_fact_that_two_kinds_do_not_know_is_told_once()
    {
        var problem = Assert.Single(Problems("""
            "rules": [ {
              "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "publication", "connection", "message" ], "brokenWhen": "channel.telephone" } ] } ]
            """));

        Assert.Equal(
            "The rule OAK0001 asks, of a situation of the kind publication or connection, for a fact that the kind does not know.", problem.Says);
    }

    [Fact]
    public void A_purpose_that_nobody_knows_is_told_with_those_that_are_built_in()
    {
        var problem = Assert.Single(Problems("""
            "rules": [ {
              "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", "serves": [ "protect-pupils" ],
              "limbs": [ { "kinds": [ "publication" ], "brokenWhen": "account.personal" } ] } ]
            """));

        Assert.Equal(
            "one of safeguard-children, protect-staff, protect-from-legal-risk, protect-reputation, show-what-is-official, or a purpose that the adaptation adds",
            problem.Expected);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_column_and_within_a_line_in_the_order_of_the_file()
    {
        var error = Assert.Throws<AdaptationFormatException>(() => AdaptationSource.Adapt(
            SocialMediaPolicy.Default,
            [AdaptationSource.OfJson(System.Text.Encoding.UTF8.GetBytes(
                """{ "version": 1, "name": "Oakfield", "prefix": "OAK", "settings": { "grace-dais": 3, "deputy": 1.5, "lead": 4 } }"""), "oak.json")]));

        var lines = error.Message.Split('\n');
        Assert.StartsWith("- oak.json:1:82 ($.settings['grace-dais']): There is no setting", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("- oak.json:1:95 ($.settings.deputy): expected a whole number", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("- oak.json:1:108 ($.settings.lead): There is no setting", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_that_adapt_each_other_are_told_as_a_circle()
    {
        AdaptationSource Layer(string name, string prefix, string adapts) => AdaptationSource.OfJson(System.Text.Encoding.UTF8.GetBytes(
            $$"""{ "version": 1, "name": "{{name}}", "prefix": "{{prefix}}", "adapts": "{{adapts}}" }"""), name + ".json");

        var problem = Assert.Single(Assert.Throws<AdaptationException>(() => AdaptationSource.Adapt(
            SocialMediaPolicy.Default, [Layer("A", "AAA", "B"), Layer("B", "BBB", "C"), Layer("C", "CCC", "A")])).Problems);

        Assert.Equal(
            (ProblemKind.Cycle, "Adaptations adapt each other in a circle.", "\"A\" adapts \"B\" adapts \"C\" adapts \"A\""),
            (problem.Kind, problem.Says, problem.Found));
        Assert.Equal(ProblemKind.UnknownWord, Assert.Single(Assert.Throws<AdaptationException>(() => AdaptationSource.Adapt(
            SocialMediaPolicy.Default, [Layer("A", "AAA", "B"), Layer("B", "BBB", "C"), Layer("C", "CCC", "D")])).Problems).Kind);
    }

    [Theory]
    [InlineData("\"locks\": [ \"KW1301\", \"KW1310\" ]", "Did you mean \"KW1301\"?")]
    [InlineData("\"locks\": [ \"KW1113\" ]", "Did you mean \"KW1103\"?")]
    [InlineData("\"locks\": [ \"KW8888\" ]", "")]
    [InlineData("\"locks\": [ \"KW1099\" ]", "")]
    [InlineData("\"settings\": { \"former-pupil-aeg\": 19 }", "Did you mean \"former-pupil-age\"?")]
    [InlineData("\"settings\": { \"pupil-age\": 19 }", "Did you mean \"former-pupil-age\"?")]
    [InlineData("\"settings\": { \"lead\": \"headteacher\" }", "Did you mean \"safeguarding-lead\"?")]
    [InlineData("\"settings\": { \"colour-of-doors\": 19 }", "")]
    [InlineData("\"settings\": { \"own-family\": \"nobody-exemt\" }", "Did you mean \"nobody-exempt\"?")]
    [InlineData("\"settings\": { \"deputy\": \"headtaecher\" }", "Did you mean \"headteacher\"?")]
    public void What_is_really_near_is_suggested_and_nothing_else(string members, string hint) =>
        Assert.Equal(hint, Assert.Single(Problems(members)).Hint);

    [Fact]
    public void All_that_is_equally_near_is_suggested() =>
        Assert.Equal("Did you mean \"KW1101\" or \"KW1102\" or \"KW1103\"?", Assert.Single(Problems("\"locks\": [ \"KW1109\" ]")).Hint);

    [Theory]
    [InlineData("\"roles\": [ { \"id\": \"governor\", \"isStaff\": true } ]", "The role governor is built in.")]
    [InlineData("\"relations\": [ { \"id\": \"parent\" } ]", "The relation parent is built in.")]
    [InlineData("\"posts\": [ \"headteacher\" ]", "The post headteacher is built in.")]
    [InlineData("\"purposes\": [ { \"id\": \"protect-staff\", \"says\": \"x\" } ]", "The purpose protect-staff is built in.")]
    [InlineData(
        "\"facts\": [ { \"id\": \"account.personal\", \"kinds\": [ \"publication\" ], \"question\": \"Is it?\", \"yes\": \"Y.\", \"no\": \"N.\", \"unknown\": \"U.\" } ]",
        "The fact account.personal is built in.")]
    [InlineData(
        "\"rules\": [ { \"id\": \"KW1003\", \"clause\": \"gap\", \"force\": \"must-not\", \"title\": \"T\", \"says\": \"S.\", \"serves\": [ \"protect-staff\" ], "
            + "\"limbs\": [ { \"kinds\": [ \"publication\" ], \"brokenWhen\": \"account.personal\" } ] } ]",
        "The rule KW1003 is there already.")]
    public void What_is_built_in_is_said_to_be(string members, string says)
    {
        var problem = Assert.Single(Problems(members));

        Assert.Equal((ProblemKind.BadId, says), (problem.Kind, problem.Says));
    }

    [Theory]
    [InlineData("nice")]
    [InlineData("oak")]
    [InlineData("oakland")]
    [InlineData("OAK.nice")]
    public void A_purpose_without_the_prefix_is_refused_as_every_other_id_is(string id)
    {
        var problem = Assert.Single(Problems($"\"purposes\": [ {{ \"id\": \"{id}\", \"says\": \"x\" }} ]"));

        Assert.Equal((ProblemKind.BadId, $"\"{id}\""), (problem.Kind, problem.Found));
        Assert.Equal("\"oak.\" and small letters, digits, dots and hyphens", problem.Expected);
    }

    [Fact]
    public void A_fact_that_nobody_knows_is_told_where_the_condition_asks_for_it()
    {
        var problems = Problems("""

            "rules": [ {
              "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", "serves": [ "protect-staff" ],
              "limbs": [ {
                "kinds": [ "publication" ],
                "brokenWhen": { "all": [
                  "account.personal",
                  { "not": "oak.nowhere" }
                ] },
                "advisedWhen": "oak.nowhere"
              } ], "advice": "A."
            } ],
            "exceptions": [ {
              "id": "oak.e",
              "lifts": [ "KW1001",
                "KW9999" ],
              "when": { "any": [
                "oak.neither" ] },
              "source": "x"
            } ]
            """);

        Assert.Equal(
            [
                "oakfield.adaptation.json:8 ($.rules[0].limbs[0].brokenWhen.all[1].not)",
                "oakfield.adaptation.json:10 ($.rules[0].limbs[0].advisedWhen)",
                "oakfield.adaptation.json:16 ($.exceptions[0].lifts[1])",
                "oakfield.adaptation.json:18 ($.exceptions[0].when.any[0])",
            ],
            problems.Select(p => p.Place.ToString()));
    }

    [Fact]
    public void A_fact_of_another_kind_is_told_where_the_condition_of_that_kind_asks_for_it()
    {
        var problem = Assert.Single(Problems("""

            "rules": [ {
              "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "T", "says": "S.", "serves": [ "protect-staff" ],
              "limbs": [
                { "kinds": [ "connection" ], "brokenWhen": "other.current-pupil" },
                { "kinds": [ "access" ], "brokenWhen": "other.current-pupil" }
              ]
            } ]
            """));

        Assert.Equal("oakfield.adaptation.json:6 ($.rules[0].limbs[1].brokenWhen)", problem.Place.ToString());
    }

    [Fact]
    public void A_fact_that_a_question_does_not_own_is_told_in_the_list_of_its_facts() =>
        Assert.Equal("$.questions[0].facts[0]", Assert.Single(Problems("\"questions\": [ { \"id\": \"oak.q\", \"asks\": \"Q?\", \"facts\": [ \"account.personal\" ] } ]")).Place.Path);

    [Theory]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.f\", \"lifts\": [ \"KW1001\" ], \"when\": \"other.wider-family\", \"source\": \"x\", \"from\": \"2027-01-01\", \"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"headteacher\", \"until\": \"2026-12-31\" } } ]")]
    [InlineData("\"settings\": { \"former-pupil-age\": { \"is\": 17, \"from\": \"2027-01-01\", \"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"headteacher\", \"until\": \"2026-12-31\" } } }")]
    [InlineData("\"roles\": [ { \"id\": \"reader\", \"isStaff\": true, \"from\": \"2027-01-01\", \"until\": \"2026-12-31\" } ]")]
    public void What_is_over_before_it_begins_is_refused(string members) =>
        Assert.Contains("ends before it begins", Assert.Single(Problems(members)).Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"severities\": { \"KW1001\": { \"is\": \"advise\", \"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"Head Teacher\" } } }")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.f\", \"lifts\": [ \"KW1001\" ], \"when\": \"other.wider-family\", \"source\": \"x\", \"because\": { \"reason\": \"Only so\" } } ]")]
    public void A_reason_that_cannot_be_read_hides_no_reason_that_is_missing(string members)
    {
        var error = Refused($"{members}, \"settings\": {{ \"report-to\": \"senior-leadership\", \"grace-days\": 30 }}");

        Assert.Single(error.Problems);
        Assert.Equal(["$.settings['report-to']", "$.settings['grace-days']"], error.AlsoWrong.Select(p => p.Place.Path));
        Assert.All(error.AlsoWrong, p => Assert.Equal(ProblemKind.LooseningWithoutReason, p.Kind));
    }

    [Fact]
    public void One_who_may_not_approve_hides_no_reason_that_is_missing() => Assert.Equal(
        [ProblemKind.UnknownWord, ProblemKind.LooseningWithoutReason, ProblemKind.LooseningWithoutReason],
        Problems("""
            "settings": {
              "former-pupil-age": { "is": 17, "because": { "reason": "They sign an agreement", "approvedBy": "gardener" } },
              "report-to": "senior-leadership", "grace-days": 30 }
            """).Select(p => p.Kind));

    [Fact]
    public void A_duty_is_told_by_facts_of_its_own_and_not_by_what_tells_of_other_things_already()
    {
        const string Sentences = "\"question\": \"Is it?\", \"yes\": \"Y.\", \"no\": \"N.\", \"unknown\": \"U.\"";
        foreach (var fate in new[] { "done", "leftUndone", "doneLate" })
        {
            var problem = Assert.Single(Problems(
                $"\"duties\": [ {{ \"id\": \"oak-think\", \"says\": \"Think.\", \"{fate}\": {{ \"id\": \"account.personal\", {Sentences} }} }} ], "
                + "\"severities\": { \"KW1502\": { \"is\": \"oblige\", \"owes\": { \"duty\": \"oak-think\", \"how\": \"soon\" } } }"));

            Assert.Equal((ProblemKind.BadId, "\"account.personal\""), (problem.Kind, problem.Found));
            Assert.Equal("What became of the duty \"oak-think\" is told by a fact that is not of its own.", problem.Says);
        }
    }

    [Theory]
    [InlineData("\"facts\": [ \"oak.a\", \"oak.b\" ]", "\"facts\": [ \"oak.b\", \"oak.c\" ]", "Two questions ask for the fact \"oak.b\": \"oak.one\" and \"oak.two\".", "oak.b")]
    [InlineData("\"facts\": [ \"oak.a\", \"oak.b\" ]", "\"facts\": [ \"oak.c\" ], \"atMostOne\": [ \"oak.c\", \"oak.b\" ]", "The question \"oak.two\" ties the fact \"oak.b\" to others, and does not ask for it: \"oak.one\" does.", "oak.b")]
    [InlineData("\"facts\": [ \"oak.c\" ], \"ascending\": [ \"oak.b\", \"oak.c\" ]", "\"facts\": [ \"oak.a\", \"oak.b\" ]", "The question \"oak.one\" ties the fact \"oak.b\" to others, and does not ask for it: \"oak.two\" does.", "oak.b")]
    public void Two_questions_that_say_two_things_of_one_fact_are_refused_with_both_places(string one, string two, string says, string fact)
    {
        var problem = Assert.Single(Problems(Questions(one, two)));

        Assert.Equal((ProblemKind.Clash, says, $"\"{fact}\""), (problem.Kind, problem.Says, problem.Found));
        Assert.StartsWith("$.questions[", problem.Place.Path, StringComparison.Ordinal);
        Assert.StartsWith("$.questions[", problem.OtherPlace!.Path, StringComparison.Ordinal);
        Assert.NotEqual(problem.Place.Path[..13], problem.OtherPlace.Path[..13]);
    }

    [Theory]
    [InlineData("\"facts\": [ \"oak.a\", \"oak.b\" ], \"atMostOne\": [ \"oak.a\", \"oak.b\" ], \"ascending\": [ \"oak.a\", \"oak.b\" ]", "implies both of")]
    [InlineData("\"facts\": [ \"oak.a\" ], \"atMostOne\": [ \"oak.a\", \"oak.c\" ]", "and does not ask for it.")]
    [InlineData("\"facts\": [ \"oak.a\", \"oak.b\" ], \"atMostOne\": [ \"oak.a\", \"oak.b\" ], \"atLeastOne\": [ \"oak.b\" ]", "Where \"oak.a\" is so, none of those can be")]
    public void A_question_whose_answers_cannot_be_is_refused(string question, string says) =>
        Assert.Contains(says, Assert.Single(Problems(Questions(question, "\"facts\": [ \"oak.d\" ]"))).Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"reason\": \"ok\", \"approvedBy\": \"headteacher\"", "$.exceptions[0].because.reason")]
    [InlineData("\"reason\": \"The governors agreed to it\", \"approvedBy\": \"police\"", "$.exceptions[0].because.approvedBy")]
    public void What_is_wrong_with_a_reason_is_told_at_its_place(string because, string path)
    {
        var problem = Assert.Single(Problems($$"""
            "exceptions": [
              { "id": "oak.e", "lifts": [ "KW1003" ], "when": "other.colleague", "source": "Oakfield 1", "because": { {{because}} } }
            ]
            """));

        Assert.Equal(path, problem.Place.Path);
    }

    [Theory]
    [InlineData("\"silence\": \"presumed\"", "")]
    [InlineData("\"silence\": \"open\"", ", \"silences\": { \"oak.one\": \"presumed\", \"oak.two\": \"presumed\" }")]
    public void Facts_of_which_one_has_to_be_so_are_not_all_taken_as_absent_where_nobody_says(string silence, string also)
    {
        var problem = Assert.Single(Problems(OneOfTwo(silence, silence) + also));

        Assert.Equal(
            (ProblemKind.Clash, "Where nobody says anything, each of \"oak.one\", \"oak.two\" is taken as absent, and the question \"oak.which\" says that one of them has to be so."),
            (problem.Kind, problem.Says));
    }

    [Fact]
    public void Where_one_of_them_is_open_it_is_asked_for() =>
        Assert.NotNull(Read(OneOfTwo("\"silence\": \"presumed\"", "\"silence\": \"open\"")));

    private static string OneOfTwo(string one, string two) => $$"""
        "facts": [
          { "id": "oak.one", "kinds": [ "publication" ], "question": "One?", "yes": "One.", "no": "Not one.", "unknown": "Perhaps one.", {{one}} },
          { "id": "oak.two", "kinds": [ "publication" ], "question": "Two?", "yes": "Two.", "no": "Not two.", "unknown": "Perhaps two.", {{two}} }
        ],
        "questions": [ { "id": "oak.which", "asks": "Which?", "facts": [ "oak.one", "oak.two" ], "atLeastOne": [ "oak.one", "oak.two" ] } ]
        """;

    [Fact]
    public void Questions_that_tie_their_own_facts_load() => Read(Questions(
        "\"facts\": [ \"oak.a\", \"oak.b\" ], \"ascending\": [ \"oak.a\", \"oak.b\" ]",
        "\"facts\": [ \"oak.c\", \"oak.d\" ], \"atMostOne\": [ \"oak.c\", \"oak.d\" ], \"atLeastOne\": [ \"oak.c\", \"oak.d\" ]"));

    [Fact]
    public void A_calendar_of_very_many_closed_days_is_read_as_soon_as_one_of_few()
    {
        var first = new DateOnly(1950, 1, 1);
        var days = Enumerable.Range(0, 75_000).Select(i => first.AddDays(i)).ToList();
        var listed = string.Join(",", days.Select(d => $"\"{d:yyyy-MM-dd}\""));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var policy = Read($"\"settings\": {{ \"working-days\": [ {listed} ] }}");
        var calendar = policy.Settings.Get(KingsWood.PolicyRules.Facts.OwnWords.WorkingDays);

        Assert.All(days, d => Assert.False(calendar.IsWorkingDay(d)));
        Assert.Equal([true, true], new[] { calendar.IsWorkingDay(new DateOnly(1949, 12, 30)), calendar.IsWorkingDay(new DateOnly(2155, 11, 28)) });
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10)); // one by one it takes several times that
    }

    [Fact]
    public void What_the_policy_offers_instead_of_loosening_the_law_is_listed()
    {
        var consent = Assert.Single(Problems($"\"severities\": {{ \"KW2201\": {{ \"is\": \"off\", {Because} }} }}"));
        var report = Assert.Single(Problems($"\"severities\": {{ \"KW1101\": {{ \"is\": \"off\", {Because} }} }}"));

        Assert.Equal(ProblemKind.LoosensTheLaw, consent.Kind);
        Assert.Equal(
            "What the policy itself offers can be chosen, with a reason: \"photograph-rules\" (all-accounts, school-accounts-only); "
                + "\"consent-from\" (one, both); \"consent-form\" (written, spoken-too, opt-out-too).",
            consent.Hint);
        Assert.Contains("\"own-family\" (household-exempt, nobody-exempt, wider-family-exempt); ", report.Hint, StringComparison.Ordinal);
        Assert.Equal(
            "The policy offers no other reading of it.",
            Assert.Single(Problems($"\"severities\": {{ \"KW1105\": {{ \"is\": \"off\", {Because} }} }}")).Hint);
    }

    private static string Questions(string one, string two)
    {
        var facts = string.Join(", ", "abcd".Select(c =>
            $"{{ \"id\": \"oak.{c}\", \"kinds\": [ \"group\" ], \"question\": \"Is it?\", \"yes\": \"Y.\", \"no\": \"N.\", \"unknown\": \"U.\" }}"));
        return $"\"facts\": [ {facts} ], \"questions\": [ {{ \"id\": \"oak.one\", \"asks\": \"One?\", {one} }}, {{ \"id\": \"oak.two\", \"asks\": \"Two?\", {two} }} ]";
    }

    private static IReadOnlyList<AdaptationProblem> Problems(string members) => Assert.Throws<AdaptationException>(() => Read(members)).Problems;

    private static AdaptationFormatException Refused(string members) => Assert.Throws<AdaptationFormatException>(() => Read(members));

    private static Policy Read(string members) => AdaptationSource.Adapt(
        SocialMediaPolicy.Default,
        [
            AdaptationSource.OfJson(
                System.Text.Encoding.UTF8.GetBytes($"{{ \"version\": 1, \"name\": \"Oakfield\", \"prefix\": \"OAK\", {members} }}"),
                "oakfield.adaptation.json"),
        ]);
}
