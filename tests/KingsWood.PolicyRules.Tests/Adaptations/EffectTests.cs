using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Changes by which nothing is otherwise are told, and are no error.</summary>
public sealed class EffectTests
{
    private static readonly DateOnly NextYear = new(2027, 9, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> WithoutEffect => [.. Nothing.Keys];

    public static TheoryData<string> WithEffect => [.. Something.Keys];

    private static Dictionary<string, Adaptation> Nothing { get; } = new()
    {
        ["advice that it is"] = Made.College.Make("KW1302", Severity.Advise),
        ["a prohibition that it is"] = Made.College.Make("KW2202", Severity.Prohibit),
        ["the default of a reading"] = Made.College.Read(ConsentForm.Written),
        ["the default of a number"] = Made.College.Set(Parameters.FormerPupilAge, 18),
        ["a text that it has"] = Made.College.Say("KW1402", TextPart.Title, SocialMediaPolicy.Default.Find("KW1402")!.Title),
        ["a text of a rule that says nothing"] = Made.College.Make("KW1301", Severity.Off).Say("KW1301", TextPart.Title, "Gone"),
        ["advice of a rule that is noted"] = Made.College.Make("KW1301", Severity.Note).SayAlso("KW1301", TextPart.Advice, "Ask the office."),
        ["what to do meanwhile of a rule that advises"] = Made.College.Say("KW1301", TextPart.Meanwhile, "Wait."),
        ["silence as it is"] = Made.College.TakeSilence("device.school", Silence.Open, SituationKind.Access),
        ["what the preset says"] = Made.College.StartFrom(Preset.Strict).Make("KW1301", Severity.Prohibit),
        ["a rule that no situation can meet"] = Made.College.AddRule(
            Logo(Condition.AllOf(TheAccount.IsPersonal, Condition.Not(TheAccount.IsPersonal)))),
        ["a fact that nothing asks for"] = Made.College.AddFact(Made.Presumed("oak.unused"), [SituationKind.Message]),
        ["a rule that never holds"] = Made.College.AddRule(Logo(Condition.Never)),
        ["a default that holds for some days"] = Made.College.Until(NextYear, until => until.Set(Parameters.FormerPupilAge, 18)),
    };

    private static Dictionary<string, Adaptation> Something { get; } = new()
    {
        ["advice in the place of a prohibition"] = Made.College.Make("KW1201", Severity.Advise),
        ["another age"] = Made.College.Set(Parameters.FormerPupilAge, 19),
        ["a number that situations are read by"] = Made.College.Set(Parameters.GraceDays, 14, Made.Reason),
        ["another text"] = Made.College.Say("KW2005", TextPart.Instead, "Record the administrator with the college office."),
        ["words besides"] = Made.College.SayAlso("KW1402", TextPart.Instead, "Use the college's telephone."),
        ["advice of a rule that prohibits, and advises where its section does"] = Made.College.Make("KW1301", Severity.Prohibit).SayAlso("KW1301", TextPart.Advice, "Ask the office."),
        ["what to do meanwhile of a rule that prohibits"] = Made.College.Make("KW1301", Severity.Prohibit).Say("KW1301", TextPart.Meanwhile, "Wait."),
        ["a lock"] = Made.College.Lock(["KW1001"]),
        ["a deputy"] = Made.College.Set(Parameters.Deputy, Post.SeniorLeadership),
        ["a change from next year on"] = Made.College.From(NextYear, from => from.Set(Parameters.FormerPupilAge, 19)),
        ["a way back from the preset"] = Made.College.StartFrom(Preset.Strict).Make("KW1301", Severity.Advise),
        ["a rule of its own, and the fact that it uses"] = Made.College.WithLogo(),
    };

    [Theory]
    [MemberData(nameof(WithoutEffect))]
    public void What_is_so_already_has_no_effect_and_loads(string change)
    {
        var policy = Nothing[change].Adapt();

        var (layer, adjustment) = Assert.Single(policy.ChangesWithoutEffect(Stop));

        Assert.Equal("Oakfield College", layer);
        Assert.Same(Nothing[change].Adjustments[^1], adjustment);
    }

    [Theory]
    [InlineData("the default of a number", "it is so without it")]
    [InlineData("a text of a rule that says nothing", "the rule says nothing here")]
    [InlineData("advice of a rule that is noted", "the rule advises nothing here")]
    [InlineData("a rule that no situation can meet", "no situation can meet it")]
    [InlineData("a rule that never holds", "no situation can meet it")]
    [InlineData("what the preset says", "the preset \"strict\" says so already")]
    public void What_has_no_effect_says_why(string change, string why) =>
        Assert.Equal(why, Assert.Single(Nothing[change].Adapt().ChangesWithoutEffect(Stop)).Why);

    [Fact]
    public void What_a_trust_says_already_names_the_trust_and_its_preset()
    {
        var trust = Made.Trust.StartFrom(Preset.Strict).Set(Parameters.FormerPupilAge, 21).Lock(["KW1001"]);
        var school = Made.College.Set(Parameters.FormerPupilAge, 21).Make("KW1301", Severity.Prohibit).Lock(["KW1001"]);

        Assert.Equal(
            ["Northern Trust says so already", "the preset \"strict\" of Northern Trust says so already", "Northern Trust says so already"],
            SocialMediaPolicy.Default.Adapt(trust, school).ChangesWithoutEffect(Stop).Select(c => c.Why));
    }

    [Theory]
    [MemberData(nameof(WithEffect))]
    public void What_changes_something_has_an_effect(string change) => Assert.Empty(Something[change].Adapt().ChangesWithoutEffect(Stop));

    [Fact]
    public void It_is_looked_at_over_what_the_layer_below_made()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 21).Lock(["KW1001"]);
        var policy = SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 21).Lock(["KW1001", "KW1003"]));

        Assert.Equal(
            ["setting former-pupil-age: 21", "lock of KW1001: locked"], policy.ChangesWithoutEffect(Stop).Select(c => c.Adjustment.ToString()));
        Assert.Empty(SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 18, Made.Reason)).ChangesWithoutEffect(Stop));
    }

    [Fact]
    public void A_value_that_is_said_for_two_spans_of_days_has_an_effect_where_it_differs_on_one_of_them()
    {
        var policy = Made.College
            .Until(NextYear.AddDays(-1), until => until.Set(Parameters.FormerPupilAge, 18))
            .From(NextYear, from => from.Set(Parameters.FormerPupilAge, 19))
            .Adapt();

        Assert.Equal(["setting former-pupil-age: 18"], policy.ChangesWithoutEffect(Stop).Select(c => c.Adjustment.ToString()));
    }

    [Fact]
    public void A_value_that_the_layer_below_says_from_some_day_on_has_an_effect_before_it()
    {
        var trust = Made.Trust.From(NextYear, from => from.Set(Parameters.FormerPupilAge, 21));

        Assert.Empty(SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 21)).ChangesWithoutEffect(Stop));
        Assert.Single(SocialMediaPolicy.Default
            .Adapt(trust, Made.College.From(NextYear, from => from.Set(Parameters.FormerPupilAge, 21))).ChangesWithoutEffect(Stop));
    }

    [Fact]
    public void What_is_said_twice_and_alike_is_looked_at_as_one() =>
        Assert.Empty(Made.College.Set(Parameters.FormerPupilAge, 19).Set(Parameters.FormerPupilAge, 19).Adapt().ChangesWithoutEffect(Stop));

    [Fact]
    public void It_says_what_whose_and_where() => Assert.StartsWith(
        "severity of KW1302: advise (Oakfield College, EffectTests.cs:",
        Assert.Single(Nothing["advice that it is"].Adapt().ChangesWithoutEffect(Stop)).ToString(),
        StringComparison.Ordinal);

    private static Norm Logo(Condition brokenWhen) => new()
    {
        Id = "OAK0001",
        Clause = Made.LogoRule.Clause,
        Force = Force.MustNot,
        Title = Made.LogoRule.Title,
        Says = Made.LogoRule.Says,
        Serves = Purposes.ShowWhatIsOfficial,
        Limbs = [new(SituationKind.Publication) { BrokenWhen = brokenWhen }],
    };
}
