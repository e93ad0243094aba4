using System.Diagnostics.Metrics;
using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Registers what deciding needs. What is there already stays, so that a test can put its own before or after.</summary>
internal static class PolicyServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddOptions<PolicyRulesOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyRulesOptions>, PolicyRulesOptionsValidator>());
        services.TryAddSingleton(sp => PolicyInstruments.Of(sp.GetService<IMeterFactory>()));
        services.TryAddSingleton<IPolicyProvider, PolicyProvider>();
        services.TryAddSingleton<IPolicyDecider>(sp => Build(sp, PolicyRulesOptions.DefaultPolicyName));
        services.TryAddSingleton(sp => sp.GetRequiredService<IPolicyDecider>().Policy);
    }

    public static void AddNamed(IServiceCollection services, string name)
    {
        services.AddOptions<PolicyRulesOptions>(name).ValidateOnStart();
        services.AddSingleton(new NamedPolicy(name));
        services.TryAddKeyedSingleton<IPolicyDecider>(name, (sp, _) => Build(sp, name));
        services.TryAddKeyedSingleton(name, (sp, _) => sp.GetRequiredKeyedService<IPolicyDecider>(name).Policy);
    }

    private static PolicyDecider Build(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<PolicyRulesOptions>>().Get(PolicyRulesOptions.OptionsNameOf(name));
        var clock = new SchoolClock(services.GetService<TimeProvider>() ?? TimeProvider.System, options.TimeZoneId);

        // An adapted policy keeps its editions and its loosenings, unless it is read in another way here.
        var policy = options.Whole is { } whole && ReferenceEquals(whole.Settings, options.Settings) && ReferenceEquals(whole.Content, options.Content)
            ? whole.With(clock)
            : new Policy(options.Content, options.Settings, clock);
        return new(policy, new(
            services.GetRequiredService<PolicyInstruments>(),
            services.GetService<ILoggerFactory>(),
            policy,
            name,
            options.IncludeRuleIdsInTelemetry));
    }
}
