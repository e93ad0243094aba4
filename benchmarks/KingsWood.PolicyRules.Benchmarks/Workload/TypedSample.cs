using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>A typed situation, with its parts ready-made for the peers. Their packing is not counted.</summary>
internal sealed record TypedSample(Situation Situation, Sample[] Parts)
{
    public static TypedSample[] OfEveryKind(int count, int seed) =>
        [.. TypedSituations.OfEveryKind(count, seed).Select(s => new TypedSample(s, [.. Ours.Parts(s)]))];
}
