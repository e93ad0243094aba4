using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests;

public sealed class AllocationTests
{
    private static readonly Policy OtherReadings = SocialMediaPolicy.Default
        .With(Parameters.GraceDays, 14)
        .With(Parameters.ReportWithinHours, 24)
        .With(ApprovalForm.WrittenOnly)
        .With(Parameters.StaffRoles, [Role.Teacher, new Role("archivist")]);

    private static readonly Policy Adapted = SocialMediaPolicy.Default.Adapt(new Adaptation("Oakfield College", "OAK")
        .AddFact(Made.Presumed("oak.by-a-coach"), [SituationKind.Publication], FactSource.RoleIsOneOf(Role.Coach))
        .AddFact(Made.Presumed("oak.by-the-lead"), [SituationKind.Publication], FactSource.PostIsOneOf(Post.SafeguardingLead))
        .AddFact(Made.Presumed("oak.on-facebook"), [SituationKind.Publication], FactSource.PlatformIsOneOf(new Platform("facebook")))
        .AddFactOfEachPart(Made.Presumed("oak.to-a-parent"), [SituationKind.Message], FactSource.RelationIsOneOf(Relation.Parent))
        .AddRule(Of("OAK0001", SituationKind.Publication, AnyOf(Made.Presumed("oak.by-a-coach"), Made.Presumed("oak.by-the-lead"), Made.Presumed("oak.on-facebook"))))
        .AddRule(Of("OAK0002", SituationKind.Message, Made.Presumed("oak.to-a-parent"))));

    public static TheoryData<int> Every => SituationsOfEveryKind.Indices;

    [Theory]
    [MemberData(nameof(Every))]
    public void Judging_a_situation_allocates_nothing(int index)
    {
        var situation = SituationsOfEveryKind.All[index];

        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(situation, SituationsOfEveryKind.AsOf)));
        Assert.Equal(0, AllocatedBy(() => OtherReadings.Judge(situation, SituationsOfEveryKind.AsOf)));
        Assert.Equal(0, AllocatedBy(() => Adapted.Judge(situation, SituationsOfEveryKind.AsOf)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Judging_a_situation_now_allocates_nothing(int index)
    {
        var situation = SituationsOfEveryKind.All[index];

        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(situation)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Judging_whatever_situation_allocates_nothing(Situation situation, Moment asOf)
    {
        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(situation, asOf)));
        Assert.Equal(0, AllocatedBy(() => OtherReadings.Judge(situation, asOf)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Judging_a_situation_with_its_reasons_allocates_nothing_once_these_have_grown(int index)
    {
        var (situation, reasons) = (SituationsOfEveryKind.All[index], new Reasons());

        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(situation, reasons, SituationsOfEveryKind.AsOf)));
    }

    [Fact]
    public void Judging_facts_that_were_read_before_allocates_nothing()
    {
        var facts = SocialMediaPolicy.Default.Read(SituationKind.Message, [new("actor.staff", Answer.Yes)]);

        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(facts)));
    }

    [Fact]
    public void Judging_stated_facts_allocates_nothing()
    {
        StatedFacts facts = [new("actor.staff", Answer.Yes), new("other.current-pupil", Answer.Yes)];

        Assert.Equal(0, AllocatedBy(() => SocialMediaPolicy.Default.Judge(SituationKind.Connection, facts)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Deciding_a_situation_allocates_at_most_256_bytes_before_anything_is_read(int index)
    {
        var situation = SituationsOfEveryKind.All[index];

        Assert.InRange(AllocatedBy(() => SocialMediaPolicy.Default.Decide(situation, SituationsOfEveryKind.AsOf)), 1, 256);
    }

    [Fact]
    public void Reading_the_verdict_of_a_decision_allocates_nothing()
    {
        var decision = SocialMediaPolicy.Default.Decide(SituationsOfEveryKind.All[1], SituationsOfEveryKind.AsOf);
        var verdict = default(Verdict);

        Assert.Equal(0, AllocatedBy(() => verdict = decision.Verdict));
        Assert.NotEqual(Verdict.NotCovered, verdict);
    }

    private static Norm Of(string id, SituationKind kind, Condition when) => new()
    {
        Id = id,
        Clause = new Clause("Oakfield 1", "some"),
        Force = Force.MustNot,
        Title = "Not so",
        Says = "It is not done so.",
        Serves = Purposes.ShowWhatIsOfficial,
        Limbs = [new(kind) { BrokenWhen = when }],
    };

    /// <summary>The bytes that one call allocates on this thread, once everything that is made once has been made.</summary>
    private static long AllocatedBy<T>(Func<T> call)
    {
        for (var i = 0; i < 200; i++) // the terms of a kind are indexed after a while
        {
            _ = call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
