using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
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

    [Fact]
    public void It_shows_where_it_was_set_between_two_layers_although_the_first_had_locked_it()
    {
        var trust = Given.Adapt(Made.Trust.Lock(["KW1003", "former-pupil-age"])).With(Parameters.FormerPupilAge, 17);

        foreach (var policy in new[] { trust, trust.Adapt(Made.College.WithLogo()), trust.Adapt(Made.College).With(Parameters.GraceDays, 0) })
        {
            Assert.Contains(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1003" });
        }
    }

    [Fact]
    public void It_shows_where_a_layer_on_top_sets_it_again_and_it_is_looser_all_the_same()
    {
        var policy = Given.With(Parameters.FormerPupilAge, 16).Adapt(Made.College.Set(Parameters.FormerPupilAge, 17));
        var sixteen = OfAge with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(16) }] };

        Assert.Contains(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1003" });
        Assert.DoesNotContain(policy.Decide(sixteen, Made.AsOf).SetByLayers, s => s.LoosensWithoutReason);
    }

    [Theory]
    [InlineData(16, 16)]
    [InlineData(16, 17)]
    [InlineData(17, 16)]
    public void It_shows_whatever_a_layer_on_top_says_with_a_reason_of_its_own(int inCode, int age)
    {
        var policy = Given.With(Parameters.FormerPupilAge, inCode).Adapt(Made.College.Set(Parameters.FormerPupilAge, age, Made.Reason));

        Assert.Contains(policy.Decide(OfAge, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1003" });
    }

    [Fact]
    public void A_change_in_code_on_top_of_layers_does_not_hide_what_they_loosen()
    {
        var adapted = Given.Adapt(Made.College.WithFriendship("KW1003", "KW1001"));
        var friend = OfAge with
        {
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(19) }],
            Facts = [new("oak.declared-friendship", Answer.Yes)],
        };

        Assert.Empty(adapted.Decide(friend, Made.AsOf).Loosenings);
        foreach (var policy in new[]
        {
            adapted.With(Parameters.FormerPupilAge, 21),
            adapted.With(Parameters.FormerPupilAge, 21).With(SchoolClock.System).With(Parameters.GraceDays, 0),
            adapted.With(Parameters.FormerPupilAge, 21).Adapt(Made.Trust),
        })
        {
            Assert.Equal(["exception oak.friendship"], policy.Decide(friend, Made.AsOf).Loosenings.Select(l => l.Adjustment.Of));
            Assert.True(policy.Judge(friend, Made.AsOf).TouchesALoosening);
        }
    }

    [Fact]
    public void Rules_that_are_added_in_code_are_among_what_an_exception_is_compared_with()
    {
        var adapted = Given.Adapt(Made.College.WithFriendship("KW1003", "KW1001"));
        var friend = OfAge with { Facts = [new("oak.declared-friendship", Answer.Yes)] };
        var same = new Norm
        {
            Id = "XX0001",
            Clause = Clause.Gap,
            Force = Force.MustNot,
            Title = "No contact",
            Says = "No contact.",
            Serves = Purposes.ProtectStaff,
            Limbs = [new(SituationKind.Connection) { BrokenWhen = TheAccount.IsPersonal }],
            Instead = "Leave it.",
        };

        var decision = adapted.With([same]).Decide(friend, Made.AsOf);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1001", "KW1003"], Assert.Single(decision.Loosenings).Rules);
    }
}
