using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>What a program sets of a policy without a reason shows where it loosens a safeguarding rule.</summary>
public sealed class SetInCodeTests
{
    private const string Says =
        "The program has set from what age a former pupil can be accepted as a contact: 17. It loosens a safeguarding rule, and no reason is given.";

    private static readonly Policy Given = SocialMediaPolicy.Default;

    private static Connection OfAge => Made.FormerPupil;

    [Fact]
    public void A_decision_that_rests_on_it_says_so()
    {
        var decision = Given.With(Parameters.FormerPupilAge, 17).Decide(OfAge, Made.AsOf);

        var set = Assert.Single(decision.SetByLayers);
        Assert.Equal(("KW1003", "the program", true), (set.Rule.Id, set.Layer, set.LoosensWithoutReason));
        Assert.Contains(Says, DecisionDocument.Of(decision).SetByLayers.Select(s => s.Says));
        foreach (var reader in Enum.GetValues<Reader>())
        {
            Assert.Contains("no reason is given. [KW1003]", DecisionText.Write(decision, reader).ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_decision_that_does_not_rest_on_it_says_nothing()
    {
        var policy = Given.With(Parameters.FormerPupilAge, 17);
        var adult = OfAge with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(25) }] };

        Assert.Empty(policy.Decide(adult, Made.AsOf).SetByLayers);
        Assert.Empty(policy.Decide(Made.PersonalPost, Made.AsOf).SetByLayers);
    }

    [Fact]
    public void What_tightens_says_nothing() =>
        Assert.Empty(Given.With(Parameters.FormerPupilAge, 21).Decide(OfAge, Made.AsOf).SetByLayers);

    [Fact]
    public void What_is_set_back_says_nothing() =>
        Assert.Empty(Given.With(Parameters.FormerPupilAge, 17).With(Parameters.FormerPupilAge, 18).Decide(OfAge, Made.AsOf).SetByLayers);

    [Fact]
    public void It_shows_through_a_layer_on_top_and_through_another_clock()
    {
        var policy = Given.With(Parameters.FormerPupilAge, 17).With(SchoolClock.System).Adapt(Made.College.WithLogo());

        Assert.Contains(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1003" });
    }

    [Fact]
    public void What_a_layer_on_top_sets_again_is_the_layers()
    {
        var policy = Given.With(Parameters.FormerPupilAge, 17).Adapt(Made.College.Set(Parameters.FormerPupilAge, 19));

        Assert.DoesNotContain(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s.LoosensWithoutReason);
    }

    [Fact]
    public void Set_on_an_adapted_policy_it_shows_beside_what_the_adaptation_loosens()
    {
        var policy = Made.College.Set(Parameters.GraceDays, 30, Made.Reason).Adapt().With(Parameters.FormerPupilAge, 17);

        Assert.Contains(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1003" });
    }

    [Fact]
    public void A_reading_that_loosens_is_told_in_its_own_words()
    {
        var follower = OfAge with { Step = ConnectionStep.Kept, NothingHadToBeAccepted = Answer.Yes };
        var decision = Given.With(PublicFollowers.AcceptingOnly).Decide(follower, Made.AsOf);

        Assert.Contains(
            DecisionDocument.Of(decision).SetByLayers,
            s => s.Says == $"The program reads it so: {PublicFollowers.AcceptingOnly.Says} It loosens a safeguarding rule, and no reason is given.");
    }
}
