using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What a layer says twice and differently is an error, in whatever it differs; and two adaptations that differ in it are not equal.</summary>
public sealed class ClashTests
{
    private static readonly Duty Tell = OwnDuty.Create("oak-tell", "Tell somebody.");
    private static readonly Exemption Plain = new("oak.e") { When = Made.DeclaredFriendship, Source = "handbook" };

    public static TheoryData<string, Adjustment, Adjustment> Differing { get; } = new()
    {
        { "what an exception owes", Lifts(Plain), Lifts(Plain with { Owes = new(Tell, Promptness.SameDay) }) },
        {
            "how soon an exception owes it",
            Lifts(Plain with { Owes = new(Tell, Promptness.SameDay) }), Lifts(Plain with { Owes = new(Tell, Promptness.Soon) })
        },
        { "where an exception comes from", Lifts(Plain), Lifts(Plain with { Source = "nowhere" }) },
        { "how soon a severity owes it", Obliges(new(Tell, Promptness.AtOnce)), Obliges(new(Tell, Promptness.Soon)) },
        {
            "within what time a severity owes it",
            Obliges(new(Tell, Promptness.Soon) { Within = Deadline.WorkingDays(3) }), Obliges(new(Tell, Promptness.Soon) { Within = Deadline.WorkingDays(300) })
        },
    };

    [Theory]
    [MemberData(nameof(Differing), DisableDiscoveryEnumeration = true)]
    public void A_difference_is_a_clash_and_makes_two_adaptations(string what, Adjustment one, Adjustment other)
    {
        var words = Made.College.AddFact(Made.DeclaredFriendship, [SituationKind.Connection]);

        Assert.NotEmpty(what);
        var clash = Assert.Single(Made.Problems(words.Add(one).Add(other)), p => p.Kind == ProblemKind.Clash);
        Assert.Equal(
            one is ExceptionAdjustment
                ? ($"The {one.Of} is stated twice.", "")
                : ($"The {one.Of} is stated twice, and differently.", "They differ in what they owe, how soon, where they come from, or another detail."),
            (clash.Says, clash.Hint.Split(" Within one layer")[0]));
        Assert.DoesNotContain("other place is .", clash.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(words.Add(one), words.Add(other));
        Assert.Equal(words.Add(one), words.Add(one with { Origin = new("elsewhere") }));
    }

    private static ExceptionAdjustment Lifts(Exemption exception) => new(exception, ["KW1001", "KW1002"]) { Because = Made.Reason };

    private static SeverityAdjustment Obliges(Owing owes) => new("KW1502", Severity.Oblige) { Owes = owes, Because = Made.Reason };
}
