using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>The same situations for each contender in memory of its own, one after the other, so that nobody pays for another's form.</summary>
internal sealed class FactWorkload
{
    public FactWorkload(Sample[] samples)
    {
        Kinds = Array.ConvertAll(samples, s => s.Kind);
        Facts = Array.ConvertAll(samples, s => s.Facts);
        Answers = Array.ConvertAll(samples, s => (Truth[])s.Answers.Clone());
        Plain = Array.ConvertAll(samples, s => Packing.Plain(s.Kind, s.Answers));
        Maybe = Array.ConvertAll(samples, s => Packing.Maybe(s.Kind, s.Answers));
    }

    public int Count => Kinds.Length;

    public SituationKind[] Kinds { get; }

    public FactSet[] Facts { get; }

    public Truth[][] Answers { get; }

    public PlainFacts[] Plain { get; }

    public MaybeFacts[] Maybe { get; }
}
