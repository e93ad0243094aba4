using System.Text;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
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
    public void Refused_when_two_facts_contradict_each_other() =>
        Assert.Equal("$.facts", Refused("""{"version":1,"kind":"message","facts":{"other.current-pupil":true,"other.former-pupil":true}}""").Path);

    [Fact]
    public void Refused_when_the_kind_does_not_know_the_fact() =>
        Assert.Contains("group.pupils", Refused("""{"version":1,"kind":"message","facts":{"group.pupils":true}}""").Message, StringComparison.Ordinal);

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
                Assert.Empty(StatedFactChecks.Find(policy, situation));
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
