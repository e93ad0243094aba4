using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules;

/// <summary>One rule of a school's own, as it was read.</summary>
/// <param name="Workflow">The name of the workflow that it stands in.</param>
/// <param name="Name">Its name there.</param>
/// <param name="IsEnabled">Whether it takes part in decisions; one that does not is checked all the same.</param>
/// <param name="Norm">What it is to the policy.</param>
public sealed record LocalRule(string Workflow, string Name, bool IsEnabled, Norm Norm)
{
    /// <summary>The id.</summary>
    public string Id => Norm.Id;
}
