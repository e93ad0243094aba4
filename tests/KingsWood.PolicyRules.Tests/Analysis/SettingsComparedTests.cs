using System.Collections.Concurrent;
using System.Numerics;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Analysis;

/// <summary>
/// Settings by which situations are read are compared by what both policies decide of the same situations: whatever a
/// situation shows, the comparison has found, and nothing is called less strict that is not.
/// </summary>
public sealed class SettingsComparedTests(ITestOutputHelper output)
{
    private static readonly Policy Base = SocialMediaPolicy.Default;
    private static readonly ConcurrentDictionary<(string One, string Other), (Policy, Policy, VerdictComparison)> Differing = new();

    private static readonly Dictionary<string, Func<Policy>> Others = new()
    {
        ["grace"] = () => Base.With(Parameters.GraceDays, 30),
        ["more grace"] = () => Base.With(Parameters.GraceDays, 45),
        ["fewer are staff"] = () => Made.College.Set(Parameters.StaffRoles, Without(Role.StaffGovernor, Role.SupplyStaff), Made.Reason).Adapt(),
        ["governors are staff"] = () => Base.With(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default, Role.Governor, Role.Affiliate]),
        ["teachers are no staff"] = () => Made.College.Set(Parameters.StaffRoles, Without(Role.Teacher), Made.Reason).Adapt(),
        ["own role"] = () => Made.College.AddRole(new OwnRole(new("host-parent"), IsStaff: false), Made.Reason).Adapt(),
        ["own staff"] = () => Made.College.AddRole(new OwnRole(new("mentor"), IsStaff: true)).Adapt(),
        ["more approve"] = () => Base.With(Parameters.WhoApproves, [Post.Headteacher, Post.SeniorLeadership]),
        ["others approve"] = () => Base.With(Parameters.WhoApproves, [Post.ChairOfGovernors]),
        ["alternate"] = () => Base.With(Parameters.Alternate, Post.ChairOfGovernors),
        ["lead"] = () => Base.With(Parameters.SafeguardingLead, Post.SeniorLeadership).With(Parameters.Deputy, Post.Headteacher),
        ["deputy"] = () => Base.With(Parameters.Deputy, Post.DeputySafeguardingLead),
        ["report to"] = () => Base.With(Parameters.ReportTo, Post.SeniorLeadership),
        ["hours"] = () => Base.With(Parameters.ReportWithinHours, 4),
        ["hours alone"] = () => Base.With(Parameters.ReportWithinHours, 4).With(ReportHours.Alone),
        ["working days"] = () => Base.With(Parameters.ReportWithinWorkingDays, 2),
        ["everything"] = () => Made.College
            .Set(Parameters.GraceDays, 30, Made.Reason)
            .Set(Parameters.StaffRoles, Without(Role.StaffGovernor), Made.Reason)
            .AddRole(new OwnRole(new("host-parent"), IsStaff: false), Made.Reason)
            .Set(Parameters.WhoApproves, [Post.SeniorLeadership], Made.Reason)
            .Set(Parameters.SafeguardingLead, Post.SeniorLeadership, Made.Reason)
            .Set(Parameters.Deputy, Post.DeputySafeguardingLead)
            .Set(Parameters.Alternate, Post.ChairOfGovernors)
            .Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason)
            .Adapt(),
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var name in Others.Keys)
            {
                pairs.Add("", name);
                pairs.Add(name, "");
            }

            pairs.Add("grace", "more grace");
            pairs.Add("hours alone", "working days");
            pairs.Add("own role", "fewer are staff");
            pairs.Add("lead", "deputy");
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Whatever_a_situation_shows_has_been_found(string one, string other)
    {
        var (before, after, differs) = Compared(one, other);
        var found = differs.Verdicts.Select(v => (v.Kind, v.Before, v.After)).ToHashSet();
        var duties = differs.Duties.ToLookup(d => (d.Kind, d.Duty.Id));
        var (verdicts, owed) = (0, 0);
        var known = Role.WellKnown.Concat(before.Settings.Get(OwnWords.Roles).Concat(after.Settings.Get(OwnWords.Roles)).Select(r => r.Role)).ToList();

        // A week or two between two periods of grace is met seldom.
        foreach (var situation in Enum.GetValues<SituationKind>().SelectMany(kind => ReadSituations.Of(kind, kind == SituationKind.Connection ? 1200 : 400)))
        {
            if (!situation.Actor.Roles!.All(known.Contains))
            {
                continue; // a role that neither policy knows
            }

            var (was, now) = (before.Decide(situation, ReadSituations.AsOf), after.Decide(situation, ReadSituations.AsOf));
            if (IsPartlyUnknown(was) || IsPartlyUnknown(now))
            {
                continue;
            }

            verdicts += was.Verdict == now.Verdict ? 0 : 1;
            Assert.True(
                was.Verdict == now.Verdict || found.Contains((situation.Kind, was.Verdict, now.Verdict)),
                $"{situation.Kind}: {was.Verdict}, then {now.Verdict}: {situation.Actor}, {situation.Facts}");
            foreach (var id in was.Obligations.Concat(now.Obligations).Where(o => o.IsOpen).Select(o => o.Duty.Id).Distinct())
            {
                var (then, since) = (was.Obligations.FirstOrDefault(o => o.Duty.Id == id && o.IsOpen), now.Obligations.FirstOrDefault(o => o.Duty.Id == id && o.IsOpen));
                var turns = duties[(situation.Kind, id)].ToList();
                owed += then?.To == since?.To && then?.Within == since?.Within ? 0 : 1;
                Assert.True((then is null) == (since is null) || was.Obligations.Any(o => o.Duty.Id == id && o.State == ObligationState.PerhapsOwed) || turns.Exists(t => t.Turn == (since is null ? DutyTurn.NoLongerOwed : DutyTurn.OwedNow)),
                    $"{situation.Kind} {id}: {string.Join(", ", was.Obligations.Select(o => (o.Duty.Id, o.State)))}, then {string.Join(", ", now.Obligations.Select(o => (o.Duty.Id, o.State)))}: {situation.Actor}, {situation.Facts}");
                Assert.True(
                    then is null || since is null || then.To == since.To || turns.Exists(t => t.WentTo == then.To && t.GoesTo == since.To),
                    $"{situation.Kind} {id}: {then?.To}, then {since?.To}");
                Assert.True(
                    then is null || since is null || (then.Within, then.How) == (since.Within, since.How) || turns.Exists(t => t.Was?.Within == then.Within && t.Now?.Within == since.Within),
                    $"{situation.Kind} {id}: {then?.Within}, then {since?.Within}");
            }
        }

        output.WriteLine($"{verdicts} verdicts, {owed} times or recipients differ.");
        Assert.True(verdicts + owed > 0);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_witness_is_decided_as_it_is_said_to_be_by_what_each_policy_reads_of_it(string one, string other)
    {
        var (before, after, differs) = Compared(one, other);

        Assert.Empty(differs.ComparedByValue);
        Assert.Empty(differs.TooLarge);
        Assert.All(differs.Verdicts, v => Assert.Equal(
            (v.Before, v.After), (before.Judge(v.Kind, v.Read.Before).Verdict, after.Judge(v.Kind, v.Read.After).Verdict)));
        Assert.All(differs.Verdicts.Where(v => Verdict.NotPermitted == v.Before || Verdict.NotPermitted == v.After), v => Assert.NotEmpty(v.Rules));
    }

    [Theory]
    [InlineData("grace", "Connection", "NotPermitted", "PermittedWithAdvice", "The connection is older than the job or the enrolment, which began no more than 30 days ago.")]
    [InlineData("fewer are staff", "Group", "Permitted", "NotCovered", "The person's role is staff governor.")]
    [InlineData("own role", "Connection", "Undetermined", "NotCovered", "The person's role is host parent.")]
    [InlineData("more approve", "Message", "NotPermitted", "Permitted", "It was approved beforehand by the senior leadership team.")]
    [InlineData("working days", "Connection", "NotPermitted", "Permitted", "It has not been reported yet: by the end of the same day it should have been, within 2 working days it still can be.")]
    public void What_loosens_is_told_by_what_makes_the_difference(string other, string kind, string before, string after, string shows)
    {
        var looser = Compared("", other).Differs.Verdicts.Where(v => v.IsLooser).ToList();

        Assert.Contains(looser, v => (v.Kind.ToString(), v.Before.ToString(), v.After.ToString()) == (kind, before, after) && v.Witness.Any(f => f.Yes == shows));
    }

    [Theory]
    [InlineData("grace")]
    [InlineData("more approve")]
    [InlineData("working days")]
    [InlineData("fewer are staff")]
    [InlineData("own role")]
    public void What_loosens_one_way_is_not_looser_the_other_way(string other)
    {
        var (there, back) = (
            Compared("", other).Differs,
            Compared(other, "").Differs);

        Assert.True(there.Loosens);
        Assert.Equal(
            Counts(there.Verdicts.Select(v => ((v.Kind, v.Before, v.After), v.Count))),
            Counts(back.Verdicts.Select(v => ((v.Kind, v.After, v.Before), v.Count))));

        static Dictionary<(SituationKind, Verdict, Verdict), BigInteger> Counts(IEnumerable<((SituationKind, Verdict, Verdict) Pair, BigInteger Count)> differences) =>
            differences.GroupBy(d => d.Pair).ToDictionary(d => d.Key, d => d.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Count));
    }

    [Theory]
    [InlineData("hours", "Sooner", false)]
    [InlineData("hours alone", "LaterOrSooner", true)]
    [InlineData("working days", "Later", true)]
    [InlineData("lead", "AnotherRecipient, FurtherRecipient", true)]
    [InlineData("report to", "AnotherRecipient, FurtherRecipient", true)]
    [InlineData("deputy", "FurtherRecipient", false)]
    [InlineData("alternate", "FurtherRecipient", false)]
    public void A_time_or_a_recipient_that_differs_is_told_by_which_way_it_goes(string other, string turns, bool loosens)
    {
        // Who may agree to a contact changes what is owed as well, of what was no contact that is permitted before.
        var duties = Compared("", other).Differs.Duties
            .Where(d => other.StartsWith('h') || other.StartsWith('w') || d.WentTo is not null).ToList();

        Assert.Equal(turns, string.Join(", ", duties.Select(d => d.Turn).Distinct().Order()));
        Assert.Equal(loosens, duties.Exists(d => d.IsLooser));
        Assert.All(duties, d => Assert.NotEmpty(d.Rules));
    }

    [Fact]
    public void A_reading_of_hours_without_hours_changes_nothing() =>
        Assert.True(Base.CompareVerdicts(Base.With(ReportHours.Alone), cancellation: TestContext.Current.CancellationToken).IsEmpty);

    [Fact]
    public void Relations_of_a_schools_own_are_compared_by_their_value_and_may_loosen_unless_they_are_those_of_pupils()
    {
        var boarder = Made.College.AddRelation(new OwnRelation(new("boarder"), Relation.CurrentPupil)).Adapt();
        var other = Made.College.AddRelation(new OwnRelation(new("host-family")), Made.Reason).Adapt();

        Assert.Equal(("own-relations", false), ByValue(Base, boarder));
        Assert.Equal(("own-relations", true), ByValue(boarder, Base));
        Assert.Equal(("own-relations", true), ByValue(Base, other));
        Assert.True(Base.CompareVerdicts(other, cancellation: TestContext.Current.CancellationToken).Loosens);

        static (string, bool) ByValue(Policy before, Policy after)
        {
            var setting = Assert.Single(before.CompareVerdicts(after, cancellation: TestContext.Current.CancellationToken).ComparedByValue);
            return (setting.SettingId, setting.MayLoosen);
        }
    }

    // The same pairs are looked at from several sides, and each comparison takes a while.
    private static (Policy Before, Policy After, VerdictComparison Differs) Compared(string one, string other) =>
        Differing.GetOrAdd((one, other), static pair =>
        {
            var (before, after) = (Of(pair.One), Of(pair.Other));
            return (before, after, before.CompareVerdicts(after));
        });

    private static Policy Of(string name) => name.Length == 0 ? Base : Others[name]();

    private static Values<Role> Without(params Role[] roles) => [.. Parameters.StaffRoles.Default.Except(roles)];

    // A role that a policy does not know is no gap in what is known: it is what differs.
    private static bool IsPartlyUnknown(Decision decision) =>
        decision.MissingFacts.Any(f => f.Facts.All(q => q.Id is not ("actor.staff" or "actor.affiliate")));
}
