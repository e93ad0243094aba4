using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>One problem of a layer hides no other, and what is shown of it can be read to its end.</summary>
public sealed class EveryProblemOfALayerTests
{
    [Fact]
    public void What_the_trust_locked_hides_no_missing_reason()
    {
        var trust = Made.Trust.Lock(["KW1001", "public-enough"]);
        var school = Made.College.Read(PublicEnough.EveryoneOnly).Set(Parameters.GraceDays, 30).Make("KW9999", Severity.Off);

        Assert.Equal(
            [ProblemKind.Locked, ProblemKind.UnknownRule, ProblemKind.Locked, ProblemKind.LooseningWithoutReason],
            Made.Problems(trust, school).Select(p => p.Kind).OrderBy(k => k == ProblemKind.LooseningWithoutReason));
    }

    [Fact]
    public void What_is_misspelt_hides_no_missing_reason_and_no_reason_that_says_nothing()
    {
        var problems = Made.Problems(Made.College
            .Set("grace-dais", SettingValue.Of(30))
            .Set(Parameters.FormerPupilAge, 17)
            .Read(ConsentForm.OptOutToo, new LooseningReason("ok", Post.Headteacher)));

        Assert.Equal(
            [ProblemKind.UnknownSetting, ProblemKind.LooseningWithoutReason, ProblemKind.LooseningWithoutReason], problems.Select(p => p.Kind));
        Assert.Equal(["setting former-pupil-age", "setting consent-form"], problems.Skip(1).Select(p =>
            p.Says.Contains("former-pupil-age", StringComparison.Ordinal) ? "setting former-pupil-age" : "setting consent-form"));
    }

    [Fact]
    public void What_rests_on_something_that_was_wrong_is_not_told_as_loosening()
    {
        // The rule that is wrong might have kept what the other change loosens.
        var problems = Made.Problems(Made.College.AddRule(Made.LogoRule).Make("KW1003", Severity.Off));

        Assert.DoesNotContain(problems, p => p.Kind == ProblemKind.LooseningWithoutReason);
    }

    [Fact]
    public void A_long_value_is_cut_between_two_words_and_its_quotation_ends()
    {
        var problem = Made.Problem(Made.College.Set(Parameters.FormerPupilAge, 17, new LooseningReason(
            string.Concat(Enumerable.Repeat("aa ", 200)), Post.Headteacher)));

        Assert.EndsWith("aa …\"", problem.Found, StringComparison.Ordinal);
        Assert.Equal("word word …", PlainText.ShortenAtWord("word word word word", 12));
        Assert.Equal("a \"word word …\"", PlainText.ShortenAtWord("a \"word word word word\"", 15));
        Assert.Equal("wordwordword…", PlainText.ShortenAtWord("wordwordwordword", 12));
        Assert.Equal("word word", PlainText.ShortenAtWord("word word", 12));
    }
}
