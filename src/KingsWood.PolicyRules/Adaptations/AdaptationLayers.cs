namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Puts layers in their order by the names that they adapt.</summary>
public static class AdaptationLayers
{
    /// <summary>The layers under an adaptation and the adaptation itself, the first one first.</summary>
    /// <param name="all">Every adaptation that is known.</param>
    /// <param name="name">The name of the one that is wanted.</param>
    /// <param name="policyName">The name of the policy, which ends the stack.</param>
    /// <exception cref="AdaptationException">An adaptation is missing, two have one name, or they adapt each other in a circle.</exception>
    public static IReadOnlyList<Adaptation> Resolve(IEnumerable<Adaptation> all, string name, string policyName = "")
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(name);
        var byName = new Dictionary<string, Adaptation>(StringComparer.Ordinal);
        var problems = new List<AdaptationProblem>();
        foreach (var adaptation in all)
        {
            if (!byName.TryAdd(adaptation.Name, adaptation))
            {
                problems.Add(new(ProblemKind.Clash, adaptation.PlaceOf("name"), $"Two adaptations have the name \"{adaptation.Name}\".")
                {
                    OtherPlace = byName[adaptation.Name].PlaceOf("name"),
                });
            }
        }

        var stack = new List<Adaptation>();
        var place = Origin.Unknown;
        for (string? next = name; next is not null && problems.Count == 0 && !(next == policyName && stack.Count > 0);)
        {
            if (!byName.TryGetValue(next, out var adaptation))
            {
                problems.Add(new(ProblemKind.UnknownWord, place, $"There is no adaptation \"{next}\".")
                {
                    Found = Quoted.Of(next),
                    Hint = Nearest.Hint(next, byName.Keys),
                });
            }
            else if (stack.Contains(adaptation))
            {
                var circle = stack.SkipWhile(s => s != adaptation).Select(s => s.Name).Append(adaptation.Name);
                problems.Add(new(ProblemKind.Cycle, place, "Adaptations adapt each other in a circle.")
                {
                    Found = string.Join(" adapts ", circle),
                    OtherPlace = adaptation.PlaceOf("adapts"),
                });
            }
            else
            {
                stack.Add(adaptation);
                (next, place) = (adaptation.Adapts, adaptation.PlaceOf("adapts"));
            }
        }

        return problems.Count > 0 ? throw new AdaptationException(problems) : [.. Enumerable.Reverse(stack)];
    }
}
