using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>An adaptation that is typed in C#, and the same in a file, are refused alike or decide alike.</summary>
public sealed class OneAdaptationInTwoForms
{
    private const int Tried = 40;
    private static readonly Policy Base = SocialMediaPolicy.Default;

    [Property(MaxTest = Tried)]
    public void They_are_refused_for_the_same_reasons_or_have_the_same_mark(int seed, bool withReason)
    {
        var typed = Typed(seed, withReason);
        var one = Try(Base, typed);
        if (Written(typed) is not { } written)
        {
            Assert.NotEmpty(one.Problems); // what a file cannot say is none that a program may say
            return;
        }

        var other = Try(Base, written);
        Assert.Equal(one.Policy?.Fingerprint, other.Policy?.Fingerprint);
        Assert.Equal(Said(one.Problems), Said(other.Problems));
        Assert.Equal(Loosenings(one.Policy), Loosenings(other.Policy));
    }

    [Property(MaxTest = Tried)]
    public void Whatever_is_known_by_id_is_decided_alike(int seed)
    {
        var typed = Typed(seed, withReason: true);
        if (Try(Base, typed).Policy is not { } one || Try(Base, Written(typed)!).Policy is not { } other)
        {
            return;
        }

        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            foreach (var facts in FactSituations.Around(one, kind, 6).Concat(Enumerable.Range(0, 4).Select(i => FactSituations.Make(Math.Abs(seed) + i, kind).Facts)))
            {
                Same(one.Decide(kind, facts), other.Decide(kind, facts));
                Assert.Equal(one.Judge(kind, facts), other.Judge(kind, facts));
            }
        }
    }

    [Property(MaxTest = Tried, Arbitrary = [typeof(Arbitraries)])]
    public void Whatever_situation_is_decided_alike(int seed, Situation first, Situation second)
    {
        var typed = Typed(seed, withReason: true);
        if (Try(Base, typed).Policy is not { } one || Try(Base, Written(typed)!).Policy is not { } other)
        {
            return;
        }

        foreach (var situation in new[] { first, second })
        {
            Same(one.Decide(situation, Made.AsOf), other.Decide(situation, Made.AsOf));
            Assert.Equal(one.Judge(situation, Made.AsOf), other.Judge(situation, Made.AsOf));
        }
    }

    [Property(MaxTest = Tried, Arbitrary = [typeof(Arbitraries)])]
    public void Editions_that_are_adapted_decide_as_each_of_them_adapted_by_itself(int seed, Situation situation)
    {
        var typed = Typed(seed, withReason: true);
        var later = new DateOnly(2026, 11, 23);
        var next = Base.With(Parameters.FormerPupilAge, 21);
        var editions = new PolicyEditions(new(null, Base), new(later, next)).AsPolicy();
        if (Try(editions, typed).Policy is not { } together || Try(Base, typed).Policy is not { } alone || Try(next, Written(typed)!).Policy is not { } nextAlone)
        {
            return;
        }

        var undated = situation with { On = null };
        Same(together.Decide(undated, new Moment(later.AddDays(-1))), alone.Decide(undated, new Moment(later.AddDays(-1))));
        Same(together.Decide(undated, new Moment(later)), nextAlone.Decide(undated, new Moment(later)));
    }

    private static Adaptation Typed(int seed, bool withReason) => VariedAdaptation.Of(VariedAdaptation.Changes(seed, withReason ? Made.Reason : null));

    private static Adaptation? Written(Adaptation typed)
    {
        try
        {
            return AdaptationJson.Read(AdaptationJson.Write(typed), "chance.adaptation.json");
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // In the order of a file, which has its sections, or of a program.
    private static IEnumerable<(ProblemKind Kind, string Says)> Said(IReadOnlyList<AdaptationProblem> problems) =>
        problems.Select(p => (p.Kind, p.Says)).Order();

    private static IEnumerable<string> Loosenings(Policy? policy) =>
        (policy?.Adapted!.Loosenings ?? []).Select(l => l.ToString()).Order(StringComparer.Ordinal);

    private static void Same(Decision one, Decision other)
    {
        Assert.Equal(one.Verdict, other.Verdict);
        foreach (var reader in Enum.GetValues<Reader>())
        {
            Assert.Equal(Lines(one, reader), Lines(other, reader));
        }
    }

    // The loosenings of a layer come in the order in which they are stated.
    private static IEnumerable<string> Lines(Decision decision, Reader reader) =>
        DecisionText.Write(decision, reader).Split('\n').Order(StringComparer.Ordinal);

    private static (Policy? Policy, IReadOnlyList<AdaptationProblem> Problems) Try(Policy policy, Adaptation adaptation)
    {
        try
        {
            return (policy.Adapt(adaptation), []);
        }
        catch (AdaptationException refused)
        {
            return (null, refused.Problems);
        }
    }
}
