using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Analysis;

public sealed class DiagramLimitsTests
{
    [Fact]
    public void Diagrams_beyond_the_limit_are_refused() => Assert.Throws<DiagramTooLargeException>(() =>
        new PolicyRegions(SocialMediaPolicy.Default, SituationKind.Message, DiagramBuilder.Within(new(100), SituationKind.Message, SocialMediaPolicy.Default)));

    [Fact]
    public void A_comparison_ends_when_nobody_waits_for_it_any_longer()
    {
        using var source = new CancellationTokenSource();
        var looked = new List<SituationKind>();

        Assert.Throws<OperationCanceledException>(() => SocialMediaPolicy.Default.CompareVerdicts(
            SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21),
            kind =>
            {
                looked.Add(kind);
                source.Cancel();
            },
            source.Token));

        Assert.Single(looked);
    }
}
