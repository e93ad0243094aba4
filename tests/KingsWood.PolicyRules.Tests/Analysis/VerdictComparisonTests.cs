using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Analysis;

public sealed class VerdictComparisonTests
{
    private static readonly Policy Before = SocialMediaPolicy.Default;

    [Fact]
    public void A_policy_does_not_differ_from_itself()
    {
        var same = Compare(Before, Before);

        Assert.Empty(same.Verdicts);
        Assert.Empty(same.Duties);
        Assert.False(same.Loosens);
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(17, true)]
    public void Another_age_tells_by_its_witnesses_which_way_it_goes(int age, bool loosens)
    {
        var after = Made.College.Set(Parameters.FormerPupilAge, age, Made.Reason).Adapt();

        var changes = Compare(Before, after);

        Assert.Equal(loosens, changes.Loosens);
        Assert.NotEmpty(changes.Verdicts);
        Assert.All(changes.Verdicts.Where(v => !v.LosesAdvice), v => Assert.Equal((SituationKind.Connection, loosens), (v.Kind, v.IsLooser)));
        Assert.Contains(changes.Duties, d => d.Turn == (loosens ? DutyTurn.NoLongerOwed : DutyTurn.OwedNow)); // a contact in an emergency owes a report where it would be a breach otherwise
        Assert.All(changes.Duties, d => Assert.Equal(loosens, d.IsLooser)); // and a suspicion is then reported sooner
    }

    [Fact]
    public void Years_since_leaving_tighten_and_fewer_of_them_loosen()
    {
        var (two, three) = (Before.With(Parameters.FormerPupilYearsSinceLeaving, 2), Before.With(Parameters.FormerPupilYearsSinceLeaving, 3));

        Assert.False(Compare(Before, two).Loosens);
        Assert.NotEmpty(Compare(Before, two).Verdicts);
        Assert.False(Compare(two, three).Loosens);
        Assert.True(Compare(three, two).Loosens);
    }

    [Fact]
    public void The_strict_preset_is_nowhere_looser() =>
        Assert.False(Compare(Before, Made.College.StartFrom(Preset.Strict).Adapt()).Loosens);

    [Fact]
    public void No_reading_of_the_strict_preset_is_looser_alone() =>
        Assert.All(AllSettings.Strict, o => Assert.False(Compare(Before, Before.With(o)).Loosens, o.Id));

    [Fact]
    public void A_witness_is_decided_as_it_is_said_to_be()
    {
        var after = Made.College.StartFrom(Preset.Strict).Adapt();

        var changes = Compare(Before, after);

        Assert.True(changes.Verdicts.Count > 10);
        Assert.All(changes.Verdicts, change => Assert.Equal(
            (change.Before, change.After), (VerdictOf(Before, change), VerdictOf(after, change))));
    }

    [Fact]
    public void A_duty_that_is_no_longer_owed_loosens()
    {
        var after = Made.College.Make("KW2302", Severity.Off, Made.Reason).Adapt();

        var changes = Compare(Before, after);

        Assert.True(changes.Loosens);
        Assert.Contains(changes.Duties, d => d is { Kind: SituationKind.CommentReceived, Duty.Id: "tell-the-leadership", Turn: DutyTurn.NoLongerOwed, IsLooser: true });
    }

    private static Verdict VerdictOf(Policy policy, VerdictDifference change)
    {
        var facts = policy.Vocabulary[change.Kind].Facts.Select(f => f.Fact)
            .Concat(change.Witness).Select(f => f.Id).Distinct();
        return policy.Judge(change.Kind, StatedFacts.Create([.. facts.Select(id => KeyValuePair.Create(
            id, change.Witness.Any(f => f.Id == id) ? Answer.Yes : Answer.No))])).Verdict;
    }

    private static VerdictComparison Compare(Policy before, Policy after) =>
        before.CompareVerdicts(after, cancellation: TestContext.Current.CancellationToken);
}
