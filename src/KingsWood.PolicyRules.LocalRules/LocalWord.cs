using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.LocalRules;

/// <summary>A fact as expressions name it.</summary>
/// <param name="Name">The name: <c>other_current_pupil</c>, and of a family the member for the default value.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Kinds">The kinds of situation that know it.</param>
public sealed record LocalWord(string Name, Fact Fact, IReadOnlyList<SituationKind> Kinds)
{
    /// <summary>Whether any other number may stand in the place of that in the name: <c>other_under_16</c>.</summary>
    public bool TakesANumber => Fact.Family is not null;
}
