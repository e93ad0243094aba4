using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>What was taken as absent, and who says that it is where nobody speaks of it, if that is the school and not the policy.</summary>
internal static class PresumedWords
{
    public static string Of(Presumption presumption, Decision decision) =>
        LayerThatSaysSo(presumption.Fact, decision) is { } layer ? $"{presumption.Fact.No} {layer} takes it so where nobody says." : presumption.Fact.No;

    // What the policy under it takes as absent as well, nobody set.
    private static string? LayerThatSaysSo(Fact fact, Decision decision)
    {
        var kind = decision.Situation.Kind;
        if (decision.Policy.Adapted is not { } how || how.Base.Vocabulary.Find(kind, fact.Id) is not { Silence: Silence.Open })
        {
            return null;
        }

        var day = (decision.Situation.On ?? decision.AsOf)?.Date;
        return how.Layers.Reverse().FirstOrDefault(l => l.Adjustments.OfType<SilenceAdjustment>().Any(a =>
            a.Silence == Silence.Presumed
            && (a.FactId == fact.Id || a.FactId == fact.Family?.Id)
            && (a.Kind ?? kind) == kind
            && a.HoldsOn(day)))?.Name;
    }
}
