using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 6 for readings: a reading that tightens never loosens a verdict, and one that loosens never tightens.</summary>
/// <remarks>
/// Which way an option leans, beside the default, was found by trying, on situations that are fully known. Every option
/// is named here, so that a new one has to be put somewhere.
/// </remarks>
public sealed class Promise06TighterReadings
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

    private static readonly Policy Policy = SocialMediaPolicy.Default;

    private static readonly Lazy<List<(SituationKind Kind, StatedFacts Facts, Verdict Verdict)>> Known = new(() =>
    [
        .. from kind in Enum.GetValues<SituationKind>()
           from seed in Enumerable.Range(0, kind is SituationKind.Message or SituationKind.Connection ? 1500 : 300)
           let facts = FactSituations.Make(seed, kind, mostUnknown: 0).Facts
           select (kind, facts, Policy.Judge(kind, facts).Verdict.Class()),
    ]);

    [Fact]
    public void Every_option_beside_the_default_leans_a_known_way() =>
        Assert.Equal(
            AllOptions().Select(Name).Order(StringComparer.Ordinal),
            Tightening.Concat(Loosening).Concat(Leaning).Order(StringComparer.Ordinal));

    [Fact]
    public void An_option_that_tightens_never_loosens_a_verdict()
    {
        foreach (var option in AllOptions().Where(o => Tightening.Contains(Name(o))))
        {
            Assert.True(Compare(option).Looser == 0, Name(option));
        }
    }

    [Fact]
    public void An_option_that_loosens_never_tightens_a_verdict_and_does_loosen_some()
    {
        foreach (var option in AllOptions().Where(o => Loosening.Contains(Name(o))))
        {
            var (tighter, looser) = Compare(option);
            Assert.True(tighter == 0 && looser > 0, $"{Name(option)}: {tighter}, {looser}");
        }
    }

    [Fact]
    public void Every_option_that_tightens_does_so_in_some_situation() =>
        Assert.Empty(AllOptions()
            .Where(o => Tightening.Contains(Name(o)) && Compare(o).Tighter == 0 && !TightensAnExample(o))
            .Select(Name));

    [Fact]
    public void What_a_strict_school_starts_from_is_every_option_that_tightens() =>
        Assert.Equal(Tightening.Order(StringComparer.Ordinal), AllSettings.Strict.Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_higher_age_for_former_pupils_never_loosens_a_verdict()
    {
        var stricter = Policy.With(Parameters.FormerPupilAge, 21);
        foreach (var (kind, facts, verdict) in Known.Value)
        {
            // Who is under 18 is under 21; of who is 18 or over, that has to be said.
            Assert.True(stricter.Judge(kind, facts.With("other.under:21", Answer.Yes)).Verdict.Class() >= verdict);
        }
    }

    // Some situations are too seldom to meet by chance, and so they are examples.
    private static bool TightensAnExample(ReadingOption option)
    {
        var other = Policy.With(option);
        return Policy.Content.Rules
            .SelectMany(r => SocialMediaPolicy.ExamplesOf(r.Id))
            .Any(e => other.Judge(e.Situation, RuleExample.AsOf).Verdict.Class() > Policy.Judge(e.Situation, RuleExample.AsOf).Verdict.Class());
    }

    private static IEnumerable<ReadingOption> AllOptions() => AllSettings.InOrder.OfType<Reading>().SelectMany(r => r.Options.Skip(1));

    private static string Name(ReadingOption option) => $"{option.Reading.Id} = {option.Id}";

    // Where the reading makes a rule of its own, that is where it shows: so situations are made around both policies.
    private static (int Tighter, int Looser) Compare(ReadingOption option)
    {
        var other = Policy.With(option);
        var around = from kind in Enum.GetValues<SituationKind>()
                     from facts in FactSituations.Around(other, kind, kind == SituationKind.Message ? 600 : 100)
                     select (kind, facts, Policy.Judge(kind, facts).Verdict.Class());
        var (tighter, looser) = (0, 0);
        foreach (var (kind, facts, was) in Known.Value.Concat(around))
        {
            var now = other.Judge(kind, facts).Verdict.Class();
            tighter += now > was ? 1 : 0;
            looser += now < was ? 1 : 0;
        }

        return (tighter, looser);
    }
}
