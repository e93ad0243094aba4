namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Finds a policy by its name, where several live side by side, such as those of the schools that one vendor serves.</summary>
public interface IPolicyProvider
{
    /// <summary>The names that are known: <c>default</c> first, then the others in the order in which they were added.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The policy with this name.</summary>
    /// <param name="name">The name under which it was added; <c>default</c> for the one that has none.</param>
    /// <exception cref="PolicyNotFoundException">No policy has this name.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Its options cannot be used.</exception>
    Policy GetPolicy(string name);

    /// <summary>What decides under the policy with this name.</summary>
    /// <param name="name">The name under which it was added; <c>default</c> for the one that has none.</param>
    /// <exception cref="PolicyNotFoundException">No policy has this name.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Its options cannot be used.</exception>
    IPolicyDecider GetDecider(string name);
}
