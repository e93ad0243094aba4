using KingsWood.PolicyRules.Cli.Interview;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class AskTests
{
    private const string RoleQuestion = "What are you to the school: a member of staff, a member of an affiliated organisation, a pupil?";

    private const string PageQuestion = "Nobody has said so, so none of this is taken to apply. Does any of it apply?";

    // A request from a former pupil, up to the question of the age.
    private static readonly string[] FormerPupil = ["connection", "no", "requested", "actor.staff", "yes", "other.former-pupil"];

    [Fact]
    public void Danger_to_a_child_is_asked_before_anything_else_about_a_situation() => Assert.All(KindChoices.All, kind =>
    {
        var run = Ask(kind.Key);

        Assert.Equal(["What is it about?", "Is a child in danger now?"], QuestionsIn(run.Output));
    });

    [Fact]
    public void Danger_is_answered_at_once()
    {
        var run = Ask("concern", "yes");

        Assert.Contains("Make sure that the child is safe first", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_from_a_former_pupil_of_unknown_age_asks_the_age_and_nothing_that_cannot_matter()
    {
        var run = Ask([.. FormerPupil, "don't know", "none"]);

        Assert.Equal((2, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                "What is it about?",
                "Is a child in danger now?",
                "How far has it come?",
                RoleQuestion,
                "Is it your own account, address or number?",
                "Who is the other person to the school?",
                "Is the other person under 18?",
                PageQuestion,
            ],
            QuestionsIn(run.Output));
    }

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("no", 0)]
    public void Knowing_the_age_settles_it(string under18, int code) =>
        Assert.Equal((code, ""), (Ask([.. FormerPupil, under18, "none"]).Code, Ask([.. FormerPupil, under18, "none"]).Error));

    [Fact]
    public void An_own_daughter_is_named_on_the_page_and_changes_the_answer()
    {
        var run = Ask("connection", "no", "accepted", "actor.staff", "yes", "other.current-pupil", "other.own-household", "none");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Tell the Headteacher", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_from_a_colleague_is_not_reported_for_want_of_asking_who_sent_it()
    {
        var run = Ask("message", "no", "received", "actor.staff", "other.colleague", "none", "no");

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Each_child_shown_is_asked_about()
    {
        var run = Ask(
            "publication", "no", "to-publish", "actor.staff", "account.school", "child.shown", "2",
            "none", "none", "yes", "no", "none");

        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("How many children are shown?", run.Output, StringComparison.Ordinal);
        Assert.Contains("(child 2)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_people_are_asked_about_one_by_one()
    {
        var run = Ask(
            "message", "no", "to-send", "actor.staff", "channel.email", "account.personal", "other.parent", "no", "none",
            "yes", "1", "other.former-pupil", "yes", "none");

        Assert.Contains("Is anybody else involved in it?", run.Output, StringComparison.Ordinal);
        Assert.Contains("About person 2: Who is the other person to the school?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_situation_is_decided_in_the_same_way()
    {
        using var folder = new TemporaryFolder();
        Assert.All(
            new (string Name, string[] Answers)[]
            {
                ("unknown-age", [.. FormerPupil, "?", "none"]),
                ("child", [.. FormerPupil, "yes", "none"]),
                ("daughter", ["connection", "no", "accepted", "actor.staff", "yes", "other.current-pupil", "other.own-household", "none"]),
                ("colleague", ["message", "no", "received", "actor.staff", "other.colleague", "none", "no"]),
                ("danger", ["concern", "yes", "1", "none"]),
                ("children", ["publication", "no", "to-publish", "actor.staff", "account.school", "child.shown", "2", "none", "none", "yes", "no", "none"]),
            },
            interview =>
            {
                var file = folder.File(interview.Name + ".json");
                var script = folder.Write(interview.Name + ".txt", string.Join('\n', interview.Answers));

                var asked = ToolRun.Of("ask", "--answers", script, "--save", file);
                var decided = ToolRun.Of("decide", file);

                Assert.Equal(("", ""), (asked.Error, decided.Error));
                Assert.Equal(asked.Code, decided.Code);
                Assert.Contains("The decision\n" + decided.Output, asked.Output, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Every_interview_of_dont_knows_and_of_nos_ends_and_never_with_an_error() => Assert.All(
        from kind in KindChoices.All
        from step in kind.Steps.Select(s => s.Key).DefaultIfEmpty("")
        from answer in new[] { "don't know", "no" }
        select (kind, step, answer),
        interview =>
        {
            var answers = new Endless([interview.kind.Key, "no", .. interview.step.Length > 0 ? new[] { interview.step } : []], interview.answer);
            var moment = new Moment(new DateOnly(2026, 11, 23));

            using var output = new StringWriter();
            var dialogue = new Dialogue(new Cli.Output.PlainPage(output), answers);
            var situation = new Interviewer(dialogue, SocialMediaPolicy.Default, moment).Run();

            var text = Json.SituationJson.Write(situation);
            Assert.Equal(
                SocialMediaPolicy.Default.Decide(situation, moment),
                SocialMediaPolicy.Default.Decide(Json.SituationJson.ReadSituation(text, Json.SituationJsonOptions.For(SocialMediaPolicy.Default)), moment));
        });

    [Fact]
    public void Every_fact_of_a_shared_question_is_worded_for_the_person_asked() =>
        Assert.All(Questions.Shared.Where(q => q.Facts.Count > 1), q => Assert.All(q.Facts, f =>
            Assert.NotEqual(f.Yes.TrimEnd('.'), Wording.Of(f, q.Facts))));

    private static ToolRun Ask(params string[] answers) => ToolRun.With(string.Join('\n', answers) + "\n", "ask");

    /// <summary>The questions of a transcript: each follows an empty line, up to the decision.</summary>
    private static string[] QuestionsIn(string transcript)
    {
        var lines = transcript.Split('\n').TakeWhile(l => l != "The decision").ToList();
        return [.. lines.Where((l, i) => i > 0 && lines[i - 1].Length == 0 && l.Length > 0)];
    }

    /// <summary>Says the first lines, and then the same for ever; to a question that this cannot answer, the first choice.</summary>
    private sealed class Endless(string[] first, string then) : AnswerSource
    {
        private int next;

        public override bool IsScript => false;

        public override string Place => "the test";

        public override string? Next()
        {
            Assert.InRange(next, 0, 500);
            return next < first.Length ? first[next++] : next++ % 2 == 0 || then != "no" ? then : "1";
        }
    }
}
