using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>A situation that is stated by the ids of its facts, with the seed that makes it again.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Facts">What is stated.</param>
/// <param name="Seed">Where it comes from; a property that needs more chance starts from it.</param>
public sealed record FactSituation(SituationKind Kind, StatedFacts Facts, int Seed)
{
    /// <summary>The decision on these facts and no others: a typed situation knows a few more things without being told.</summary>
    public Decision Decide(Policy policy) => policy.Decide(Kind, Facts);

    /// <summary>As a typed situation that holds them.</summary>
    public Situation AsSituation() => EmptySituation.Of(Kind) with { Facts = Facts };

    /// <summary>The kind and what is stated, as a failed property shows it.</summary>
    public override string ToString() => $"{Kind} (seed {Seed}): {Facts}";
}
