using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Where a school allows no period of grace, whoever states that a connection is within one is mistaken.</summary>
public sealed class NoGraceTests
{
    private const string Within = """
        {"version":1,"kind":"connection","step":"kept","account":{"use":"personal"},"facts":{"connection.within-grace":true}}
        """;

    private static readonly Policy Given = SocialMediaPolicy.Default;

    [Fact]
    public void A_document_that_states_it_is_refused_where_there_is_none()
    {
        var error = Assert.Throws<SituationFormatException>(() => SituationJson.ReadSituation(Within, SituationJsonOptions.For(Given)));

        Assert.Equal("$.facts['connection.within-grace']", error.Path);
        Assert.Equal("what the settings of the school allow for: false", error.Expected);
    }

    [Fact]
    public void A_document_that_states_it_is_taken_where_there_is_one() =>
        Assert.NotNull(SituationJson.ReadSituation(Within, SituationJsonOptions.For(Given.With(Parameters.GraceDays, 14))));

    [Fact]
    public void That_it_is_not_so_can_always_be_stated() =>
        Assert.NotNull(SituationJson.ReadSituation(
            Within.Replace("true", "false", StringComparison.Ordinal), SituationJsonOptions.For(Given)));
}
