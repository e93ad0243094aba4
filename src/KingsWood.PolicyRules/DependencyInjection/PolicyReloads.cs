using Microsoft.Extensions.DependencyInjection;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Finds the policies that are in force by their names.</summary>
internal sealed class PolicyReloads(IEnumerable<NamedPolicy> named, IServiceProvider services, ReloadEvents events) : IPolicyReloads
{
    private readonly string[] names = [PolicyRulesOptions.DefaultPolicyName, .. named.Select(n => n.Name)];

    public event EventHandler<PolicyReloadedEventArgs>? Reloaded
    {
        add => events.Reloaded += value;
        remove => events.Reloaded -= value;
    }

    public PolicyStatus StatusOf(string name) => Of(name).Status;

    public PolicyStatus Reload(string name) => Of(name).Reload();

    private PolicyInForce Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return names.Contains(name)
            ? services.GetRequiredKeyedService<PolicyInForce>(name)
            : throw new PolicyNotFoundException(name, names);
    }
}

/// <summary>Who listens to reloads.</summary>
internal sealed class ReloadEvents
{
    public event EventHandler<PolicyReloadedEventArgs>? Reloaded;

    public void Raise(object sender, PolicyStatus status) => Reloaded?.Invoke(sender, new(status));
}
