using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Every change that makes something less strict is found with what it does, whatever else stands beside it.</summary>
public sealed class ChangeComparisonTests
{
    [Fact]
    public void Each_of_two_exceptions_to_the_same_rules_is_told_by_a_situation_of_its_own()
    {
        var (friend, family) = (Fact("oak.friend"), Fact("oak.family"));
        var layer = Compared(Made.College
            .AddFact(friend, [SituationKind.Connection])
            .AddFact(family, [SituationKind.Connection])
            .AddException(Exception("oak.friendship", AllOf(friend, Not(TheOtherPerson.IsACurrentPupil))), ["KW1001", "KW1003"], Made.Reason)
            .AddException(Exception("oak.wider-family", family), ["KW1001", "KW1002", "KW1003"], Made.Reason));

        Assert.Equal(["exception oak.friendship", "exception oak.wider-family"], Looser(layer));
        Assert.All(
            layer.Changes.Zip([("oak.friend", "oak.family"), ("oak.family", "oak.friend")]),
            c => Assert.All(c.First.Differences.Verdicts.Where(v => v.IsLooser), v =>
            {
                Assert.Contains(v.Witness, f => f.Id == c.Second.Item1);
                Assert.DoesNotContain(v.Witness, f => f.Id == c.Second.Item2);
            }));
        Assert.True(layer.Together.IsEmpty);
    }

    [Fact]
    public void A_change_that_the_preset_says_as_well_is_told_although_it_makes_no_difference_while_the_preset_stands()
    {
        var layer = Compared(Made.College.StartFrom(Preset.Advisory).Make("KW1201", Severity.Advise));

        Assert.Equal(["severity of KW1201", "the preset"], Looser(layer));
        Assert.Equal([true, false], layer.Changes.Select(c => c.OthersDoSoToo));
        Assert.True(layer.Together.IsEmpty);
    }

    [Fact]
    public void Changes_that_take_each_other_to_make_a_difference_are_both_told()
    {
        var friend = Fact("oak.friend");
        var layer = Compared(Made.College
            .AddFact(friend, [SituationKind.Connection])
            .AddException(Exception("oak.one", friend), ["KW1001"], Made.Reason)
            .AddException(Exception("oak.other", friend), ["KW1003"], Made.Reason));

        Assert.Equal(["exception oak.one", "exception oak.other"], Looser(layer));
        Assert.All(layer.Changes, c => Assert.False(c.OthersDoSoToo));
    }

    [Fact]
    public void What_a_preset_makes_less_strict_is_told_of_the_preset()
    {
        var layer = Compared(Made.College.StartFrom(Preset.Advisory).Set(Parameters.FormerPupilAge, 19));

        Assert.Equal(["the preset"], Looser(layer));
        Assert.Equal(2, layer.Changes.Count);
    }

    [Fact]
    public void What_a_change_puts_off_of_a_duty_that_the_same_layer_adds_is_not_less_strict()
    {
        var friend = Fact("oak.friend");
        var owing = new Owing(OwnDuty.Create("oak-tell", "Tell somebody."), Promptness.Soon) { Within = Deadline.WorkingDays(1) };
        Adaptation Calendar(LooseningReason? because) => Made.College
            .Set("working-days", SettingValue.Of(["2026-12-24"]), because)
            .AddFact(friend, [SituationKind.Connection])
            .AddRule(new Norm
            {
                Id = "OAK0002",
                Clause = new("Oakfield 4", "friends"),
                Force = Force.Must,
                Title = "Friends",
                Says = "A friendship is told.",
                Serves = Purposes.ProtectStaff,
                Limbs = [new(SituationKind.Connection) { OwedWhen = friend }],
                Owes = owing,
            })
            .Make("KW1501", Severity.Oblige, owes: owing);

        Assert.Empty(Looser(Compared(Calendar(null))));
        Assert.Equal(
            ["setting working-days", "setting report-within-working-days"],
            Looser(Compared(Calendar(Made.Reason).Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason))));
    }

    [Fact]
    public void A_school_is_held_against_its_trust_and_the_trust_against_the_policy()
    {
        var trust = new Adaptation("Northern Trust", "NT").Set(Parameters.FormerPupilAge, 21);
        var layers = Made.College.Set(Parameters.FormerPupilAge, 19, Made.Reason) is var school
            ? SocialMediaPolicy.Default.Adapt(trust, school).CompareChanges(cancellation: TestContext.Current.CancellationToken) : [];

        Assert.Equal(["Northern Trust", school.Name], layers.Select(l => l.Layer));
        Assert.Empty(Looser(layers[0]));
        Assert.Equal(["setting former-pupil-age"], Looser(layers[1]));
    }

    [Fact]
    public void A_change_is_looked_at_on_the_days_on_which_it_holds()
    {
        var policy = Made.College.From(new DateOnly(2027, 9, 1), from => from.Set(Parameters.FormerPupilAge, 21)).Adapt();

        Assert.Equal([(null, 0), (new DateOnly(2027, 9, 1), 1)], policy.CompareChanges(cancellation: TestContext.Current.CancellationToken).Select(l => (l.From, l.Changes.Count)));
    }

    [Property(MaxTest = 15)]
    public void Whatever_is_less_strict_is_less_strict_by_a_change_or_by_several_together(int seed)
    {
        Policy policy;
        try
        {
            policy = GeneratedAdaptation.Make(seed, Made.Reason).Adapt();
        }
        catch (AdaptationException)
        {
            return;
        }

        foreach (var layer in policy.CompareChanges(cancellation: TestContext.Current.CancellationToken))
        {
            var told = layer.Changes.Select(c => c.Differences).Append(layer.Together).ToList();
            Assert.All(layer.Differences.Verdicts.Where(v => v.IsLooser), v =>
                Assert.Contains(told, t => t.Verdicts.Any(o => o.IsLooser && o.Kind == v.Kind)));
            Assert.All(layer.Differences.Duties.Where(d => d.IsLooser), d =>
                Assert.Contains(told, t => t.Duties.Any(o => o.IsLooser && (o.Kind, o.Duty.Id) == (d.Kind, d.Duty.Id))));
        }
    }

    [Fact]
    public void Whoever_no_longer_waits_ends_it()
    {
        using var stop = new CancellationTokenSource();
        var policy = Made.College.Set(Parameters.FormerPupilAge, 19).Adapt();

        Assert.Throws<OperationCanceledException>(() => policy.CompareChanges((_, _) => stop.Cancel(), stop.Token));
    }

    private static LayerComparison Compared(Adaptation adaptation) => Assert.Single(adaptation.Adapt().CompareChanges(cancellation: TestContext.Current.CancellationToken));

    private static IEnumerable<string> Looser(LayerComparison layer) =>
        layer.Changes.Where(c => c.Differences.Loosens).Select(c => c.Change?.Of ?? "the preset");

    private static Exemption Exception(string id, Condition when) => new(id) { When = when, Source = "handbook 2.4", Advice = "Tell the Headteacher." };

    private static Fact Fact(string id) => new(id)
    {
        Question = "Is it so?",
        Yes = "It is so.",
        No = "It is not so.",
        Unknown = "It is not known whether it is so.",
        Silence = Silence.Presumed,
    };
}
