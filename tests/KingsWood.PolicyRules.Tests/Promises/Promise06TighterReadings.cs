using System.Collections.Concurrent;
using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 6 for readings: a reading that tightens never loosens a verdict, and one that loosens never tightens.</summary>
/// <remarks>
/// Which way an option leans, beside the default, is counted over every situation that is fully known. Every option is
/// named here, so that a new one has to be put somewhere.
/// </remarks>
public sealed class Promise06TighterReadings(ITestOutputHelper output)
{
    private static readonly string[] Tightening =
    [
        "virtual-worlds = everything",
        "own-family = nobody-exempt",
        "groups-with-pupils = leave",
        "reported-communication = any-child",
        "equipment-bar = all-use",
        "own-device-on-the-network = counts-as-equipment",
        "email-approval = school-email-always",
        "approval-form = written-only",
        "approval-reach = accepting-only",
        "whose-telephone = any-own-handset",
        "accepting-contact = receiving",
        "colleagues = in-full",
        "affiliates = fully-bound",
        "account-flaws = bar-posts",
        "consent-from = both",
        "identifying-details = staff-too",
        "public-enough = everyone-only",
    ];

    private static readonly string[] Loosening =
    [
        "virtual-worlds = advice-only",
        "own-family = wider-family-exempt",
        "bare-requests = message-only",
        "awareness = direct-sight-only",
        "public-followers = accepting-only",
        "gaming-efforts = advice-only",
        "photograph-rules = school-accounts-only",
        "consent-form = spoken-too",
        "consent-form = opt-out-too",
    ];

    /// <summary>
    /// Where a child is one of the school's, KW1001 prohibits and has a period of grace; where not, the gap of KW0009 is
    /// open and has none. So moving that line tightens most and loosens a little, whichever way it is moved. And where an
    /// emergency is exempt, a report of it is owed, which can be left undone.
    /// </summary>
    private static readonly string[] Leaning =
        ["children-of-the-school = any-child", "children-of-the-school = pupils-only", "emergencies = not-exempt"];

    /// <summary>
    /// By these no verdict moves, for no fact that is known changes: situations are read by them. How long there is for a
    /// report moves, and <see cref="DeadlineReadingTests"/> says which way.
    /// </summary>
    private static readonly string[] MovingDeadlinesOnly = ["report-hours = alone"];

    private static readonly Policy Policy = SocialMediaPolicy.Default;

    private static readonly ConcurrentDictionary<string, Lazy<(BigInteger Tighter, BigInteger Looser)>> Compared = new();

    [Fact]
    public void Every_option_beside_the_default_leans_a_known_way() =>
        Assert.Equal(
            AllOptions().Select(Name).Order(StringComparer.Ordinal),
            Tightening.Concat(Loosening).Concat(Leaning).Concat(MovingDeadlinesOnly).Order(StringComparer.Ordinal));

    [Fact]
    public void An_option_that_tightens_does_so_and_loosens_no_verdict_in_any_situation() =>
        Assert.All(Of(Tightening), o => Assert.True(Compare(o) is { Looser.IsZero: true, Tighter.IsZero: false }, Name(o)));

    [Fact]
    public void An_option_that_loosens_does_so_and_tightens_no_verdict_in_any_situation() =>
        Assert.All(Of(Loosening), o => Assert.True(Compare(o) is { Looser.IsZero: false, Tighter.IsZero: true }, Name(o)));

    [Fact]
    public void An_option_that_leans_both_ways_tightens_some_verdicts_and_loosens_others() =>
        Assert.All(Of(Leaning), o => Assert.True(Compare(o) is { Looser.IsZero: false, Tighter.IsZero: false }, Name(o)));

    [Fact]
    public void An_option_that_moves_deadlines_only_moves_no_verdict_in_any_situation() =>
        Assert.All(Of(MovingDeadlinesOnly), o => Assert.True(Compare(o) is { Looser.IsZero: true, Tighter.IsZero: true }, Name(o)));

    [Fact]
    public void What_a_strict_school_starts_from_is_every_option_that_tightens() =>
        Assert.Equal(Tightening.Order(StringComparer.Ordinal), AllSettings.Strict.Select(Name).Order(StringComparer.Ordinal));

    // Who is under 18 is under 21; of who is 18 or over, a situation says which.
    [Fact]
    public void A_higher_age_for_former_pupils_tightens_and_loosens_no_verdict_in_any_situation()
    {
        var (tighter, looser) = Compare(Policy.With(Parameters.FormerPupilAge, 21));
        Assert.True(looser.IsZero && !tighter.IsZero);
    }

    private static IEnumerable<ReadingOption> AllOptions() => AllSettings.InOrder.OfType<Reading>().SelectMany(r => r.Options.Skip(1));

    private static IEnumerable<ReadingOption> Of(string[] names) => AllOptions().Where(o => names.Contains(Name(o)));

    private static string Name(ReadingOption option) => $"{option.Reading.Id} = {option.Id}";

    private (BigInteger Tighter, BigInteger Looser) Compare(ReadingOption option)
    {
        var (tighter, looser) = Compared.GetOrAdd(Name(option), _ => new(() => Compare(Policy.With(option)))).Value;
        output.WriteLine($"{Name(option)}: {tighter} situations judged more strictly, {looser} less.");
        return (tighter, looser);
    }

    /// <summary>In how many situations, of all kinds, another policy judges more strictly than ours, and less.</summary>
    private static (BigInteger Tighter, BigInteger Looser) Compare(Policy other)
    {
        var (tighter, looser) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            var builder = DiagramBuilder.For(kind, Policy, other);
            var (ours, theirs) = (new PolicyRegions(Policy, kind, builder), new PolicyRegions(other, kind, builder));
            tighter += builder.Count(Stricter(ours, theirs));
            looser += builder.Count(Stricter(theirs, ours));
        }

        return (tighter, looser);
    }

    // The two permitted are one class.
    private static Diagram Stricter(PolicyRegions first, PolicyRegions second) =>
        new[] { Verdict.Permitted, Verdict.Undetermined, Verdict.NotPermitted }
            .Select(v => second.AtLeast(v) & !first.AtLeast(v))
            .Aggregate((any, where) => any | where);
}
