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
                .SelectMany(t => t.Literals.Mask.ToArray().OrderBy(_ => random.Next()))
                .Concat(Enumerable.Range(0, kind.Facts.Length))
                .Distinct()
                .Take(free);
            yield return new(situationKind, new(kind, reference, world.Yes.FirstWord, [.. near]));
        }
    }

    private static int Away(Literals literals, Known world) =>
        (literals.NeedYes.Without(world.Yes) | literals.NeedNo.Without(world.No)).Count;
}
