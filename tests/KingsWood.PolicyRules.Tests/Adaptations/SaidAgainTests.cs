using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>
/// Who says a loosened value again, or a milder one than before, gives no reason and hides none: the decision shows the reason of
/// whoever loosened it first.
/// </summary>
public sealed class SaidAgainTests
{
    private const string GraceDays = "Northern Trust: setting grace-days";

    private static readonly Policy Base = SocialMediaPolicy.Default;
    private static readonly Values<Role> NoCoach = [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)];
    private static readonly Connection Pupil = Made.FormerPupil with { With = [OtherPerson.Who(Relation.CurrentPupil)] };

    private static readonly Publication Picture = new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = new() { Use = AccountUse.School },
        Contents = [Content.Photograph],
        Children = [new() { Consent = new() { Form = Form.Written, CoversThisUse = Answer.Yes } }],
    };

    private static readonly Dictionary<string, (Adaptation Trust, Adaptation School, Situation Situation)> Again = new()
    {
        ["the same days of grace"] = (Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason), Made.College.Set(Parameters.GraceDays, 365), Kept(200)),
        ["fewer days of grace"] = (Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason), Made.College.Set(Parameters.GraceDays, 300), Kept(200)),
        ["the same age"] = (Made.Trust.Set(Parameters.FormerPupilAge, 16, Made.Reason), Made.College.Set(Parameters.FormerPupilAge, 16), Made.FormerPupil),
        ["an age between"] = (Made.Trust.Set(Parameters.FormerPupilAge, 16, Made.Reason), Made.College.Set(Parameters.FormerPupilAge, 17), Made.FormerPupil),
        ["the same advice"] = (Advised(Made.Trust, Made.Reason), Advised(Made.College, null), Pupil),
        ["advice of what was a note"] = (
            Made.Trust.Make("KW1001", Severity.Note, Made.Reason).Make("KW1002", Severity.Note, Made.Reason), Advised(Made.College, null), Pupil),
        ["the same rules turned off"] = (
            Made.Trust.Make("KW1001", Severity.Off, Made.Reason).Make("KW1002", Severity.Off, Made.Reason),
            Made.College.Make("KW1001", Severity.Off).Make("KW1002", Severity.Off), Pupil),
        ["the same staff"] = (
            Made.Trust.Set(Parameters.StaffRoles, NoCoach, Made.Reason), Made.College.Set(Parameters.StaffRoles, NoCoach),
            Pupil with { Actor = new() { Roles = [Role.Coach] } }),
        ["the same recipient"] = (
            Made.Trust.Set(Parameters.ReportTo, Post.SeniorLeadership, Made.Reason), Made.College.Set(Parameters.ReportTo, Post.SeniorLeadership), Made.Received),
        ["fewer days for a report"] = (
            Made.Trust.Set(Parameters.ReportWithinWorkingDays, 5, Made.Reason), Made.College.Set(Parameters.ReportWithinWorkingDays, 4), Made.Received),
        ["the same form of consent"] = (
            Made.Trust.Read(ConsentForm.OptOutToo, Made.Reason), Made.College.Read(ConsentForm.OptOutToo),
            Picture with { Children = [new() { Identified = Identification.None, Consent = new() { Form = Form.OptOut, CoversThisUse = Answer.Yes } }] }),
        ["the same text"] = (
            Made.Trust.Say("KW1002", TextPart.Says, "Pupils are welcome as contacts.", Made.Reason),
            Made.College.Say("KW1002", TextPart.Says, "Pupils are welcome as contacts."), Pupil),
        ["the same silence"] = (
            Made.Trust.TakeSilence("child.named", Silence.Presumed, null, Made.Reason),
            Made.College.TakeSilence("child.named", Silence.Presumed, SituationKind.Publication), Picture),
        ["the same days, with a reason that they do not need"] = (
            Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason), Made.College.Set(Parameters.GraceDays, 365, Made.Reason), Kept(200)),
        ["the same days, beside what a preset says"] = (
            Made.Trust.Read(OwnFamily.WiderFamilyExempt, Made.Reason), Made.College.StartFrom(Preset.Strict).Read(OwnFamily.WiderFamilyExempt),
            Made.FormerPupil with { With = [Made.FormerPupil.With[0] with { Facts = [new("other.wider-family", Answer.Yes)] }] }),
    };

    public static TheoryData<string> All => [.. Again.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_loosening_is_shown_although_a_later_layer_says_it_again(string what)
    {
        var (trust, school, situation) = Again[what];
        var alone = Shown(Base.Adapt(trust), situation);

        Assert.NotEmpty(alone);
        Assert.Equal(alone, Shown(Base.Adapt(trust, school), situation));
        Assert.Equal(alone, Shown(Base.Adapt(trust).Adapt(school), situation));
        Assert.Equal(alone, Shown(Base.Adapt(trust).Adapt(new Adaptation("Between", "BT")).Adapt(school), situation));
    }

    [Property(MaxTest = 25)]
    public void Adaptations_by_chance_show_the_same_whether_a_later_layer_says_some_of_them_again_or_not(int seed)
    {
        var random = new Random(seed);
        var changes = VariedAdaptation.Changes(seed, Made.Reason);
        var again = changes
            .Where(c => c is SettingAdjustment or SeverityAdjustment or SilenceAdjustment or TextAdjustment { Extends: false } && random.Next(3) > 0)
            .Select(c => c with { Because = null }).ToList();
        if (Apply(() => Base.Adapt(VariedAdaptation.Of(changes))) is not { } once || once.Adapted!.Loosenings.Count == 0)
        {
            return;
        }

        var school = again.Aggregate(Made.College, (layer, change) => layer.Add(change));
        foreach (var twice in new[] { Apply(() => Base.Adapt(VariedAdaptation.Of(changes), school)), Apply(() => once.Adapt(school)) })
        {
            Assert.NotNull(twice);
            foreach (var kind in Enum.GetValues<SituationKind>())
            {
                foreach (var facts in FactSituations.Around(once, kind, 8).Concat(FactSituations.Around(twice.Adapted!.WithoutAny ?? Base, kind, 8)))
                {
                    Assert.Equal(once.Decide(kind, facts).Loosenings.Select(Say), twice.Decide(kind, facts).Loosenings.Select(Say));
                    Assert.Equal(once.Judge(kind, facts).TouchesALoosening, twice.Judge(kind, facts).TouchesALoosening);
                }
            }
        }

        static Policy? Apply(Func<Policy> adapted)
        {
            try
            {
                return adapted();
            }
            catch (AdaptationException)
            {
                return null;
            }
        }
    }

    [Fact]
    public void What_is_turned_off_cannot_be_made_anything_else_and_the_message_says_why() => Assert.Equal(
        "KW1301 cannot have this severity. An earlier layer has turned it off, so that there is nothing left that could prohibit, oblige or advise.",
        Made.Problem(Made.Trust.Make("KW1301", Severity.Off, Made.Reason), Made.College.Make("KW1301", Severity.Prohibit)).Says);

    [Fact]
    public void Beside_another_that_touches_the_same_rule_both_are_shown()
    {
        var trust = Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason).Set(Parameters.FormerPupilAge, 16, Made.Reason);
        var school = Made.College.Set(Parameters.GraceDays, 365).Set(Parameters.FormerPupilAge, 16);

        Assert.Equal([GraceDays], Shown(Base.Adapt(trust, school), Kept(200)));
        Assert.Equal(["Northern Trust: setting former-pupil-age"], Shown(Base.Adapt(trust, school), Made.FormerPupil));
    }

    [Fact]
    public void Two_that_do_together_what_either_would_do_alone_are_both_shown_although_both_are_said_again()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 16, Made.Reason).Make("KW1003", Severity.Off, Made.Reason);
        var both = new[] { "Northern Trust: setting former-pupil-age", "Northern Trust: severity of KW1003" };

        Assert.Equal(both, Shown(Base.Adapt(trust), Made.FormerPupil));
        Assert.Equal(both, Shown(Base.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 16).Make("KW1003", Severity.Off)), Made.FormerPupil));
        Assert.Equal(both, Shown(Base.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 17)), Made.FormerPupil));
        Assert.Equal(both, Shown(Base.Adapt(trust).With(Parameters.FormerPupilAge, 17), Made.FormerPupil));
        Assert.Equal(both[1..], Shown(Base.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 18)), Made.FormerPupil));
    }

    [Theory]
    [InlineData(18)]
    [InlineData(21)]
    public void What_a_later_layer_takes_back_is_not_shown_whatever_it_says_beyond(int years)
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 16, Made.Reason).Set(Parameters.GraceDays, 365, Made.Reason);
        var policy = Base.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, years).Set(Parameters.GraceDays, 0));

        foreach (var age in (int[])[15, 16, 17, 18, 19, 20, 21, 22])
        {
            Assert.Empty(Shown(policy, Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(age) }] }));
        }

        Assert.Empty(Shown(policy, Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil)] }));
        Assert.Empty(Shown(policy, Kept(200)));
    }

    [Fact]
    public void Where_a_later_layer_takes_some_of_it_back_the_rest_is_shown()
    {
        var policy = Base.Adapt(Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason), Made.College.Set(Parameters.GraceDays, 300));

        Assert.Equal([GraceDays], Shown(policy, Kept(299)));
        Assert.Empty(Shown(policy, Kept(340)));
    }

    [Fact]
    public void A_later_layer_that_goes_further_with_a_reason_shows_its_own_where_that_decides()
    {
        var policy = Base.Adapt(
            Made.Trust.Set(Parameters.GraceDays, 200, Made.Reason), Made.College.Set(Parameters.GraceDays, 365, Made.Reason));

        Assert.Contains(GraceDays, Shown(policy, Kept(150)));
        Assert.Equal(["Oakfield College: setting grace-days"], Shown(policy, Kept(340)));
    }

    [Fact]
    public void Roles_that_a_later_layer_adds_to_staff_are_no_matter_of_who_took_another_out()
    {
        var policy = Base.Adapt(
            Made.Trust.Set(Parameters.StaffRoles, NoCoach, Made.Reason).Set(Parameters.GraceDays, 365, Made.Reason),
            Made.College.Set(Parameters.StaffRoles, [.. NoCoach, Role.Parent]));

        Assert.Equal(["Northern Trust: setting staff-roles"], Shown(policy, Pupil with { Actor = new() { Roles = [Role.Coach] } }));
        Assert.Empty(Shown(policy, Pupil with { Actor = new() { Roles = [Role.Parent] } }));
    }

    [Fact]
    public void A_later_layer_that_the_program_set_in_code_hides_none_either()
    {
        var trust = Base.Adapt(Made.Trust.Set(Parameters.GraceDays, 365, Made.Reason));

        Assert.Equal([GraceDays], Shown(trust.With(Parameters.GraceDays, 300), Kept(200)));
        Assert.Empty(Shown(trust.With(Parameters.GraceDays, 300), Kept(340)));
        Assert.Empty(Shown(trust.With(Parameters.GraceDays, 0), Kept(200)));
    }

    [Fact]
    public void What_has_expired_is_shown_where_it_would_be_milder_and_not_where_a_later_layer_is_stricter()
    {
        var policy = Base.Adapt(
            Made.Trust.Until(Made.AsOf.Date.AddDays(-1), a => a.Set(Parameters.GraceDays, 365, Made.Reason)), Made.College.Set(Parameters.FormerPupilAge, 21));
        var nineteen = Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(19) }] };

        Assert.Equal([GraceDays], policy.Decide(Kept(200)).Loosenings.Select(Say));
        Assert.Empty(policy.Decide(nineteen).Loosenings);
    }

    private static Adaptation Advised(Adaptation layer, LooseningReason? because) =>
        layer.Make("KW1001", Severity.Advise, because).Make("KW1002", Severity.Advise, because);

    // A contact that is older than the job, so many days after it began.
    private static Connection Kept(int days) => new()
    {
        On = Made.AsOf,
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Step = ConnectionStep.Kept,
        IsOlderThanTheJob = Answer.Yes,
        BoundSince = Made.AsOf.Date.AddDays(-days),
        With = [OtherPerson.Who(Relation.CurrentPupil)],
    };

    private static List<string> Shown(Policy policy, Situation situation)
    {
        var decision = policy.Decide(situation);
        Assert.Equal(decision.Loosenings.Count > 0, policy.Judge(situation, Made.AsOf).TouchesALoosening);
        return [.. decision.Loosenings.Select(Say)];
    }

    private static string Say(Loosening loosening) => $"{loosening.Layer}: {loosening.Adjustment.Of}";
}
