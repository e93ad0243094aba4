using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// What some rules said under another policy: a decision is touched where they would be stricter there than what is
/// decided here. Each policy reads the situation for itself, so that what situations are read by is seen too.
/// </summary>
internal sealed class Shadow(Policy stricter, Policy milder, IEnumerable<string> rules)
{
    private readonly HashSet<string> rules = [.. rules];
    private readonly Lazy<Pair[]>?[] kinds = new Lazy<Pair[]>?[SituationKinds.Count];
    private readonly Lock gate = new();

    /// <summary>The ids of the rules that would be stricter, of a situation that is decided at a moment.</summary>
    public IReadOnlyCollection<string> Touched(Situation situation, Moment? moment)
    {
        var pairs = PairsOf(situation.Kind);
        if (pairs.Length == 0)
        {
            return [];
        }

        var touched = new SortedSet<string>(StringComparer.Ordinal);
        if (moment is not { } asOf)
        {
            // Facts that are stated by id, and nothing else is read.
            Add(pairs, stricter.For(situation.Kind).Read(situation.Facts).Known, milder.For(situation.Kind).Read(situation.Facts).Known, touched);
            return touched;
        }

        for (var part = 0; part < situation.PartCount; part++)
        {
            Add(
                pairs,
                stricter.For(situation.Kind).Read(new Part(situation, part, asOf, stricter.Settings)).Known,
                milder.For(situation.Kind).Read(new Part(situation, part, asOf, milder.Settings)).Known,
                touched);
        }

        return touched;
    }

    private static void Add(Pair[] pairs, Known there, Known here, SortedSet<string> touched)
    {
        foreach (var pair in pairs)
        {
            if (!touched.Contains(pair.Rule) && pair.Stricter.Of(there) > pair.Milder.Of(here))
            {
                touched.Add(pair.Rule);
            }
        }
    }

    private Pair[] PairsOf(SituationKind kind)
    {
        lock (gate)
        {
            return (kinds[(int)kind] ??= new(() => [.. Pairs(kind)])).Value;
        }
    }

    private IEnumerable<Pair> Pairs(SituationKind kind)
    {
        if (!stricter.Content.NormsFor(kind).Any(n => rules.Contains(n.Id)))
        {
            yield break;
        }

        var strictness = new Strictness(stricter, milder);
        var (there, here) = (new NormGroups(stricter.For(kind)), new NormGroups(milder.For(kind)));
        var classes = there.Kind.Outcomes
            .Where(o => rules.Contains(o.Norm.Id) && Strictness.Counts(o.Effect))
            .GroupBy(o => (o.Norm.Id, Strictness.ClassOf(o)));
        foreach (var same in classes)
        {
            var (id, name) = same.Key;
            yield return new(
                id,
                there.GroupOf(o => o.Norm.Id == id && Strictness.Counts(o.Effect) && Strictness.ClassOf(o) == name),
                here.GroupOf(o => o.Norm.IsGuarded && !strictness.IsSaidOtherwise(same.First().Norm) && strictness.Keeps(same.First(), o)));
        }
    }

    private sealed record Pair(string Rule, Group Stricter, Group Milder);
}
