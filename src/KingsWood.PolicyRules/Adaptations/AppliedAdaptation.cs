using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>How a policy came about: what was adapted, by which layers, and what they loosen.</summary>
public sealed class AppliedAdaptation
{
    private readonly IReadOnlyList<(Loosening Loosening, Lazy<Shadow> Shadow)> touching;

    internal AppliedAdaptation(
        Policy of, IReadOnlyList<Adaptation> layers, IReadOnlyList<(Loosening Loosening, Lazy<Shadow> Shadow)> touching)
    {
        (Base, Layers, this.touching) = (of, layers, touching);
        Loosenings = [.. touching.Select(t => t.Loosening)];
        HasLoosenings = Loosenings.Any(l => !l.HasExpired);
    }

    /// <summary>The policy that was adapted.</summary>
    public Policy Base { get; }

    /// <summary>The layers, the first one first.</summary>
    public IReadOnlyList<Adaptation> Layers { get; }

    /// <summary>The safeguarding rules that are loosened, and those that were and no longer are.</summary>
    public IReadOnlyList<Loosening> Loosenings { get; }

    internal bool HasLoosenings { get; }

    internal IReadOnlyList<(Loosening Loosening, Lazy<Shadow> Shadow)> Shadows => touching;

    internal bool Touches(Situation situation, Moment moment) =>
        touching.Any(t => !t.Loosening.HasExpired && t.Shadow.Value.Touched(situation, moment).Any());

    internal bool Touches(SituationKind kind, StatedFacts facts) =>
        touching.Any(t => !t.Loosening.HasExpired && t.Shadow.Value.Touched(kind, facts).Any());

    internal IReadOnlyList<Loosening> Touching(Decision decision, Moment? moment) =>
    [
        .. from touch in touching
           let rules = (moment is { } asOf
               ? touch.Shadow.Value.Touched(decision.Situation, asOf)
               : touch.Shadow.Value.Touched(decision.Situation.Kind, decision.Situation.Facts)).ToList()
           where rules.Count > 0
           select touch.Loosening with { Rules = rules },
    ];
}
