namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// Finds what one layer says twice and differently: the order must not matter, so neither can win. And what ends before it begins.
/// </summary>
internal static class Clashes
{
    /// <summary>How it is said that an id is taken.</summary>
    public const string ThereIsAlready = "There is already a";

    public static IEnumerable<AdaptationProblem> Find(Adaptation layer)
    {
        foreach (var adjustment in layer.Adjustments.Where(a => a.From > a.LastDay))
        {
            yield return new(ProblemKind.ValueOutOfRange, adjustment.Origin, $"The {adjustment.Of} ends before it begins, so that it never holds.")
            {
                Expected = $"a last day on or after {Day(adjustment.From)}",
                Found = Day(adjustment.LastDay),
            };
        }

        for (var i = 0; i < layer.Adjustments.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (layer.Adjustments[j], layer.Adjustments[i]);
                if (AreAboutTheSame(one, other) && one.Overlaps(other) && (IsNamedOnly(other) || !one.SaysTheSameAs(other)))
                {
                    yield return IsAdded(other) || IsNamedOnly(other)
                        ? new(ProblemKind.Clash, other.Origin, $"The {other.Of} is stated twice.")
                        {
                            Expected = "each id once",
                            OtherPlace = one.Origin,
                        }
                        : new(ProblemKind.Clash, other.Origin, $"The {other.Of} is stated twice, and differently.")
                        {
                            Expected = "one of them only",
                            Found = $"{one.Shown} there, and {other.Shown} here",
                            OtherPlace = one.Origin,
                            Hint = (one.Shown == other.Shown ? "They differ in what they owe, how soon, where they come from, or another detail. " : "")
                                + "Within one layer neither comes first: say one of them only, or say until when the one holds and from when the other.",
                        };
                }
            }
        }
    }

    /// <summary>Whether it says again what a clash at the same place tells already: that the id is taken.</summary>
    public static bool Tells(IReadOnlyList<AdaptationProblem> problems, AdaptationProblem found) =>
        found is { Kind: ProblemKind.BadId, Expected: "" or "an id that is not taken" }
        && found.Says.StartsWith(ThereIsAlready, StringComparison.Ordinal)
        && problems.Any(p => p.Kind == ProblemKind.Clash && p.Place.Equals(found.Place));

    private static bool IsAdded(Adjustment adjustment) => adjustment is RuleAdjustment or ExceptionAdjustment or FactAdjustment
        or QuestionAdjustment or PurposeAdjustment or RoleAdjustment or RelationAdjustment;

    // An id that stands there twice is a slip for another one.
    private static bool IsNamedOnly(Adjustment adjustment) => adjustment is PostAdjustment or LockAdjustment;

    private static string Day(DateOnly? day) => $"{day:yyyy-MM-dd}";

    /// <summary>Whether two changes are about the same, so that they cannot both hold within one layer, and of two layers the later one does.</summary>
    public static bool AreAboutTheSame(Adjustment one, Adjustment other) => (one, other) switch
    {
        (SilenceAdjustment a, SilenceAdjustment b) => a.FactId == b.FactId && (a.Kind is null || b.Kind is null || a.Kind == b.Kind),
        _ => one.Of == other.Of,
    };
}
