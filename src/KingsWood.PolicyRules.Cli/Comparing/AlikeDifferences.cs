using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Differences that go the same way, on the same days, for the same cause: told together, by the plainest of them.</summary>
internal sealed class AlikeDifferences
{
    /// <summary>What a situation is told with.</summary>
    public const string One = "For one";

    private const int MostKindsNamed = 3;
    private const int MostTitles = 2;

    private readonly List<Difference> differences;

    private AlikeDifferences(IEnumerable<Difference> differences) => this.differences = [.. differences];

    // Somebody whom the policy is about; then what differs most, and takes the fewest sentences.
    private Difference Plainest => differences
        .OrderByDescending(d => d.IsOfStaff)
        .ThenByDescending(Gap)
        .ThenBy(d => d.Sentences)
        .First();

    // What is gravest; of that, what somebody understands at once: somebody whom the policy is about, where the rules of the
    // change itself make the difference and nothing unusual has happened. A sentence more has to be worth it.
    private Difference Shortest(IReadOnlyList<string> rules) => differences
        .OrderBy(d => d.Gravity)
        .ThenBy(d => d.DutyOrder)
        .ThenByDescending(d => d.IsOfStaff)
        .ThenByDescending(d => d.Rules.Any(rules.Contains))
        .ThenBy(d => d.Unusual)
        .ThenBy(d => d.Sentences - Gap(d))
        .ThenByDescending(Gap)
        .ThenBy(d => d.Verdicts is null)
        .First();

    private static int Gap(Difference difference) => difference.Verdicts is { } v ? Math.Abs((int)v.Before - (int)v.Now) : 0;

    private IReadOnlyList<SituationKind> Kinds => [.. differences.SelectMany(d => d.Kinds).Distinct().Order()];

    private string When => differences[0].When.Length > 0 ? $", {differences[0].When}" : "";

    /// <summary>
    /// Differences in paragraphs, a cause each. The cause is what situations are read by; where that is the same, in what time or
    /// to whom something is owed, or else the rules. Causes that make the same difference are told as one.
    /// </summary>
    /// <param name="differences">The differences.</param>
    /// <param name="titleOf">A rule with its title as it is on some days, by its id.</param>
    public static IEnumerable<string> Together(IReadOnlyList<Difference> differences, Func<string, Values<Days>, string> titleOf) => differences
        .Select(d => Causes.ToldByTheLeast(d, differences))
        .GroupBy(d => (
            d.Way,
            d.When,
            d.Causes,
            What: d.Causes.Count == 0 && d.IsInHowItIsOwed ? d.What : "",
            Rules: d.Causes.Count == 0 && !d.IsInHowItIsOwed ? d.Rules : []))
        .Select(same => new AlikeDifferences(same))
        .GroupBy(a => (Kinds: Say(a.Kinds), a.When, Changes: a.Changes(titleOf), Alone: a.Plainest.Causes.Count > 1 ? a : null))
        .Select(same => $"{same.Key.Kinds}{Causes.Say([.. same.Select(a => a.Plainest.Causes)])}{same.Key.When}: {same.Key.Changes}. {same.First().ForOne()}");

    /// <summary>Each by itself, but for what became stricter by the same rules, whatever it was before.</summary>
    /// <param name="differences">The differences.</param>
    /// <param name="titleOf">A rule with its title as it is on some days, by its id.</param>
    public static IEnumerable<string> Apart(IEnumerable<Difference> differences, Func<string, Values<Days>, string> titleOf) => differences
        .SelectMany(d => d.Kinds.Select(kind => d with { Kinds = [kind] }))
        .OrderBy(d => d.Verdicts is null)
        .ThenBy(d => d.Kinds[0])
        .GroupBy(d => (d.Kinds, d.Way, d.When, d.Causes, d.What, d.Turn, d.Rules, d.Verdicts?.Now, Before: d.Way == Way.Looser ? d.Verdicts?.Before : null))
        .Select(same => new AlikeDifferences(same))
        .GroupBy(a => $"{a.When}: {a.Changes(titleOf)}. {a.ForOne()}")
        .Select(same => string.Join(", ", same.SelectMany(a => a.Kinds).Select(PlainWords.Of)) + same.Key);

    /// <summary>All differences of one change, a line for each way in which it is less strict, the gravest first.</summary>
    /// <param name="differences">The differences, one at least, that are all less strict.</param>
    /// <param name="rules">The ids of the rules that the change is about; none where that cannot be told.</param>
    public static IEnumerable<string> EachWay(IReadOnlyList<Difference> differences, params IReadOnlyList<string> rules) =>
        Gravities.Apart(differences).Select(alike => InShort(alike, rules));

    /// <summary>All differences of one change in one sentence, and the plainest situation.</summary>
    /// <param name="differences">The differences, one at least, that go the same way.</param>
    /// <param name="rules">The ids of the rules that the change is about; none where that cannot be told.</param>
    public static string InShort(IReadOnlyList<Difference> differences, params IReadOnlyList<string> rules)
    {
        var all = new AlikeDifferences(differences);
        var plainest = all.Shortest(rules);
        var differs = plainest.Verdicts is { } v ? VerdictPairs.Say([v])
            : plainest.Turn.Length > 0 ? $"{plainest.Turn}: {plainest.What}{Others(differences, plainest)}" : plainest.What;
        var when = differences.Select(d => d.When).Distinct().ToList() is [{ Length: > 0 } only] ? $", {only}" : "";
        return $"{Say(all.Kinds)}{when}: {differs}. {all.ForOne(plainest)}";
    }

    /// <summary>The same of days that are over: what was so then, and is as it was before again.</summary>
    /// <param name="differences">The differences, one at least, that go the same way.</param>
    /// <param name="rules">The ids of the rules that the change is about.</param>
    public static string InShortThen(IReadOnlyList<Difference> differences, IReadOnlyList<string> rules)
    {
        var all = new AlikeDifferences(differences);
        var plainest = all.Shortest(rules);
        var differs = plainest.Verdicts is { } v ? $"{PlainWords.Of(v.Now)} then, {PlainWords.Of(v.Before)} again"
            : $"then {(plainest.Turn.Length > 0 ? $"{plainest.Turn}: {plainest.What}" : plainest.What)}";
        return $"{Say(all.Kinds)}: {differs}. {all.ForOne(plainest)}";
    }

    /// <summary>What differs and where, without a situation.</summary>
    /// <param name="differences">The differences, one at least.</param>
    public static string WithoutSituation(IReadOnlyList<Difference> differences)
    {
        var all = new AlikeDifferences(differences);
        var turns = differences.Where(d => d.Verdicts is null).Select(d => d.Turn.Length > 0 ? d.Turn : d.What).Distinct();
        var verdicts = VerdictsOf(differences.Where(d => d.Way != Way.AdviceForDuty));
        var said = new[]
        {
            verdicts.Count > 0 ? VerdictPairs.Now(verdicts) : "",
            differences.Any(d => d.Way == Way.AdviceForDuty) ? "advice is no longer given where something is owed" : "",
        };
        return $"{Say(all.Kinds)}: {string.Join("; ", said.Where(s => s.Length > 0).Concat(turns))}.";
    }

    private static List<(Verdict Before, Verdict Now)> VerdictsOf(IEnumerable<Difference> differences) =>
        [.. differences.Select(d => d.Verdicts).OfType<(Verdict Before, Verdict Now)>()];

    // How many more duties turn the same way as the one that is named.
    private static string Others(IReadOnlyList<Difference> differences, Difference named) =>
        differences.Where(d => d.Turn == named.Turn).Select(d => d.What).Distinct().Count() is > 1 and var all
            ? FormattableString.Invariant($" (and {all - 1} more)")
            : "";

    private static string Say(IReadOnlyList<SituationKind> kinds) =>
        kinds.Count == Enum.GetValues<SituationKind>().Length ? "every kind of situation"
        : kinds.Count <= MostKindsNamed ? string.Join(", ", kinds.Select(PlainWords.Of))
        : $"{string.Join(", ", kinds.Take(MostKindsNamed - 1).Select(PlainWords.Of))} and "
            + FormattableString.Invariant($"{kinds.Count - MostKindsNamed + 1} other kinds of situation");

    private string ForOne() => ForOne(Plainest);

    private string ForOne(Difference shown) => shown switch
    {
        { Sentences: 0, Verdicts: null } silence => silence.Witness,
        var one when Kinds.Count == 1 => $"{One}: {one.Witness}",
        var one => $"{One}, {PlainWords.Of(one.Kinds[0])}: {one.Witness}",
    };

    private string Changes(Func<string, Values<Days>, string> titleOf) => string.Join("; ", Changes()) + Rules(titleOf);

    private IEnumerable<string> Changes()
    {
        if (differences.Select(d => d.NowKnown).Distinct().ToList() is [{ Length: > 0 } known])
        {
            yield return known;
        }

        var verdicts = differences.Select(d => d.Verdicts).OfType<(Verdict Before, Verdict Now)>().ToList();
        if (verdicts.Count > 0)
        {
            yield return VerdictPairs.Say(verdicts);
        }

        var binding = differences.SelectMany(d => d.Binding).Distinct().Order(StringComparer.Ordinal).ToList();
        if (binding.Count > 0)
        {
            yield return (differences[0].Way switch
            {
                Way.Looser => "no longer bound by ",
                Way.FillsAGap => "known now not to be bound by ",
                _ => "bound now by ",
            }) + RuleIdWords.Of(binding);
        }

        foreach (var owed in differences.Where(d => d.Verdicts is null).GroupBy(d => d.Turn))
        {
            yield return (owed.Key.Length > 0 ? owed.Key + ": " : "") + string.Join("; ", owed.Select(d => d.What).Distinct());
        }
    }

    // Where many are told to bind somebody no longer, those behind one situation or another tell nothing further.
    private string Rules(Func<string, Values<Days>, string> titleOf)
    {
        var ids = differences.SelectMany(d => d.Rules).Distinct().Order(StringComparer.Ordinal).ToList();
        return ids.Count == 0 || differences.Exists(d => d.Binding.Count > 0) ? ""
            : ids.Count <= MostTitles ? $" ({string.Join("; ", ids.Select(id => titleOf(id, differences[0].On)))})"
            : $" ({RuleIdWords.Ranges(ids)})";
    }
}
