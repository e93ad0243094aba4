using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10 of adapted policies, those among them that bind some roles only by what the law asks.</summary>
public sealed class Promise10OfAdaptations(ITestOutputHelper output)
{
    private const int MostUnknown = 3;

    private static readonly Policy Base = SocialMediaPolicy.Default;

    private static readonly Adaptation WithoutCoaches =
        Made.Trust.Set(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)], Made.Reason);

    private static readonly Adaptation WithReaders = Made.College.AddRole(new(new("reader"), IsStaff: false), Made.Reason);

    private static readonly Policy[] OutOfStaff =
    [
        Base.Adapt(WithoutCoaches),
        Base.Adapt(WithReaders),
        Base.Adapt(WithoutCoaches, WithReaders.WithFriendship("KW1001", "KW1003")),
    ];

    [Theory]
    [EveryKind]
    public void Node_by_node_and_fast_say_the_same_of_whoever_is_bound_by_the_law_alone(SituationKind kind)
    {
        var (bound, silent) = (0, 0);
        foreach (var policy in OutOfStaff)
        {
            var reference = new ReferenceEvaluator(policy, kind);
            var words = policy.Vocabulary[kind].Facts.Select(f => f.Fact.Id).Where(id => id.EndsWith("bound-by-law", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(words);
            foreach (var facts in FactSituations.Around(policy, kind, 25, MostUnknown).SelectMany(f => new[] { f, NoStaff(f, words[^1]) }))
            {
                var expected = reference.Decide(facts);
                Assert.Equal(expected, Promise10TwoWaysOfEvaluatingAgree.Fast(policy, kind, facts));
                bound += facts[words[^1]] == Answer.Yes && expected.Owed.Length > 0 ? 1 : 0;
                silent += facts[words[^1]] == Answer.Yes && expected.TouchesAGap ? 1 : 0;
            }
        }

        output.WriteLine($"{kind}: by the law alone {bound} owed something, and to {silent} the policy was silent.");
        Assert.True(bound > 0 && silent > 0);
    }

    [Theory]
    [EveryKind]
    public void They_say_the_same_of_every_situation_that_is_fully_known(SituationKind kind)
    {
        foreach (var policy in OutOfStaff)
        {
            Promise10Exhausted.SayTheSame(policy, kind, DiagramBuilder.For(kind, policy));
        }
    }

    [Fact]
    public void They_agree_whatever_an_adaptation_says()
    {
        var (adapted, outOfStaff) = (0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            if (Apply(seed) is not { } policy)
            {
                continue;
            }

            adapted++;
            outOfStaff += policy.Content.Norms.Any(n => n.AlsoBinds is not null) ? 1 : 0;
            foreach (var kind in Enum.GetValues<SituationKind>())
            {
                var reference = new ReferenceEvaluator(policy, kind);
                foreach (var facts in FactSituations.Around(policy, kind, 3, MostUnknown))
                {
                    Assert.Equal((seed, kind, reference.Decide(facts)), (seed, kind, Promise10TwoWaysOfEvaluatingAgree.Fast(policy, kind, facts)));
                }
            }
        }

        output.WriteLine($"{adapted} adapted policies, {outOfStaff} of them with roles out of staff.");
        Assert.True(adapted > 20 && outOfStaff > 3);
    }

    // Somebody whom the school does not count as staff, be the rest as it may.
    private static StatedFacts NoStaff(StatedFacts facts, string boundByLaw) => facts
        .With("actor.staff", Answer.No).With("actor.teacher", Answer.No).With("actor.affiliate", Answer.No).With("actor.pupil", Answer.No)
        .With(boundByLaw, Answer.Yes);

    private static Policy? Apply(int seed)
    {
        try
        {
            return Base.Adapt(VariedAdaptation.Of(VariedAdaptation.Changes(seed, Made.Reason)));
        }
        catch (AdaptationException)
        {
            return null;
        }
    }
}
