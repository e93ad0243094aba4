using Microsoft.Extensions.DependencyInjection;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Finds policies among the services of the container, so that whatever replaces one there is found as well.</summary>
internal sealed class PolicyProvider(IEnumerable<NamedPolicy> named, IServiceProvider services) : IPolicyProvider
{
    public IReadOnlyList<string> Names { get; } = [PolicyRulesOptions.DefaultPolicyName, .. named.Select(n => n.Name)];

    public Policy GetPolicy(string name) => GetDecider(name).Policy;

    public IPolicyDecider GetDecider(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name == PolicyRulesOptions.DefaultPolicyName ? services.GetRequiredService<IPolicyDecider>()
            : Names.Contains(name) ? services.GetRequiredKeyedService<IPolicyDecider>(name)
            : throw new PolicyNotFoundException(name, Names);
    }
}
