using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>A decision shows a loosening where it would be otherwise without it, or could turn out so; and nowhere else.</summary>
public sealed class ShownLooseningTests(ITestOutputHelper output)
{
    [Fact]
    public void Loosenings_come_in_one_order_however_they_are_stated()
    {
        var changes = new Func<Adaptation, Adaptation>[]
        {
            a => a.Set(Parameters.GraceDays, 30, Made.Reason),
            a => a.WithFriendship("KW1003"),
            a => a.Read(PublicFollowers.AcceptingOnly, Made.Reason),
            a => a.Set(Parameters.FormerPupilAge, 17, Made.Reason),
        };
        var (forth, back) = (
            changes.Aggregate(Made.College, (a, change) => change(a)), changes.Reverse().Aggregate(Made.College, (a, change) => change(a)));
        var fromFile = AdaptationJson.Read(AdaptationJson.Write(back));

        string[] orders =
        [
            .. new[] { forth, back, fromFile }.Select(a => string.Join('|', a.Adapt().Adapted!.Loosenings.Select(l => l.Adjustment.Of))),
        ];

        Assert.Equal(4, orders[0].Split('|').Length);
        Assert.Single(orders.Distinct());
        Assert.Single(new[] { forth, back, fromFile }
            .Select(a => string.Join('|', a.Adapt().Decide(Made.FormerPupil, Made.AsOf).Loosenings.Select(l => l.Adjustment.Of))).Distinct());
    }

    private static readonly Policy Base = SocialMediaPolicy.Default;
    private static readonly Role Reader = new("reader");

    private static readonly Adaptation NoFriends = Made.College.Make("KW1001", Severity.Advise, Made.Reason).Make("KW1003", Severity.Advise, Made.Reason);

    [Fact]
    public void A_role_of_the_schools_own_is_shown_to_those_who_have_it()
    {
        var policy = NoFriends.AddRole(new(Reader, IsStaff: false), Made.Reason).Adapt();

        Assert.DoesNotContain("role reader", Shown(policy, Made.FormerPupil));
        Assert.Contains("severity of KW1001", Shown(policy, Made.FormerPupil));
        Assert.Contains("role reader", Shown(policy, Made.FormerPupil with { Actor = new() { Roles = [Reader] } }));
    }

    [Fact]
    public void A_role_that_is_no_longer_staff_is_shown_to_those_who_have_it()
    {
        var policy = NoFriends.Set(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)], Made.Reason).Adapt();

        Assert.DoesNotContain("setting staff-roles", Shown(policy, Made.FormerPupil));
        Assert.Contains("setting staff-roles", Shown(policy, Made.FormerPupil with { Actor = new() { Roles = [Role.Coach] } }));
        Assert.DoesNotContain("setting staff-roles", Shown(policy, Made.FormerPupil with { Actor = new() { Roles = [Role.Coach, Role.Teacher] } }));
    }

    [Fact]
    public void More_time_to_report_is_not_shown_where_a_report_is_owed_at_once()
    {
        var policy = Made.College.Set(Parameters.ReportWithinHours, 48, Made.Reason).Read(ReportHours.Alone, Made.Reason).Adapt();
        var inappropriate = Made.Received with { IsInappropriate = Answer.Yes };

        Assert.NotEmpty(Shown(policy, Made.Received));
        Assert.Empty(Shown(policy, inappropriate));
        Assert.Empty(Shown(policy, inappropriate with { ReportedToLead = ActionTaken.NotYet }));
        Assert.Empty(Shown(policy, new Concern { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes }));
        Assert.False(policy.Judge(inappropriate, Made.AsOf).TouchesALoosening);
    }

    [Fact]
    public void Nor_where_something_else_changes_that_report()
    {
        var policy = Made.College.Set(Parameters.ReportWithinWorkingDays, 2, Made.Reason)
            .Set(Parameters.SafeguardingLead, Post.SeniorLeadership, Made.Reason).Adapt();

        Assert.Equal(["setting safeguarding-lead"], Shown(policy, new Concern { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes }));
        Assert.Equal(["setting safeguarding-lead"], Shown(policy, Made.Received with { IsInappropriate = Answer.Yes }));
        Assert.Equal(["setting report-within-working-days", "setting safeguarding-lead"], Shown(policy, Made.Received));
    }

    [Fact]
    public void An_exception_for_family_is_not_shown_of_somebody_who_is_none()
    {
        var policy = NoFriends.Read(OwnFamily.WiderFamilyExempt, Made.Reason).Adapt();

        Assert.DoesNotContain("setting own-family", Shown(policy, Made.FormerPupil));
        Assert.Contains("setting own-family", Shown(policy, With(Answer.Yes)));
        Assert.Contains("setting own-family", Shown(policy, With(Answer.NotKnown)));
        Assert.DoesNotContain("setting own-family", Shown(policy, With(Answer.No)));

        static Connection With(Answer family) => Made.FormerPupil with
        {
            With = [Made.FormerPupil.With[0] with { Facts = [new("other.wider-family", family)] }],
        };
    }

    [Fact]
    public void An_age_is_shown_where_nobody_said_how_old_the_other_is()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();

        Assert.Single(Shown(policy, Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil)] }));
        Assert.Empty(Shown(policy, Aged(16)));
        Assert.Empty(Shown(policy, Aged(18)));
        Assert.Single(Shown(policy, Aged(17)));

        static Connection Aged(int years) => Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(years) }] };
    }

    [Fact]
    public void A_rule_that_another_repeats_is_shown_all_the_same()
    {
        var policy = Made.College.Make("KW1001", Severity.Off, Made.Reason).Adapt();
        var pupil = Made.FormerPupil with { With = [OtherPerson.Who(Relation.CurrentPupil)] };

        Assert.Equal(Verdict.NotPermitted, policy.Decide(pupil).Verdict);
        Assert.Equal(["KW1001"], Assert.Single(policy.Decide(pupil).Loosenings).Rules);
        Assert.True(policy.Judge(pupil, Made.AsOf).TouchesALoosening);
    }

    [Fact]
    public void Two_that_do_together_what_either_would_do_alone_are_both_shown()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 16, Made.Reason).Make("KW1003", Severity.Off, Made.Reason).Adapt();

        Assert.Equal(["setting former-pupil-age", "severity of KW1003"], Shown(policy, Made.FormerPupil));
    }

    [Fact]
    public void What_a_later_layer_takes_back_is_not_shown()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 16, Made.Reason);
        var school = Made.College.Set(Parameters.FormerPupilAge, 18);

        Assert.Empty(Shown(Base.Adapt(trust, school), Made.FormerPupil));
        Assert.Empty(Shown(Base.Adapt(trust).Adapt(school), Made.FormerPupil));
        Assert.Single(Shown(Base.Adapt(trust).Adapt(Made.College.WithLogo()), Made.FormerPupil));
    }

    [Fact]
    public void Without_a_loosening_of_a_strict_school_what_it_started_from_holds()
    {
        var policy = Made.College.StartFrom(Preset.Strict).Read(OwnFamily.WiderFamilyExempt, Made.Reason).Adapt();
        var own = Made.FormerPupil with { With = [Made.FormerPupil.With[0] with { Facts = [new("other.own-household", Answer.Yes)] }] };

        Assert.Equal(["setting own-family"], Shown(policy, own));
        Assert.Empty(Shown(policy, Made.FormerPupil));
    }

    [Fact]
    public void Another_alternate_is_shown_where_a_report_reaches_it()
    {
        var trust = Made.Trust.Set(Parameters.Alternate, Post.ChairOfGovernors);
        var policy = Base.Adapt(trust, Made.College.Set(Parameters.Alternate, Post.SeniorLeadership, Made.Reason));
        var concern = new Concern { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes };

        Assert.Empty(Shown(policy, concern));
        Assert.Equal(["setting alternate"], Shown(policy, concern with { IsAboutTheHeadteacher = Answer.Yes }));
    }

    [Fact]
    public void A_calendar_is_shown_where_it_moves_the_day_or_may()
    {
        var holidays = WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 12, 24));
        var policy = Base.Adapt(
            Made.Trust.Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason), Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, holidays, Made.Reason));

        Assert.DoesNotContain("setting working-days", Shown(policy, Made.Received));
        Assert.Contains("setting working-days", Shown(policy, Made.Received with { On = new Moment(new(2026, 12, 23)) }));
        Assert.Contains("setting working-days", Shown(policy, Made.Received with { On = null }));
    }

    [Fact]
    public void One_loosening_is_looked_for_without_allocating()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();
        var grown = Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(25) }] };
        for (var i = 0; i < 200; i++)
        {
            Assert.False(policy.Judge(grown, Made.AsOf).TouchesALoosening);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = policy.Judge(grown, Made.AsOf);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Adaptations_by_chance_show_what_they_loosen_and_where_they_do_not_nothing()
    {
        var (differing, alike) = Enumerable.Range(0, 40).Select(Compare)
            .Aggregate((Otherwise: 0, Alike: 0), (sum, one) => (sum.Otherwise + one.Otherwise, sum.Alike + one.Alike));

        output.WriteLine($"{differing} decisions would be otherwise without a loosening, {alike} would not.");
        Assert.True(differing > 300 && alike > 1000);
    }

    [Property(MaxTest = 20)]
    public void Whatever_a_decision_would_be_without_a_loosening_tells_whether_it_is_shown(int seed) => Compare(seed);

    private static (int Otherwise, int Alike) Compare(int seed)
    {
        var (differing, alike) = (0, 0);
        foreach (var (policy, loosening, without) in WithAndWithout(seed))
        {
            // Several loosenings may do together what none does alone.
            var none = policy.Adapted!.Loosenings.Count > 1 ? policy.Adapted.WithoutAny : without;
            foreach (var (kind, facts) in FactsAround(seed, policy, without))
            {
                var decision = policy.Decide(kind, facts);
                var isShown = decision.Loosenings.Any(l => l.Adjustment == loosening.Adjustment);
                var told = Told(decision);
                if (told != Told(without.Decide(kind, facts)))
                {
                    differing++;
                    Assert.True(isShown, $"{loosening.Adjustment} with {kind}, {facts}");
                    Assert.True(policy.Judge(kind, facts).TouchesALoosening);
                }
                else if (none is not null && Told(none.Decide(kind, facts)) == told && IsFullyKnown([policy, without, none], kind, facts)
                    && loosening.Adjustment.Of != "setting working-days") // facts that are stated by id have no moment to count from
                {
                    alike++;
                    Assert.False(isShown, $"{loosening.Adjustment} with {kind}, {facts}");
                }
            }
        }

        return (differing, alike);
    }

    [Property(MaxTest = 15)]
    public void The_same_holds_of_situations(int seed)
    {
        foreach (var (policy, loosening, without) in WithAndWithout(seed))
        {
            foreach (var situation in SituationsOfEveryKind.All)
            {
                var decision = policy.Decide(situation, SituationsOfEveryKind.AsOf);
                if (Told(decision) != Told(without.Decide(situation, SituationsOfEveryKind.AsOf)))
                {
                    Assert.Contains(decision.Loosenings, l => l.Adjustment == loosening.Adjustment);
                }

                Assert.Equal(policy.Judge(situation, SituationsOfEveryKind.AsOf).TouchesALoosening, decision.Loosenings.Any(l => !l.HasExpired));
            }
        }
    }

    /// <summary>Each loosening of an adaptation made by chance, and the policy that the other changes make.</summary>
    private static IEnumerable<(Policy Policy, Loosening Loosening, Policy Without)> WithAndWithout(int seed)
    {
        var changes = VariedAdaptation.Changes(seed, Made.Reason);
        if (Apply(changes) is not { } policy)
        {
            yield break;
        }

        foreach (var loosening in policy.Adapted!.Loosenings)
        {
            if (Apply([.. changes.Where(c => c.Of != loosening.Adjustment.Of)]) is { } without)
            {
                yield return (policy, loosening, without);
            }
        }
    }

    private static Policy? Apply(IReadOnlyList<Adjustment> changes)
    {
        try
        {
            return Base.Adapt(VariedAdaptation.Of(changes));
        }
        catch (AdaptationException)
        {
            return null;
        }
    }

    private static IEnumerable<(SituationKind Kind, StatedFacts Facts)> FactsAround(int seed, Policy policy, Policy without) =>
        from kind in Enum.GetValues<SituationKind>()
        from facts in FactSituations.Around(policy, kind, 10).Concat(FactSituations.Around(without, kind, 10))
            .Concat(Enumerable.Range(0, 4).Select(i => FactSituations.Make(Math.Abs(seed % 10_000) * 100 + i, kind).Facts))
        select (kind, facts);

    private static bool IsFullyKnown(Policy[] policies, SituationKind kind, StatedFacts facts) =>
        policies.All(p => p.For(kind) is var compiled && compiled.Read(facts).Known is var known
            && Enumerable.Range(0, compiled.Asked).All(bit => known.Of(bit) != Truth.Unknown));

    /// <summary>Verdict, rules, duties and deadlines, and the words that replace those of a rule.</summary>
    private static string Told(Decision decision) => string.Join(
        '\n',
        [
            decision.Verdict.ToString(),
            .. decision.Findings.SelectMany(f => f.OrElse.Append(f.Rule).Select(r => $"{Of(f.Kind)} {r.Id} {f.Exemption?.Id} {Words((Norm)r.Unworded())}")).Order(StringComparer.Ordinal),
            .. decision.Obligations.Select(o => $"{o.Duty.Id} {o.State} {o.How} {o.Within} {o.DueBy} {o.IsOverdue} {o.To} {string.Join(' ', o.Rules.Select(r => Words((Norm)r.Unworded())))}"),
        ]);

    // What a sentence carries of a setting is no other sentence.
    private static string Words(Norm rule) =>
        $"{rule.Title} {rule.Says} {rule.Advice} {rule.Instead} {rule.Meanwhile} {rule.Ask} {rule.LeadsTo}";

    // Whether it takes one alternative or several together to be certain, the rule is broken.
    private static FindingKind Of(FindingKind kind) => kind == FindingKind.BrokenEitherWay ? FindingKind.Broken : kind;

    private static IEnumerable<string> Shown(Policy policy, Situation situation)
    {
        var decision = policy.Decide(situation);
        Assert.Equal(decision.Loosenings.Count > 0, policy.Judge(situation, Made.AsOf).TouchesALoosening);
        return decision.Loosenings.Select(l => l.Adjustment.Of);
    }
}
