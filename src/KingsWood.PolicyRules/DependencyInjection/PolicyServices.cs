using System.Diagnostics.Metrics;
using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Registers what deciding needs. What is there already stays, so that a test can put its own before or after.</summary>
internal static class PolicyServices
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyRulesOptions>, PolicyRulesOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyStart>, PolicyStartValidator>());
        services.TryAddSingleton(sp => PolicyInstruments.Of(sp.GetService<IMeterFactory>()));
        services.TryAddSingleton<IPolicyProvider, PolicyProvider>();
        services.TryAddSingleton<IPolicyReloads, PolicyReloads>();
        services.TryAddSingleton<ReloadEvents>();
        AddInForce(services, PolicyRulesOptions.DefaultPolicyName);
        services.TryAddSingleton<IPolicyDecider>(sp => Decider(sp, PolicyRulesOptions.DefaultPolicyName));

        // Whoever asks for the policy itself is given the one that is in force by then.
        services.TryAddTransient(sp => sp.GetRequiredService<IPolicyDecider>().Policy);
    }

    public static void AddNamed(IServiceCollection services, string name)
    {
        services.AddSingleton(new NamedPolicy(name));
        AddInForce(services, name);
        services.TryAddKeyedSingleton<IPolicyDecider>(name, (sp, _) => Decider(sp, name));
        services.TryAddKeyedTransient(name, (sp, _) => sp.GetRequiredKeyedService<IPolicyDecider>(name).Policy);
    }

    private static void AddInForce(IServiceCollection services, string name)
    {
        services.AddOptions<PolicyRulesOptions>(PolicyRulesOptions.OptionsNameOf(name)).ValidateOnStart();
        services.AddOptions<PolicyStart>(PolicyRulesOptions.OptionsNameOf(name)).ValidateOnStart();
        services.TryAddKeyedSingleton(name, (sp, _) => new PolicyInForce(sp, name));
    }

    private static PolicyDecider Decider(IServiceProvider services, string name) =>
        new(services.GetRequiredKeyedService<PolicyInForce>(name));
}
