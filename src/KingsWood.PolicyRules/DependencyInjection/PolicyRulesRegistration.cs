using KingsWood.PolicyRules.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policies with a container.</summary>
public static class PolicyRulesRegistration
{
    /// <summary>Registers the social media policy, and any others by name, and what decides under them.</summary>
    /// <remarks>
    /// After it, <see cref="IPolicyDecider"/> decides under the default policy, <see cref="IPolicyDecider"/> with a key
    /// under the policy of that name, and <see cref="IPolicyProvider"/> finds policies by names that are known only at run
    /// time. <see cref="IPolicyReloads"/> tells how each stands that is adapted by files or configuration. All are singletons, and safe to use from any thread. The time comes from the container's
    /// <see cref="TimeProvider"/>, where one is registered. Calling it again adds to what was said before.
    /// </remarks>
    /// <param name="services">Where they are registered.</param>
    /// <param name="configure">Says which policies there are and how they are read.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddPolicyRules(this IServiceCollection services, Action<PolicyRulesBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        PolicyServices.Add(services);
        configure?.Invoke(new(services));
        return services;
    }
}
