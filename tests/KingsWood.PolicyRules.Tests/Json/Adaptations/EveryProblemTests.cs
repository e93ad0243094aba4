using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>Whoever wrote a file hears of everything that is wrong with it at once, in its order, and of nothing twice.</summary>
public sealed class EveryProblemTests
{
    [Fact]
    public void Everything_of_another_form_is_told_at_once_in_the_order_of_the_file()
    {
        var error = Refused("""
            {
              "version": 1, "name": "Oakfield", "prefix": "OAK",
              "preset": "strickt",
              "rulez": [],
              "name": "Again",
              "settings": {
                "grace-days": { "is": 1.5, "because": { "reason": "so" }, "from": "1 May" },
                "former-pupil-age": { "was": 19, "til": "2027-08-31" }
              },
              "texts": { "KW1402": { "insted": "x", "advice": 7 } },
              "rules": [ {
                "id": "OAK0001", "clause": "nowhere", "force": "must-nott", "titel": "No logo",
                "says": "It is not used.", "serves": [ "show-what-is-official" ],
                "limbs": [
                  { "kinds": [ "publicaton" ], "brokenWhen": { "all": [ "account.personal", { "nott": "account.school" } ] } },
                  { "brokenWhen": { "all": [ "account.personal", 7 ] } }
                ]
              } ],
              "locks": [ "KW1001", 7 ]
            }
            """);

        Assert.Equal(
            [
                "$.preset", "$.rulez", "$.name", "$.settings['grace-days'].is", "$.settings['grace-days'].because",
                "$.settings['grace-days'].from", "$.settings['former-pupil-age'].was", "$.settings['former-pupil-age'].til", "$.texts.KW1402.insted",
                "$.texts.KW1402.advice", "$.rules[0].clause", "$.rules[0].force",
                "$.rules[0].titel", "$.rules[0].limbs[0].kinds[0]", "$.rules[0].limbs[0].brokenWhen.all[1].nott", "$.rules[0].limbs[1]",
                "$.rules[0].limbs[1].brokenWhen.all[1]", "$.locks[1]",
            ],
            error.Problems.Select(p => p.Path));
        Assert.Equal((error.Problems[0].Path, error.Problems[0].Line), (error.Path, error.Line));
        Assert.StartsWith("The adaptation cannot be read, for 18 reasons:\n- oakfield.adaptation.json:3:", error.Message, StringComparison.Ordinal);
        Assert.Equal(19, error.Message.Split('\n').Length);
    }

    [Theory]
    [InlineData("settings")]
    [InlineData("severities")]
    [InlineData("silences")]
    [InlineData("texts")]
    [InlineData("posts")]
    [InlineData("roles")]
    [InlineData("relations")]
    [InlineData("purposes")]
    [InlineData("facts")]
    [InlineData("questions")]
    [InlineData("duties")]
    [InlineData("rules")]
    [InlineData("exceptions")]
    [InlineData("locks")]
    public void A_part_of_another_form_is_told_once_and_never_passed_over(string part)
    {
        var error = Refused(With($"\"{part}\": 7"));

        Assert.Equal("$." + part, Assert.Single(error.Problems).Path);
    }

    [Theory]
    [InlineData("roles", "{}")]
    [InlineData("relations", "{}")]
    [InlineData("purposes", "{}")]
    [InlineData("facts", "{}")]
    [InlineData("facts", "{ \"id\": \"\" }")]
    [InlineData("questions", "{}")]
    [InlineData("duties", "{}")]
    [InlineData("duties", "{ \"id\": \"oak-x\", \"says\": \"Do it.\", \"done\": {} }")]
    [InlineData("rules", "{}")]
    [InlineData("rules", "{ \"id\": \"\", \"limbs\": [ {} ], \"exceptions\": [ {} ], \"owes\": {} }")]
    [InlineData("exceptions", "{}")]
    [InlineData("exceptions", "{ \"id\": \"\" }")]
    [InlineData("posts", "{}")]
    [InlineData("locks", "{}")]
    public void What_says_nothing_is_told_and_harms_nobody(string part, string item)
    {
        var error = Refused(With($"\"{part}\": [ {item}, 7 ]"));

        Assert.Contains(error.Problems, p => p.Path.StartsWith($"$.{part}[0]", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.Path == $"$.{part}[1]");
    }

    [Theory]
    [InlineData("\"version\": 2, \"rulez\": []", "$.version")]
    [InlineData("\"version\": 1, \"duties\": [ { \"id\": \"remove\", \"says\": \"Do it.\" } ]", "$.duties[0].id")]
    public void What_follows_from_one_problem_is_not_told_besides(string members, string path) =>
        Assert.Equal(path, Assert.Single(Refused($$"""{ "name": "Oakfield", "prefix": "OAK", {{members}} }""").Problems).Path);

    [Fact]
    public void Every_part_of_a_rule_that_is_wrong_is_told()
    {
        var error = Refused(With("""
            "rules": [ {
              "id": "OAK0001", "clause": "nowhere", "force": "must-nott", "title": "No logo", "says": " ", "serves": [ "show-what-is-official" ],
              "limbs": [
                { "kinds": [ "publicaton" ], "brokenWhen": { "all": [ "account.personal", { "nott": "account.school" } ] } },
                { "brokenWhen": "account.personal" }
              ],
              "owes": { "duty": "tell-the-leed", "how": "soon" }
            } ]
            """));

        Assert.Equal(
            [
                "$.rules[0].clause", "$.rules[0].force", "$.rules[0].says", "$.rules[0].limbs[0].kinds[0]",
                "$.rules[0].limbs[0].brokenWhen.all[1].nott", "$.rules[0].limbs[1]", "$.rules[0].owes.duty",
            ],
            error.Problems.Select(p => p.Path));
    }

    [Fact]
    public void What_is_missing_is_told_in_one_line_beside_what_is_wrong()
    {
        var error = Refused(With("\"facts\": [ { \"id\": \"oak.x\", \"kinds\": [ \"grop\" ], \"question\": \"?\", \"silents\": \"open\" } ]"));

        Assert.Equal(["$.facts[0]", "$.facts[0].kinds[0]", "$.facts[0].silents"], error.Problems.Select(p => p.Path));
        Assert.Equal("the members \"yes\", \"no\", \"unknown\"", error.Problems[0].Expected);
    }

    [Theory]
    [InlineData("\"facts\": [ { \"id\": \"oak.x\", \"kinds\": [ \"group\" ], \"question\": \"?\" } ], \"rules\": [ RULE ]", 1)]
    [InlineData("\"duties\": [ { \"id\": \"oak-do\", \"says\": 7 } ], \"severities\": { \"KW1501\": { \"is\": \"oblige\", \"owes\": { \"duty\": \"oak-do\", \"how\": \"soon\" } } }", 1)]
    [InlineData("\"duties\": [ { \"id\": \"oak-do\", \"says\": \"Do it.\" } ], \"severities\": { \"KW1501\": { \"is\": \"oblig\", \"owes\": { \"duty\": \"oak-do\", \"how\": \"soon\" } } }", 1)]
    [InlineData("\"roles\": [ { \"id\": \"reader\", \"isStuff\": true } ]", 1)]
    public void What_rests_on_something_that_is_wrong_is_no_problem_of_its_own(string members, int problems)
    {
        var json = With(members.Replace("RULE", """
            { "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "t", "says": "s", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "group" ], "brokenWhen": "oak.x" } ] }
            """, StringComparison.Ordinal));

        var error = Assert.Throws<AdaptationFormatException>(() => Apply(json));

        Assert.Equal((problems, 0), (error.Problems.Count, error.AlsoWrong.Count));
    }

    [Fact]
    public void What_does_not_fit_the_policy_is_told_beside_what_cannot_be_read()
    {
        var error = Assert.Throws<AdaptationFormatException>(() => Apply(With("""
            "settings": {
              "former-pupil-age": 17,
              "grace-dais": 3,
              "public-enough": { "is": "everyone-only", "becuase": 1 } },
            "texts": { "KW9999": { "instead": "x" } }
            """)));

        Assert.Equal("$.settings['public-enough'].becuase", Assert.Single(error.Problems).Path);
        Assert.Equal(
            [
                (ProblemKind.LooseningWithoutReason, "$.settings['former-pupil-age']"), (ProblemKind.UnknownSetting, "$.settings['grace-dais']"),
                (ProblemKind.UnknownRule, "$.texts.KW9999.instead"),
            ],
            error.AlsoWrong.Select(p => (p.Kind, p.Place.Path)));
        var lines = error.Message.Split('\n');
        Assert.StartsWith("The adaptation cannot be read, for 4 reasons:", lines[0], StringComparison.Ordinal);
        Assert.Contains("becuase", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"setings\": {}")]
    [InlineData("\"preset\": \"stricter\"")]
    [InlineData("\"name\": 7")]
    public void A_part_that_is_misspelt_hides_nothing_that_stands_for_itself(string part) => Assert.Equal(
        ProblemKind.UnknownFact,
        Assert.Single(Assert.Throws<AdaptationFormatException>(() => Apply(With($"{part}, \"silences\": {{ \"oak.x\": \"open\" }}"))).AlsoWrong).Kind);

    [Theory]
    [InlineData("\"our-own\": [], \"silences\": { \"oak.x\": \"open\" }")]
    [InlineData("\"rulez\": [], \"severities\": { \"OAK0001\": \"off\" }")]
    [InlineData("\"posts\": [ 7 ], \"settings\": { \"deputy\": \"tutor\" }")]
    [InlineData("\"facts\": [ { \"id\": \"oak.x\" } ], \"silences\": { \"oak.x\": \"open\" }")]
    [InlineData("\"rules\": [ { \"id\": \"OAK0001\" } ], \"severities\": { \"OAK0001\": \"off\", \"KW1003\": \"off\" }")]
    public void What_may_be_wrong_for_something_that_cannot_be_read_is_not_told(string members) =>
        Assert.Empty(Assert.Throws<AdaptationFormatException>(() => Apply(With(members))).AlsoWrong);

    [Fact]
    public void What_is_wrong_within_one_rule_is_told_at_once_and_none_of_it_hides_another()
    {
        const string Rule = """
            "rules": [ {
              "id": "XX1", "clause": "gap", "force": "FORCE", "title": "T is here", "says": "It is so.", "serves": [ "nothing" ],
              "limbs": [ { "kinds": [ "publication" ], "brokenWhen": "account.personl" } ] } ]
            """;
        (ProblemKind, string)[] fits = [(ProblemKind.BadId, "\"XX1\""), (ProblemKind.UnknownWord, "\"nothing\""), (ProblemKind.UnknownFact, "\"account.personl\"")];

        var misspelt = Assert.Throws<AdaptationFormatException>(() => Apply(With(Rule.Replace("FORCE", "must-nut", StringComparison.Ordinal))));
        var read = Assert.Throws<AdaptationException>(() => Apply(With(Rule.Replace("FORCE", "must-not", StringComparison.Ordinal))));

        Assert.Equal("$.rules[0].force", Assert.Single(misspelt.Problems).Path);
        Assert.Equal(fits, misspelt.AlsoWrong.Select(p => (p.Kind, p.Found)));
        Assert.Equal(fits, read.Problems.Select(p => (p.Kind, p.Found)));
    }

    [Theory]
    [InlineData("\"relations\": [ { \"id\": \"friend\", \"countsAs\": \"current-pupill\" }, \"x\" ]", "\"current-pupill\"")]
    [InlineData("\"rules\": [ { \"id\": \"OAK0001\" } ], \"severities\": { \"KW9999\": \"off\" }", "\"KW9999\"")]
    [InlineData("\"rules\": [ { \"id\": \"OAK0001\" } ], \"severities\": { \"OAK0002\": \"off\" }", "\"OAK0002\"")]
    [InlineData("\"rulez\": [], \"severities\": { \"KW9999\": \"off\" }", "\"KW9999\"")]
    [InlineData("\"facts\": [ { \"id\": \"oak.x\" } ], \"silences\": { \"other.vulnerable-adlut\": \"open\" }", "\"other.vulnerable-adlut\"")]
    [InlineData("\"facts\": [ 7 ], \"silences\": { \"other.vulnerable-adlut\": \"open\" }", "\"other.vulnerable-adlut\"")]
    public void What_cannot_be_meant_by_anything_that_was_not_read_is_told(string members, string found) =>
        Assert.Equal(found, Assert.Single(Assert.Throws<AdaptationFormatException>(() => Apply(With(members))).AlsoWrong).Found);

    [Fact]
    public void A_slip_in_the_id_of_a_duty_does_not_hide_that_nobody_has_declared_to_whom_it_is_owed()
    {
        var error = Assert.Throws<AdaptationFormatException>(() => Apply(With("""
            "duties": [ { "id": "oak-tel", "says": "Tell them.", "to": "hed-of-boarding" } ],
            "severities": { "KW1501": { "is": "oblige", "owes": { "duty": "oak-tell", "how": "sooon", "withinHours": 0 } } }
            """)));

        Assert.Equal(
            ["$.severities.KW1501.owes.duty", "$.severities.KW1501.owes.how", "$.severities.KW1501.owes.withinHours"],
            error.Problems.Select(p => p.Path));
        error = Assert.Throws<AdaptationFormatException>(() => Apply(With("""
            "duties": [ { "id": "oak-tel", "says": "Tell them.", "to": "hed-of-boarding" } ],
            "severities": { "KW1501": { "is": "oblige", "owes": { "duty": "oak-tell", "how": "soon" } } }
            """)));

        Assert.Equal("$.severities.KW1501.owes.duty", Assert.Single(error.Problems).Path);
        var post = Assert.Single(error.AlsoWrong);
        Assert.Equal((ProblemKind.UnknownWord, "\"hed-of-boarding\"", "$.duties[0].to"), (post.Kind, post.Found, post.Place.Path));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_word_a_duty_a_reason_or_a_list_is_told()
    {
        var error = Refused(With("""
            "roles": [ { "id": "Reader", "isStaff": 7, "teaches": 8 } ],
            "relations": [ { "id": "A B", "countsAs": "C D" } ],
            "purposes": [ { "id": "", "says": 7 } ],
            "duties": [ { "id": "oak-do", "says": "Do it.", "to": "A B", "order": -1, "isLaw": 7 } ],
            "locks": [ { "id": 7 } ],
            "severities": { "KW1003": { "is": "of", "becuase": 7, "because": { "reason": "", "approvedBy": "A B", "until": 7 } } },
            "exceptions": [ { "id": "oak.e", "when": "account.school", "source": "Handbook", "lifts": [ 7, "KW1003", "KW1003" ] } ],
            "facts": [ {
              "id": "oak.x", "kinds": [ "grop", "group", "group" ], "question": "Is it?", "yes": "It is.", "no": "It is not.", "unknown": "?",
              "readFrom": { "role": [ "A B", 7 ] } } ]
            """));

        Assert.Equal(
            [
                "$.roles[0].id", "$.roles[0].isStaff", "$.roles[0].teaches", "$.relations[0].id", "$.relations[0].countsAs",
                "$.purposes[0].id", "$.purposes[0].says", "$.duties[0].to", "$.duties[0].order", "$.duties[0].isLaw", "$.locks[0].id",
                "$.severities.KW1003.is", "$.severities.KW1003.becuase", "$.severities.KW1003.because.reason",
                "$.severities.KW1003.because.approvedBy", "$.severities.KW1003.because.until", "$.exceptions[0].lifts[0]",
                "$.exceptions[0].lifts[2]", "$.facts[0].kinds[0]", "$.facts[0].kinds[2]", "$.facts[0].readFrom.role[0]",
                "$.facts[0].readFrom.role[1]",
            ],
            error.Problems.Select(p => p.Path));
        Assert.Equal("\"group\" a second time", error.Problems.Single(p => p.Path == "$.facts[0].kinds[2]").Found);
    }

    [Fact]
    public void What_does_not_fit_is_told_in_the_order_of_the_file_and_of_a_line()
    {
        var problems = Assert.Throws<AdaptationException>(() => Apply("""
            { "version": 1, "name": "Oakfield", "prefix": "OAK",
              "texts": { "KW9999": { "instead": "x" } },
              "locks": [ "KW9998" ], "severities": { "KW9997": "off", "KW1003": "off" },
              "settings": { "grace-dais": 3 } }
            """)).Problems;

        Assert.Equal(
            ["$.texts.KW9999.instead", "$.locks[0]", "$.severities.KW9997", "$.severities.KW1003", "$.settings['grace-dais']"],
            problems.Select(p => p.Place.Path));
        Assert.Equal(ProblemKind.LooseningWithoutReason, problems[3].Kind);
    }

    [Fact]
    public void A_wrong_prefix_hides_nothing_that_is_not_of_the_schools_own()
    {
        var problems = Assert.Throws<AdaptationException>(() => Apply("""
            { "version": 1, "name": "Oakfield", "prefix": "oak",
              "settings": { "grace-dais": 3 },
              "purposes": [ { "id": "oak-fairness", "says": "It is fair." } ],
              "severities": { "KW9997": "off" } }
            """)).Problems;

        Assert.Equal(
            [(ProblemKind.BadId, "$.prefix"), (ProblemKind.UnknownSetting, "$.settings['grace-dais']"), (ProblemKind.UnknownRule, "$.severities.KW9997")],
            problems.Select(p => (p.Kind, p.Place.Path)));
    }

    [Theory]
    [InlineData("\"settings\": { MANY }", "\"s-{0}\": null", 900)]
    [InlineData("MANY", "\"s-{0}\": null", 50_000)]
    [InlineData("MANY", "\"locks\": []", 50_000)]
    [InlineData(
        "\"rules\": [ { \"id\": \"OAK0001\", \"clause\": \"gap\", \"force\": \"must\", \"title\": \"t\", \"says\": \"s\", \"serves\": [], \"limbs\": [ MANY ] } ]",
        "7",
        200_000)]
    public void A_file_that_is_wrong_throughout_makes_no_endless_message_and_no_endless_work(string members, string one, int times)
    {
        var many = string.Join(", ", Enumerable.Range(0, times).Select(i => one.Replace("{0}", $"{i}", StringComparison.Ordinal)));

        var error = Refused(With(members.Replace("MANY", many, StringComparison.Ordinal)));

        Assert.InRange(error.Problems.Count, 1, 100);
        Assert.StartsWith(
            error.Problems.Count == 100 ? "The adaptation cannot be read, for 100 reasons, and perhaps more:" : "The adaptation cannot be read, for ",
            error.Message,
            StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 100_000);
    }

    private static AdaptationFormatException Refused(string json) => Assert.Throws<AdaptationFormatException>(() => Read(json));

    private static Policy Apply(string json) => AdaptationSource.Adapt(
        SocialMediaPolicy.Default, [AdaptationSource.OfJson(System.Text.Encoding.UTF8.GetBytes(json), FileName)]);
}
