using System.Numerics;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>A slice of the situations of a kind.</summary>
internal sealed record Slice(SituationKind Kind, ThreeValuedSlice Situations);

/// <summary>Slices of the three-valued situations of a kind.</summary>
internal static class Slices
{
    /// <summary>All situations of a kind, as far as a norm uses their facts.</summary>
    public static Slice Whole(SituationKind situationKind)
    {
        var kind = SocialMediaPolicy.Default.For(situationKind);
        var reference = new ReferenceEvaluator(SocialMediaPolicy.Default, situationKind);
        var used = reference.Norms.SelectMany(n => n.Facts).ToHashSet();
        return new(situationKind, new(kind, reference, 0, [.. Enumerable.Range(0, kind.Facts.Length).Where(b => used.Contains(kind.Facts[b].Fact))]));
    }

    /// <summary>
    /// Slices around generated situations: what is free is what most turns on when everything is answered the other way.
    /// </summary>
    public static IEnumerable<Slice> Some(SituationKind situationKind, int count, int free)
    {
        var kind = SocialMediaPolicy.Default.For(situationKind);
        var reference = new ReferenceEvaluator(SocialMediaPolicy.Default, situationKind);
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var world = kind.Read(FactSituations.Make(seed, situationKind, mostUnknown: 0).Facts).Known;
            var terms = kind.Prohibited.Terms.Concat(kind.Gaps.Terms).Concat(kind.Duties.SelectMany(d => d.Owed.Terms));
            var near = terms
                .OrderBy(t => Away(t.Literals, world) + random.NextDouble())
                .SelectMany(t => Bits(t.Literals.Mask).OrderBy(_ => random.Next()))
                .Concat(Enumerable.Range(0, kind.Facts.Length))
                .Distinct()
                .Take(free);
            yield return new(situationKind, new(kind, reference, world.Yes, [.. near]));
        }
    }

    private static int Away(Literals literals, Known world) =>
        BitOperations.PopCount((literals.NeedYes & ~world.Yes) | (literals.NeedNo & ~world.No));

    private static IEnumerable<int> Bits(ulong mask) => Enumerable.Range(0, 64).Where(b => (mask >> b & 1) != 0);
}
