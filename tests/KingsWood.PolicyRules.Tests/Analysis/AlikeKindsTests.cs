using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Analysis;

public sealed class AlikeKindsTests
{
    private static readonly Policy Base = SocialMediaPolicy.Default;

    [Property(MaxTest = 40)]
    public void Kinds_that_are_seen_to_be_alike_are_decided_alike(int seed)
    {
        Policy other;
        try
        {
            other = GeneratedAdaptation.Make(seed, Made.Reason).Adapt();
        }
        catch (AdaptationException)
        {
            return;
        }

        var alike = new AlikeKinds(Base, other);
        foreach (var kind in Enum.GetValues<SituationKind>().Where(alike.AreSeenIn))
        {
            var differences = new DifferencesOfKind(Base, other, kind, DiagramLimits.Most);
            Assert.Empty(differences.Verdicts());
            Assert.Empty(differences.Duties());
        }
    }

    [Fact]
    public void An_age_leaves_alone_the_kinds_whose_rules_do_not_ask_for_it()
    {
        var alike = new AlikeKinds(Base, Base.With(Parameters.FormerPupilAge, 21));

        Assert.False(alike.AreSeenIn(SituationKind.Connection));
        Assert.True(alike.AreSeenIn(SituationKind.OwnAccount));
    }

    [Fact]
    public void Hours_for_a_report_are_seen_wherever_a_report_is_owed()
    {
        var alike = new AlikeKinds(Base, Base.With(Parameters.ReportWithinHours, 2));

        Assert.False(alike.AreSeenIn(SituationKind.Concern));
    }
}
