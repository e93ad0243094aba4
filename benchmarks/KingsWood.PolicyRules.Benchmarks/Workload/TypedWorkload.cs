using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Typed situations for the library, and for the peers plain objects of their parts, in memory of their own.</summary>
internal sealed class TypedWorkload
{
    public TypedWorkload(int count, int seed)
    {
        Situations = TypedSituations.OfEveryKind(count, seed);
        var parts = Array.ConvertAll(Situations, s => Ours.Parts(s).ToArray());
        Plain = Array.ConvertAll(parts, of => Array.ConvertAll(of, p => Packing.Plain(p.Kind, p.Answers)));
    }

    public int Count => Situations.Length;

    public Situation[] Situations { get; }

    /// <summary>The parts of each.</summary>
    public PlainFacts[][] Plain { get; }
}
