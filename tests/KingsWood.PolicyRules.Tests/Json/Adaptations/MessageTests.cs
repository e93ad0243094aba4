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

        Assert.Equal(("\"nobody-exempt\"", "\"household-exempt\""), (problem.Expected, problem.Found));
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
