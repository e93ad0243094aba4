using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

public sealed class SettingTests
{
    [Fact]
    public void A_reading_and_a_parameter_are_set_and_the_fingerprint_tells()
    {
        var policy = Made.College.Read(PublicEnough.EveryoneOnly).Set(Parameters.FormerPupilAge, 19).Adapt();

        Assert.Equal(PublicEnough.EveryoneOnly, policy.Settings[PublicEnough.Reading]);
        Assert.Equal(19, policy.Settings.Get(Parameters.FormerPupilAge));
        Assert.Equal("Oakfield College", policy.Name);
        Assert.NotEqual(SocialMediaPolicy.Default.Fingerprint, policy.Fingerprint);
    }

    [Fact]
    public void The_order_in_which_changes_are_stated_does_not_matter()
    {
        var one = Made.College.Read(PublicEnough.EveryoneOnly).Set(Parameters.FormerPupilAge, 19).WithLogo()
            .SayAlso("KW1001", TextPart.Says, "B.").SayAlso("KW1001", TextPart.Says, "A.").Make("KW1301", Severity.Prohibit);
        var other = Made.College.Make("KW1301", Severity.Prohibit).SayAlso("KW1001", TextPart.Says, "A.")
            .SayAlso("KW1001", TextPart.Says, "B.").AddRule(Made.LogoRule).AddFact(Made.LogoUsed, [SituationKind.Publication])
            .Set(Parameters.FormerPupilAge, 19).Read(PublicEnough.EveryoneOnly);

        Assert.Equal(one, other);
        Assert.Equal(one.Adapt().Fingerprint, other.Adapt().Fingerprint);
    }

    [Fact]
    public void Every_setting_can_be_set_by_its_id_and_a_value_as_data()
    {
        foreach (var setting in SocialMediaPolicy.Content.Settings.Where(s => s != Parameters.PoliceReportTo))
        {
            var value = setting switch
            {
                Reading reading => SettingValue.Of(reading.Options[1].Id),
                Parameter<int> number => SettingValue.Of(number.Range!.Value.Greatest),
                Parameter<Post> => SettingValue.Of("ict-leader"),
                Parameter<Values<Role>> => SettingValue.Of(["teacher", "volunteer"]),
                Parameter<Values<Post>> => SettingValue.Of(["headteacher", "senior-leadership"]),
                Parameter<IWorkingDays> => SettingValue.Of(["2026-12-24"]),
                _ => throw new InvalidOperationException(setting.Id),
            };

            var policy = Made.College.Set(setting.Id, value, Made.Reason).Adapt();

            Assert.Equal([setting.Id], policy.Settings.Changed);
        }
    }

    [Fact]
    public void An_unknown_setting_is_refused_with_its_place_and_what_was_meant()
    {
        var problem = Made.Problem(Made.College.Set("former-pupil-aeg", SettingValue.Of(19)));

        Assert.Equal(ProblemKind.UnknownSetting, problem.Kind);
        Assert.Equal("SettingTests.cs", problem.Place.File);
        Assert.True(problem.Place.Line > 0);
        Assert.Equal("\"former-pupil-aeg\"", problem.Found);
        Assert.Equal("Did you mean \"former-pupil-age\"?", problem.Hint);
    }

    [Theory]
    [InlineData("former-pupil-age", 15)]
    [InlineData("former-pupil-age", 31)]
    [InlineData("report-within-hours", -1)]
    [InlineData("grace-days", long.MaxValue)]
    public void A_number_out_of_range_is_refused(string id, long number) =>
        Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(Made.College.Set(id, SettingValue.Of(number), Made.Reason)).Kind);

    [Theory]
    [InlineData("public-enough", "nobody")]
    [InlineData("report-to", "somebody-else")]
    [InlineData("staff-roles", "teacher")]
    [InlineData("working-days", "always")]
    public void A_word_that_the_setting_does_not_know_is_refused(string id, string word) =>
        Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(Made.College.Set(id, SettingValue.Of(word), Made.Reason)).Kind);

    [Fact]
    public void A_post_or_a_role_that_nobody_declared_is_refused()
    {
        Assert.Equal(ProblemKind.UnknownWord, Made.Problem(Made.College.Set(Parameters.ReportTo, new Post("pastoral-leader"))).Kind);
        Assert.Equal(
            ProblemKind.UnknownWord,
            Made.Problem(Made.College.Set(Parameters.StaffRoles, [new Role("lunch-helper")], Made.Reason)).Kind);
    }

    [Fact]
    public void A_pupil_is_never_staff() =>
        Assert.Equal(
            ProblemKind.ValueOutOfRange,
            Made.Problem(Made.College.Set(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default, Role.Pupil])).Kind);

    [Fact]
    public void A_declared_post_receives_the_report()
    {
        var leader = new Post("pastoral-leader");
        var policy = Made.College.AddPost(leader).Set(Parameters.SafeguardingLead, leader, Made.Reason).Adapt();

        var owed = Assert.Single(policy.Decide(Made.FormerPupil).Obligations);

        Assert.Equal("Tell the Designated Safeguarding Lead (the pastoral leader).", owed.Says);
    }

    [Fact]
    public void Two_values_for_one_setting_clash_and_both_places_are_named()
    {
        var problem = Made.Problem(Made.College
            .Set(Parameters.FormerPupilAge, 19)
            .Set(Parameters.FormerPupilAge, 20));

        Assert.Equal(ProblemKind.Clash, problem.Kind);
        Assert.Equal(problem.Place.Line, problem.OtherPlace!.Line + 1);
        Assert.Equal(("one of them only", "19 there, and 20 here"), (problem.Expected, problem.Found));
        Assert.EndsWith("or say until when the one holds and from when the other.", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stated_twice_and_alike_holds_once() =>
        Assert.Equal(
            Made.College.Set(Parameters.FormerPupilAge, 19).Adapt().Fingerprint,
            Made.College.Set(Parameters.FormerPupilAge, 19).Set(Parameters.FormerPupilAge, 19).Adapt().Fingerprint);

    [Fact]
    public void Every_problem_is_listed_at_once_and_nothing_is_applied()
    {
        var problems = Made.Problems(Made.College
            .Set("nothing", SettingValue.Of(1))
            .Make("KW9999", Severity.Off)
            .Say("KW1001", TextPart.Title, " ")
            .AddFact(new Fact("logo") { Yes = "y", No = "n", Unknown = "u", Question = "q" }, [SituationKind.Access]));

        Assert.Equal(
            [ProblemKind.UnknownSetting, ProblemKind.UnknownRule, ProblemKind.Incomplete, ProblemKind.BadId],
            problems.Select(p => p.Kind).OrderBy(k => k == ProblemKind.BadId).ThenBy(k => k != ProblemKind.UnknownSetting).ThenBy(k => k));
    }

    [Fact]
    public void Presets_are_what_they_say()
    {
        var strict = Made.College.StartFrom(Preset.Strict).Adapt();
        var advisory = Made.College.StartFrom(Preset.Advisory).Adapt();

        Assert.Equal(AllSettings.Strict.Select(o => o.Reading.Id).Order(), strict.Settings.Changed.Order());
        Assert.All(advisory.Content.Norms.Where(n => !n.IsGuarded), n => Assert.All(n.Limbs, l => Assert.Null(l.BrokenWhen ?? l.OwedWhen)));
        Assert.All(
            advisory.Content.Norms.Where(n => n.IsGuarded),
            n => Assert.Same(SocialMediaPolicy.Default.Find(n.Id), n));
        Assert.Empty(advisory.Adapted!.Loosenings);
        Assert.Equal(SocialMediaPolicy.Default.Settings.ToString(), Made.College.StartFrom(Preset.Default).Adapt().Settings.ToString());
    }

    [Fact]
    public void What_a_school_says_itself_comes_before_what_its_preset_says() =>
        Assert.Equal(
            OwnFamily.HouseholdExempt,
            Made.College.StartFrom(Preset.Strict).Read(OwnFamily.HouseholdExempt).Adapt().Settings[OwnFamily.Reading]);

    [Theory]
    [InlineData("KW")]
    [InlineData("KW1")]
    [InlineData("KW20")]
    [InlineData("OTHER")]
    [InlineData("SCHOOL")]
    [InlineData("TELL")]
    [InlineData("O")]
    [InlineData("oak")]
    [InlineData("1OAK")]
    [InlineData("OAKFIELDC")]
    public void A_prefix_that_cannot_be_one_is_refused(string prefix) =>
        Assert.Equal(ProblemKind.BadId, Made.Problem(new Adaptation("Oakfield", prefix)).Kind);
}
