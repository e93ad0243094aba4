using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>
/// What several changes of a layer do alike: of them all one situation is the plainest, and tells of one of them. So each is told
/// by itself.
/// </summary>
internal static class AlikeEffects
{
    /// <summary>The changes of a layer of which each does something that another does as well, each with only that.</summary>
    public static IEnumerable<ChangeEffect> In(ChangeCheck check, string layer)
    {
        var effects = check.Effects.Where(e => e.Layer == layer).ToList();
        var shared = effects
            .SelectMany(e => e.All.SelectMany(Kinds).Distinct())
            .GroupBy(what => what)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        return effects
            .Select(e => e with { All = [.. e.All.Select(d => d with { Kinds = Values.Create<SituationKind>([.. Kinds(d).Where(shared.Contains).Select(w => w.Kind)]) }).Where(d => d.Kinds.Count > 0)] })
            .Where(e => e.All.Count > 0);
    }

    private static IEnumerable<(SituationKind Kind, Way Way, (Verdict Before, Verdict Now)? Verdicts, string Turn, string What)> Kinds(Difference difference) =>
        difference.Kinds.Select(kind => (kind, difference.Way, difference.Verdicts, difference.Turn, difference.What));
}
