using System.Text;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

public class StatedFactChecksTests
{
    private static readonly SituationJsonOptions Options = SituationJsonOptions.For(SocialMediaPolicy.Default);

    [Fact]
    public void Refused_when_a_fact_contradicts_a_member()
    {
        var error = Refused("""{"version":1,"kind":"message","step":"sent","facts":{"contact.engaged-in":false}}""");

        Assert.Equal("$.facts['contact.engaged-in']", error.Path);
        Assert.Contains("what the members of the situation say: true", error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_when_a_fact_of_a_person_contradicts_a_member()
    {
        var error = Refused("""
            {"version":1,"kind":"message","with":[{"relations":["parent"]},{"relations":["parent"],"facts":{"other.current-pupil":true}}]}
            """);

        Assert.Equal("$.with[1].facts['other.current-pupil']", error.Path);
    }

    [Fact]
    public void Refused_when_a_fact_of_each_person_is_stated_once_for_several()
    {
        var error = Refused("""
            {"version":1,"kind":"connection","with":[{"relations":["former-pupil"]},{"relations":["parent"]}],"facts":{"other.own-household":true}}
            """);

        Assert.Equal("$.facts['other.own-household']", error.Path);
        Assert.Equal("a fact of the whole situation: this one is about each person, and there can be more than one here", error.Expected);
        Assert.Equal("\"other.own-household\", which does not say of whom", error.Found);
        Assert.EndsWith("State it in the facts of each person of whom it is so: $.with[0].facts['other.own-household'].", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_when_a_fact_of_each_child_is_stated_once_and_not_every_child_is_listed()
    {
        var error = Refused("""
            {"version":1,"kind":"publication","everyChildIsListed":false,"children":[{}],"facts":{"child.named":false}}
            """);

        Assert.Equal("$.facts['child.named']", error.Path);
        Assert.EndsWith(
            "State it in the facts of each child of whom it is so: $.children[0].facts['child.named']. Those who are not listed in children are not known.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_when_a_schools_own_fact_of_each_person_is_stated_once_for_several()
    {
        var school = SocialMediaPolicy.Default.Adapt(new Adaptation("Oakfield", "OAK").AddFactOfEachPart(
            OwnFact.Named("oak.friend"), [SituationKind.Connection]));
        var two = new Connection
        {
            With = [OtherPerson.Who(Relation.FormerPupil), OtherPerson.Who(Relation.Parent)],
            Facts = StatedFacts.None.With("oak.friend", Answer.Yes),
        };

        Assert.Equal("$.facts['oak.friend']", Assert.Single(StatedFactChecks.Check(school, two)).Path);
        Assert.Empty(StatedFactChecks.Check(school, two with { With = [OtherPerson.Who(Relation.Parent)] }));
        Assert.Empty(StatedFactChecks.Check(
            school,
            two with { Facts = StatedFacts.None, With = [OtherPerson.Who(Relation.Parent) with { Facts = two.Facts }, OtherPerson.Who(Relation.Parent)] }));
    }

    [Fact]
    public void Refused_when_two_facts_contradict_each_other() =>
        Assert.Equal("$.facts", Refused("""{"version":1,"kind":"message","facts":{"other.current-pupil":true,"other.former-pupil":true}}""").Path);

    [Fact]
    public void Refused_when_the_kind_does_not_know_the_fact() =>
        Assert.Contains("group.pupils", Refused("""{"version":1,"kind":"message","facts":{"group.pupils":true}}""").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2019-05-01")]
    [InlineData("2020-05-01")]
    [InlineData("2900-05-01")]
    [InlineData("2990-05-01")]
    public void Accepted_when_the_fact_tells_of_a_duty_that_is_owed_on_other_days_than_today(string on)
    {
        var told = Made.Presumed("oak.told");
        var policy = Made.College.AddFact(told, [SituationKind.Connection])
            .Until(new(2020, 6, 30), a => a.AddRule(Owing("OAK0001", "oak-past")))
            .From(new(2950, 1, 1), a => a.AddRule(Owing("OAK0002", "oak-future"))).Adapt();
        foreach (var duty in (string[])["oak-past", "oak-future"])
        {
            var json = $$"""{"version":1,"kind":"connection","on":"{{on}}","actor":{"roles":["teacher"]},"facts":{"oak.told":true,"{{duty}}.done":true} }""";
            var situation = SituationJson.ReadSituation(json);

            var judged = new SituationJsonJudge(policy).Judge(Encoding.UTF8.GetBytes(json), situation.On);

            Assert.Equal(policy.Judge(situation, situation.On), judged);
        }

        Assert.Throws<SituationFormatException>(() => new SituationJsonJudge(policy).Judge(
            Encoding.UTF8.GetBytes($$"""{"version":1,"kind":"connection","on":"{{on}}","facts":{"oak-nothing.done":true} }""")));

        Norm Owing(string id, string duty) => new()
        {
            Id = id,
            Clause = Clause.Gap,
            Force = Force.Must,
            Title = "Tell",
            Says = "Tell somebody.",
            Serves = Purposes.SafeguardChildren,
            Owes = new(OwnDuty.Create(duty, "Tell somebody."), Promptness.Soon),
            Limbs = [new(SituationKind.Connection) { OwedWhen = told }],
        };
    }

    [Fact]
    public void Refused_when_a_fact_contradicts_what_the_settings_of_its_day_make_of_a_member()
    {
        var policy = Made.College.Until(new(2020, 6, 30), a => a.Set(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)], Made.Reason)).Adapt();

        Assert.Equal("$.facts['actor.staff']", Check("2020-05-01", "true"));
        Assert.Equal("$.facts['actor.staff']", Check("2020-08-01", "false"));
        Assert.Null(Check("2020-05-01", "false"));
        Assert.Null(Check("2020-08-01", "true"));

        string? Check(string on, string staff) => StatedFactChecks.Check(
            policy,
            SituationJson.ReadSituation($$"""{"version":1,"kind":"connection","on":"{{on}}","actor":{"roles":["coach"]},"facts":{"actor.staff":{{staff}} } }""")).SingleOrDefault()?.Path;
    }

    [Fact]
    public void Accepted_when_facts_add_to_the_members()
    {
        var read = SituationJson.Read("""
            {"version":1,"kind":"connection","step":"requested","actor":{"roles":["teacher"]},
             "facts":{"other.former-pupil":true,"other.under:18":false,"account.personal":true,"account.school":false}}
            """u8, Options);

        Assert.Equal(Verdict.PermittedWithAdvice, SocialMediaPolicy.Default.Decide(read).Verdict);
    }

    [Fact]
    public void Never_permitted_when_a_contradiction_reaches_the_policy_all_the_same()
    {
        var contradiction = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            Account = Account.Personal,
            Facts = StatedFacts.None.With("other.current-pupil", Answer.No),
        };

        Assert.Equal(Verdict.Undetermined, SocialMediaPolicy.Default.Decide(contradiction).Verdict);
        Assert.Single(StatedFactChecks.Check(SocialMediaPolicy.Default, contradiction));
    }

    [Fact]
    public void What_is_passed_as_clean_at_a_glance_has_nothing_wrong_and_allocates_nothing()
    {
        var random = new Random(20261127);
        var policy = SocialMediaPolicy.Default;
        var clean = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var kind = (SituationKind)random.Next(SituationKinds.Count);
            var situation = Situations.OfKind(kind).Sample(1)[0] with { Facts = RandomFacts(kind, random) };
            if (StatedFactScan.IsClean(policy, situation))
            {
                clean++;
                Assert.Empty(StatedFactChecks.Find(policy, situation, policy));
                var before = GC.GetAllocatedBytesForCurrentThread();
                StatedFactChecks.Check(policy, situation);
                Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        Assert.InRange(clean, 400, 3_600);
    }

    private static StatedFacts RandomFacts(SituationKind kind, Random random)
    {
        var ids = SocialMediaPolicy.Default.Vocabulary[kind].Facts.Select(word => word.Fact.Id).ToArray();
        var facts = StatedFacts.None;
        for (var count = random.Next(4); count > 0; count--)
        {
            facts = facts.With(ids[random.Next(ids.Length)], (Answer)random.Next(1, 4));
        }

        return facts;
    }

    private static SituationFormatException Refused(string json) =>
        Assert.Throws<SituationFormatException>(() => SituationJson.Read(Encoding.UTF8.GetBytes(json), Options));
}
