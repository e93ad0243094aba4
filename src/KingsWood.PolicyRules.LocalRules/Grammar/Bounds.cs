using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>How large a condition may be once named conditions and rules in rules are written out.</summary>
internal static class Bounds
{
    public const int MostFacts = 24;
    public const int MostLeaves = 256;
    public const int MostAlternatives = 256;

    private const string Split = "Split the rule.";

    public static void Check(Parsed parsed, IReadOnlyCollection<Fact> facts, Place place)
    {
        if (facts.Count > MostFacts)
        {
            throw new Refusal(place, $"a condition about at most {MostFacts} facts", $"{facts.Count}", Split);
        }

        if (parsed.Leaves > MostLeaves)
        {
            throw new Refusal(
                place, $"a condition that mentions facts at most {MostLeaves} times, named conditions written out", "a larger one", Split);
        }

        if (parsed.IfHolds > MostAlternatives)
        {
            throw new Refusal(
                place, $"a condition with at most {MostAlternatives} alternatives once every \"or\" is multiplied out", "a larger one", Split);
        }
    }
}
