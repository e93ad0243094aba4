using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

public sealed class AdaptationJsonTests
{
    private static readonly Adaptation FullOne = Read(Full);

    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        Assert.Equal(
            ("Oakfield College: social media", "OAK", "2026", Preset.Strict),
            (FullOne.Name, FullOne.Prefix, FullOne.Edition, FullOne.Preset));
        Assert.Equal(24, FullOne.Adjustments.Count);
        Assert.Equal(13, FullOne.Adjustments.Select(a => a.GetType()).Distinct().Count());
        Assert.Contains(new SettingAdjustment("former-pupil-age", SettingValue.Of(21)).Says, FullOne.Adjustments.Select(a => a.Says));
        Assert.Equal(
            FactSource.PlatformIsOneOf(new Platform("teams"), new Platform("youtube")),
            FullOne.Adjustments.OfType<FactAdjustment>().Single(f => f.Fact.Id == "oak.allowed-platform").Source);
        var rule = Assert.Single(FullOne.Adjustments.OfType<RuleAdjustment>()).Rule;
        Assert.Equal((Binding.Everyone, Force.MustNot, Purposes.ShowWhatIsOfficial), (rule.Binds, rule.Force, rule.Serves));
        Assert.Equal(Deadline.Hours(4), rule.Owes!.Within);
        Assert.Same(Parameters.ReportTo, rule.Owes.Duty.Recipient);
        Assert.Null(rule.Owes.Duty.DoneLate);
        var exception = Assert.Single(FullOne.Adjustments.OfType<ExceptionAdjustment>());
        Assert.Equal(new("Colleagues moved here with their friends", Post.ChairOfGovernors) { Until = new(2027, 7, 31) }, exception.Because);
    }

    [Fact]
    public void What_is_read_can_be_applied() =>
        Assert.Equal("2026", SocialMediaPolicy.Default.Adapt(FullOne).InForceOn(new(2026, 11, 23)).Edition);

    [Fact]
    public void Each_change_knows_its_file_its_line_and_its_path()
    {
        Assert.Equal(new Origin(FileName, "$", 1), FullOne.Origin);
        var locked = FullOne.Adjustments.OfType<LockAdjustment>().First();
        var line = Array.FindIndex(Full.Split('\n'), l => l.Contains("\"locks\"", StringComparison.Ordinal)) + 1;
        Assert.Equal(new Origin(FileName, "$.locks[0]", line), locked.Origin);
        Assert.All(FullOne.Adjustments, a => Assert.True(a.Origin.Line > 1 && a.Origin.Path.Length > 1));
    }

    [Fact]
    public void A_setting_in_json_is_the_setting_in_csharp()
    {
        var json = Read(With("""
            "settings": { "former-pupil-age": 19, "public-enough": "everyone-only", "working-days": [ "2026-12-24" ] },
            "severities": { "KW1301": "prohibit" }
            """));
        var code = new Adaptation("Oakfield College", "OAK")
            .Set(Parameters.FormerPupilAge, 19)
            .Read(PublicEnough.EveryoneOnly)
            .Set(OwnWords.WorkingDays, WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 12, 24)))
            .Make("KW1301", Severity.Prohibit);

        Assert.Equal(SocialMediaPolicy.Default.Adapt(code).Fingerprint, SocialMediaPolicy.Default.Adapt(json).Fingerprint);
    }

    [Fact]
    public void What_is_written_is_read_as_the_same()
    {
        var text = AdaptationJson.Write(FullOne);

        Assert.Equal(FullOne, AdaptationJson.Read(text));
        Assert.Equal(text, AdaptationJson.Write(AdaptationJson.Read(text)));
        Assert.Equal(
            SocialMediaPolicy.Default.Adapt(FullOne).Fingerprint,
            SocialMediaPolicy.Default.Adapt(AdaptationJson.Read(text)).Fingerprint);
    }

    [Fact]
    public void Every_member_of_the_document_is_written_again()
    {
        var (before, after) = (JsonNode.Parse(Full)!.AsObject(), JsonNode.Parse(AdaptationJson.Write(FullOne))!.AsObject());

        Assert.Equal(before.Select(m => m.Key).Order(), after.Select(m => m.Key).Order());
        Assert.All(before, m => Assert.True(JsonNode.DeepEquals(m.Value, after[m.Key]), $"{m.Key}: {after[m.Key]}"));
    }

    [Property(MaxTest = 50)]
    public void Whatever_is_generated_is_read_as_the_same(int seed)
    {
        var adaptation = GeneratedAdaptation.Make(seed, Made.Reason);

        var again = AdaptationJson.Read(AdaptationJson.Write(adaptation));

        Assert.Equal(adaptation, again);
        Assert.Equal(FingerprintOf(adaptation), FingerprintOf(again));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\"goesBeyondTheText\": true,", 1)]
    public void Whether_an_exception_of_ones_own_rule_goes_beyond_the_text_is_for_the_school_to_say(string member, int beyond)
    {
        var policy = SocialMediaPolicy.Default.Adapt(Read(With($$"""
            "rules": [ {
              "id": "OAK0001", "clause": { "place": "Oakfield 3", "about": "telephones" }, "force": "must-not",
              "title": "No telephones", "says": "No telephones.", "serves": [ "protect-staff" ],
              "limbs": [ { "kinds": [ "access" ], "brokenWhen": "account.personal" } ],
              "exceptions": [ { "id": "oak.teachers", {{member}} "when": "actor.teacher", "source": "Oakfield 4" } ]
            } ]
            """)));
        var access = new Access { Actor = Actor.Teacher, Account = Account.Personal, Device = Device.Own, Network = Network.Other };

        Assert.Equal(beyond, policy.Decide(access).BeyondTheText.Count());
    }

    [Fact]
    public void An_exception_to_a_rule_that_is_there_always_goes_beyond_the_text() =>
        Assert.Throws<AdaptationFormatException>(() => Read(With("""
            "exceptions": [ { "id": "oak.e", "lifts": [ "KW1201" ], "when": "actor.teacher", "source": "x", "goesBeyondTheText": false } ]
            """)));

    [Fact]
    public void A_calendar_of_the_hosts_own_cannot_be_written() =>
        Assert.Throws<ArgumentException>(() => AdaptationJson.Write(Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, new EveryDay())));

    [Fact]
    public void A_section_of_configuration_is_read_as_a_file_is()
    {
        var read = AdaptationJson.Read(Configuration(Full).GetSection("Policy"));

        Assert.Equal(FullOne, read);
        Assert.Equal("configuration Policy ($.locks[0])", read.Adjustments.OfType<LockAdjustment>().First().Origin.ToString());
    }

    [Fact]
    public void A_section_of_configuration_is_read_as_strictly()
    {
        var section = Configuration(With("\"settings\": { }, \"rulez\": \"x\"")).GetSection("Policy");

        var error = Assert.Throws<AdaptationFormatException>(() => AdaptationJson.Read(section));

        Assert.Equal(("configuration Policy", "$.rulez", 0, 0), (error.File, error.Path, error.Line, error.Column));
        Assert.Contains("Did you mean \"rules\"?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_layer_can_mention_what_an_earlier_one_adds()
    {
        var school = """
            { "version": 1, "name": "Hillside", "prefix": "HILL", "adapts": "Oakfield College: social media",
              "severities": { "KW1604": { "is": "oblige", "owes": { "duty": "oak-tell-the-tutor", "how": "soon" } } } }
            """;

        var policy = AdaptationSource.Adapt(SocialMediaPolicy.Default, [Source(Full), Source(school)]);

        Assert.Equal("oak-tell-the-tutor", policy.InForceOn(new(2026, 11, 23)).Content.Norms.Single(n => n.Id == "KW1604").Owes!.Duty.Id);
    }

    [Fact]
    public void A_layer_that_adapts_another_policy_is_refused()
    {
        var school = With("\"adapts\": \"Southern Trust\"");

        var problem = Assert.Single(Assert.Throws<AdaptationException>(() =>
            AdaptationSource.Adapt(SocialMediaPolicy.Default, [Source(school)])).Problems);

        Assert.Equal((ProblemKind.UnknownWord, "\"Southern Trust\"", 1), (problem.Kind, problem.Found, problem.Place.Line));
    }

    private static AdaptationSource Source(string json) => AdaptationSource.OfJson(System.Text.Encoding.UTF8.GetBytes(json), FileName);

    private static string FingerprintOf(Adaptation adaptation)
    {
        try
        {
            return SocialMediaPolicy.Default.Adapt(adaptation).Fingerprint;
        }
        catch (AdaptationException e)
        {
            return string.Join('\n', e.Problems.Select(p => $"{p.Kind} {p.Says}"));
        }
    }

    private sealed class EveryDay : IWorkingDays
    {
        public string Name => "every day";

        public bool IsWorkingDay(DateOnly day) => true;
    }
}
