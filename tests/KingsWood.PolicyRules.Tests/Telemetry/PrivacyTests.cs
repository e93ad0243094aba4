using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Telemetry;

/// <summary>Whatever is decided, no fact about a person is told to anybody.</summary>
[Collection(nameof(RecordedTelemetry))]
public sealed class PrivacyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_fact_sentence_role_reference_date_or_part_is_told(bool withRuleIds)
    {
        using var told = new RecordedTelemetry(p =>
        {
            if (withRuleIds)
            {
                p.IncludeRuleIdsInTelemetry();
            }
        });
        var decider = told.Policies.GetDecider("default");

        told.Within(() =>
        {
            foreach (var situation in SituationsOfEveryKind.All)
            {
                decider.Decide(situation, SituationsOfEveryKind.AsOf);
                decider.Judge(situation, SituationsOfEveryKind.AsOf);
            }

            decider.Decide(new Case([.. SituationsOfEveryKind.All]), SituationsOfEveryKind.AsOf);
        });

        var everything = told.Everything;
        Assert.True(told.Activities.Count > 20 && told.Logs.Count > 20 && told.Measurements.Count > 40);
        Assert.All(Forbidden(), word => Assert.DoesNotContain(word, everything, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(withRuleIds, Regex.IsMatch(everything, "KW[0-9]{4}"));
    }

    [Fact]
    public void An_exception_of_the_caller_is_told_to_the_caller_alone()
    {
        using var told = new RecordedTelemetry();

        told.Within(() => Assert.Throws<ArgumentNullException>(() => told.Policies.GetDecider("default").Decide((Situation)null!)));

        Assert.Equal("", told.Everything);
    }

    private static IEnumerable<string> Forbidden()
    {
        var facts = SocialMediaPolicy.Default.Vocabulary.Facts;
        return facts.SelectMany(f => (string[])[f.Id, f.Yes, f.No, f.Unknown, f.Question])
            .Concat(Role.WellKnown.Select(r => r.Id))
            .Concat(Relation.WellKnown.Select(r => r.Id))
            .Concat(Post.WellKnown.Select(p => p.Id))
            .Concat(SocialMediaPolicy.Content.Rules.SelectMany(r => (string[])[r.Title, r.Says]))
            .Concat(
            [
                SituationsOfEveryKind.Reference, "archivist", "host-family", "instagram", "/2008", "2008-", "/2026", "2026-", "person 1", "child 1",
            ]);
    }
}
