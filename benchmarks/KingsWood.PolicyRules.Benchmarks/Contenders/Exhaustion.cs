using System.Numerics;
using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Every fully known situation of a kind, one after the other, 512 at once: what a proof by counting does.</summary>
/// <remarks>Of the kinds that have more than can be counted in a moment, as many as fit into the run.</remarks>
internal sealed class Exhaustion
{
    private const int MostBlocks = 2_000;

    private readonly (PlanesOfKind Planes, PlanesQuestion[] Questions, int Facts)[] kinds =
        Array.ConvertAll(Enum.GetValues<SituationKind>(), k => (new PlanesOfKind(Ours.Policy, k), Questions(k), Ours.Policy.For(k).BitOf.Count));

    /// <summary>How many situations a run judges.</summary>
    public int Count { get; }

    public Exhaustion() => Count = Array.ConvertAll(kinds, k =>
    {
        var situations = new PlanesOfSituations(k.Questions, k.Facts);
        return (int)BigInteger.Min(situations.Count, MostBlocks * situations.InBlock);
    }).Sum();

    /// <summary>Judges them, and counts what is not permitted.</summary>
    public long Run()
    {
        var prohibited = 0L;
        foreach (var (planes, questions, facts) in kinds)
        {
            var situations = new PlanesOfSituations(questions, facts);
            for (var block = 0; block < MostBlocks && situations.Next(); block++)
            {
                planes.ReadKnown(situations.Yes);
                prohibited += Ones(planes.Where(Verdict.NotPermitted) & situations.Used);
            }
        }

        return prohibited;
    }

    private static PlanesQuestion[] Questions(SituationKind kind)
    {
        var places = Ours.Policy.For(kind).BitOf;
        return [.. DiagramBuilder.For(kind, Ours.Policy).Ties.Groups.Select(g => new PlanesQuestion([.. g.Facts.Select(f => places[f])], g.Ways))];
    }

    private static long Ones(Vector512<ulong> plane)
    {
        var count = 0;
        for (var i = 0; i < Vector512<ulong>.Count; i++)
        {
            count += BitOperations.PopCount(plane[i]);
        }

        return count;
    }
}
