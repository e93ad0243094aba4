using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.LocalRules;
using KingsWood.PolicyRules.LocalRules.Reloading;
using KingsWood.PolicyRules.LocalRules.Trials;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers local rules with a container.</summary>
public static class LocalRulesRegistration
{
    /// <summary>Adds the rules of a file to a policy of the container; the file is read again when it changes.</summary>
    /// <remarks>
    /// The rules can use the facts of every adaptation of the policy, whichever of the calls comes first: they are added once it
    /// is adapted, and read anew whenever an adaptation is. A file that cannot be used when the policy is first loaded is an error
    /// there and then. One that cannot be used later leaves the last good rules in force: the log says so, and
    /// <see cref="LocalRulesSource.LastError"/> of the keyed service. Where those no longer fit what the policy has become, the
    /// last good policy stays in force, and <see cref="IPolicyReloads"/> says so too.
    /// </remarks>
    /// <param name="services">Where they are registered.</param>
    /// <param name="path">The file.</param>
    /// <param name="policyName">The name of the policy, also the key of the <see cref="LocalRulesSource"/>; the default one unless stated.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The policy has local rules already.</exception>
    [RequiresDynamicCode(DynamicCode.Needed)]
    [RequiresUnreferencedCode("RulesEngine uses reflection.")]
    public static IServiceCollection AddLocalRules(
        this IServiceCollection services,
        string path,
        string policyName = PolicyRulesOptions.DefaultPolicyName,
        LocalRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(policyName);
        if (services.Any(s => s.ServiceType == typeof(LocalRulesSource) && Equals(s.ServiceKey, policyName)))
        {
            throw new ArgumentException($"The policy \"{policyName}\" has local rules already.", nameof(policyName));
        }

        var optionsName = policyName == PolicyRulesOptions.DefaultPolicyName ? Options.Options.DefaultName : policyName;
        services.AddPolicyRules();
        services.AddKeyedSingleton(policyName, (_, _) => new LocalRulesSource(path, options));
        services.AddKeyedSingleton(policyName, (sp, _) => new LocalRulesConfiguration(
            policyName,
            optionsName,
            sp.GetRequiredKeyedService<LocalRulesSource>(policyName),
            sp.GetRequiredService<IPolicyProvider>(),
            sp.GetService<ILogger<LocalRulesSource>>()));
        services.AddSingleton<IPostConfigureOptions<PolicyRulesOptions>>(
            sp => sp.GetRequiredKeyedService<LocalRulesConfiguration>(policyName));
        services.AddSingleton<IOptionsChangeTokenSource<PolicyRulesOptions>>(
            sp => sp.GetRequiredKeyedService<LocalRulesConfiguration>(policyName));
        RefuseAnUnknownName(services, policyName);
        return services;
    }

    // Rules of a policy that nobody adds would prohibit nothing, and nobody would be told. Which ones there are is known at the
    // start, where the default policy tells it; a program that only asks for another is told by the configuration.
    private static void RefuseAnUnknownName(IServiceCollection services, string policyName) =>
        services.AddOptions<PolicyRulesOptions>().Validate<IPolicyProvider>(
            (_, policies) => policies.Names.Contains(policyName), LocalRulesConfiguration.NoSuchPolicy(policyName));
}
