using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Interview;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>What a situation can say under an adaptation, <c>ask</c> offers too.</summary>
public sealed class AskOwnWordsTests : IDisposable
{
    private const string Because = "\"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"chair-of-governors\" }";

    private const string Roles = "\"roles\": [ { \"id\": \"key-worker\", \"isStaff\": true }, { \"id\": \"volunteer-reader\", \"isStaff\": false, " + Because + " } ]";

    private static readonly string Samples = Path.Combine(SampleTests.Root(), "samples", "adaptations");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string[]> Schools { get; } = new()
    {
        { "sixth-form-college", ["college"] },
        { "primary-in-a-trust", ["trust", "school"] },
        { "special-school", ["school"] },
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Roles_of_the_schools_own_are_offered_and_put_into_the_situation()
    {
        var (run, situation) = Ask(Roles, "connection", "no", "requested", "volunteer-reader", "yes", "other.current-pupil", "none");

        Assert.Contains("a key worker\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("a volunteer reader\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([new("volunteer-reader")], situation.Actor.Roles!);
    }

    [Fact]
    public void Staff_by_a_role_of_the_schools_own_are_staff()
    {
        var (run, situation) = Ask(Roles, "connection", "no", "requested", "key-worker", "yes", "other.current-pupil", "none");

        Assert.Equal(1, run.Code);
        Assert.Equal([new("key-worker")], situation.Actor.Roles!);
    }

    [Fact]
    public void Somebody_can_be_a_teacher_and_have_a_role_of_the_schools_own_besides()
    {
        var (run, situation) = Ask(
            Roles, "connection", "no", "requested", "actor.teacher volunteer-reader", "yes", "other.current-pupil", "none");

        Assert.Equal(1, run.Code);
        Assert.Equal([Role.Teacher, new("volunteer-reader")], situation.Actor.Roles!);
    }

    [Fact]
    public void Who_is_not_sure_of_a_role_stays_unknown_and_nothing_is_permitted_by_it()
    {
        var (run, situation) = Ask(Roles, "connection", "no", "requested", "key-worker?", "yes", "other.current-pupil", "none");

        Assert.Equal(2, run.Code);
        Assert.Null(situation.Actor.Roles);
    }

    [Fact]
    public void A_role_that_the_school_takes_out_of_staff_is_offered_and_no_longer_named_among_them()
    {
        const string NoContractors = """
            "settings": { "staff-roles": { "is": [ "teacher", "teaching-assistant", "support-staff" ], 
            """ + Because + " } }";
        var (run, situation) = Ask(NoContractors, "connection", "no", "requested", "contractor", "yes", "none", "none");

        Assert.Contains(". supply staff\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(". a contractor\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(". another member of staff\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([Role.Contractor], situation.Actor.Roles!);
    }

    [Fact]
    public void Relations_of_the_schools_own_are_offered_and_count_as_what_the_school_says()
    {
        const string Link = "\"relations\": [ { \"id\": \"school-link-student\", \"countsAs\": \"current-pupil\" } ]";
        var (run, situation) = Ask(Link, "connection", "no", "requested", "actor.staff", "yes", "school-link-student", "none");

        Assert.Equal(1, run.Code);
        Assert.Contains(". a school link student\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(new("school-link-student"), Assert.IsType<Connection>(situation).With[0].Relations!);
    }

    [Theory]
    [InlineData("no", 0)]
    [InlineData("yes", 2)]
    public void A_relation_that_stands_alone_hides_no_pupil_until_an_age_is_said(string under18, int code)
    {
        const string Host = "\"relations\": [ { \"id\": \"host-family\", " + Because + " } ]";
        var (run, situation) = Ask(Host, "connection", "no", "requested", "actor.staff", "yes", "host-family", under18, "none");

        Assert.Equal(code, run.Code);
        Assert.Equal([new("host-family")], Assert.IsType<Connection>(situation).With[0].Relations!);
        Assert.NotNull(Assert.IsType<Connection>(situation).With[0].Age);
    }

    [Fact]
    public void Who_may_be_of_a_relation_of_the_schools_own_is_not_known_to_be_anything_else()
    {
        const string Host = "\"relations\": [ { \"id\": \"host-family\", " + Because + " } ]";
        var (run, _) = Ask(Host, "connection", "no", "requested", "actor.staff", "yes", "host-family?", "no", "none");

        Assert.Equal(2, run.Code);
    }

    [Fact]
    public void A_question_of_the_schools_own_for_many_facts_is_put_at_once()
    {
        var ids = Enumerable.Range(1, 30).Select(i => FormattableString.Invariant($"oak.f{i}")).ToList();
        var facts = string.Join(", ", ids.Select(id =>
            $$"""{ "id": "{{id}}", "kinds": [ "group" ], "question": "Is it {{id}}?", "yes": "It is {{id}}.", "no": "No {{id}}.", "unknown": "Not known {{id}}." }"""));
        var listed = string.Join(", ", ids.Select(id => $"\"{id}\""));
        var own = $$"""
            "facts": [ {{facts}} ],
            "questions": [ { "id": "oak.which", "asks": "Which of them is it?", "facts": [ {{listed}} ], "atMostOne": [ {{listed}} ] } ],
            "rules": [ { "id": "OAK0001", "clause": { "place": "Handbook 1", "about": "groups" }, "force": "must-not", "title": "None of these",
              "says": "None of these.", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "group" ], "brokenWhen": { "any": [ {{listed}} ] } } ], "instead": "Leave it." } ]
            """;
        var (run, _) = Ask(own, "group", "no", "member", "actor.staff", "oak.f7", "none", "none");

        Assert.Equal(1, run.Code);
        Assert.Equal(65, ToolRun.With(string.Join('\n', "group", "no", "member", "actor.staff", "oak.f7 oak.f8"), "ask", "--adaptation", File(own)).Code);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Every_interview_of_a_schools_own_ends_and_its_situation_is_decided_alike_when_it_is_read_back(string school, string[] files)
    {
        var policy = SocialMediaPolicy.Default.Adapt([.. files.Select(f => AdaptationJson.ReadFile(Path.Combine(Samples, school, f + ".adaptation.json")))]);
        var moment = new Moment(new DateOnly(2026, 11, 23));
        Assert.All(
            from kind in KindChoices.All
            from step in kind.Steps.Select(s => s.Key).DefaultIfEmpty("")
            from seed in Enumerable.Range(0, 12)
            select (kind, step, seed),
            interview =>
            {
                using var output = new StringWriter();
                var answers = new Drawn([interview.kind.Key, "no", .. interview.step.Length > 0 ? new[] { interview.step } : []], interview.seed);
                var situation = new Interviewer(new Dialogue(new Cli.Output.PlainPage(output), answers), policy, moment).Run();

                var again = SituationJson.ReadSituation(SituationJson.Write(situation), SituationJsonOptions.For(policy));
                Assert.Equal(policy.Decide(situation, moment), policy.Decide(again, moment));
            });
    }

    private string File(string members) => folder.Write(
        "own.adaptation.json", $"{{ \"version\": 1, \"name\": \"Oakfield\", \"prefix\": \"OAK\", {members} }}");

    private (ToolRun Run, Situation Situation) Ask(string members, params string[] answers)
    {
        var (adaptation, saved) = (File(members), folder.File(Path.GetRandomFileName()));
        var run = ToolRun.With(string.Join('\n', answers) + "\n", "ask", "--adaptation", adaptation, "--save", saved);
        Assert.Equal("", run.Error);
        var policy = SocialMediaPolicy.Default.Adapt(AdaptationJson.ReadFile(adaptation));
        Assert.Equal(run.Code, ToolRun.Of("decide", "--adaptation", adaptation, saved).Code);
        return (run, SituationJson.ReadSituation(System.IO.File.ReadAllText(saved), SituationJsonOptions.For(policy)));
    }

    /// <summary>Says the first lines, and then whatever is drawn.</summary>
    private sealed class Drawn(string[] first, int seed) : AnswerSource
    {
        private static readonly string[] Offered = ["yes", "no", "1", "2", "3", "5", "6", "7", "8", "1 5", "2 6", "7?", "don't know", "none"];

        private readonly Random random = new(seed);
        private int next;

        public override bool IsScript => false;

        public override string Place => next.ToString(CultureInfo.InvariantCulture);

        public override string? Next()
        {
            Assert.InRange(next, 0, 2000);
            return next < first.Length ? first[next++] : Offered[random.Next(next++ == int.MaxValue ? 1 : Offered.Length)];
        }
    }
}
