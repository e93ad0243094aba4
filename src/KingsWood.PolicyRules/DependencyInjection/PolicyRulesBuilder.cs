using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Says which policies a container has: the default one, and any number of others by name.</summary>
/// <remarks>What is said here of reading and setting is about the default policy; the others are told apart from it.</remarks>
public sealed class PolicyRulesBuilder
{
    private readonly PolicyBuilder defaultPolicy;

    internal PolicyRulesBuilder(IServiceCollection services)
    {
        Services = services;
        defaultPolicy = new(services, PolicyRulesOptions.DefaultPolicyName);
    }

    /// <summary>Where services are registered.</summary>
    public IServiceCollection Services { get; }

    /// <inheritdoc cref="PolicyBuilder.Read"/>
    public PolicyRulesBuilder Read(
        ReadingOption reading, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Told(defaultPolicy.Read(reading, because, file, line));

    /// <inheritdoc cref="PolicyBuilder.Set"/>
    public PolicyRulesBuilder Set<T>(
        Parameter<T> parameter, T value, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull => Told(defaultPolicy.Set(parameter, value, because, file, line));

    /// <inheritdoc cref="PolicyBuilder.InTimeZone"/>
    public PolicyRulesBuilder InTimeZone(string timeZoneId) => Told(defaultPolicy.InTimeZone(timeZoneId));

    /// <inheritdoc cref="PolicyBuilder.IncludeRuleIdsInTelemetry"/>
    public PolicyRulesBuilder IncludeRuleIdsInTelemetry() => Told(defaultPolicy.IncludeRuleIdsInTelemetry());

    /// <inheritdoc cref="PolicyBuilder.Adapt(IReadOnlyList{Adaptation})"/>
    public PolicyRulesBuilder Adapt(params IReadOnlyList<Adaptation> layers) => Told(defaultPolicy.Adapt(layers));

    /// <inheritdoc cref="PolicyBuilder.Adapt(IConfigurationSection)"/>
    public PolicyRulesBuilder Adapt(IConfigurationSection section) => Told(defaultPolicy.Adapt(section));

    /// <inheritdoc cref="PolicyBuilder.AdaptFrom"/>
    public PolicyRulesBuilder AdaptFrom(params IReadOnlyList<string> files) => Told(defaultPolicy.AdaptFrom(files));

    /// <summary>The default policy has these rules and words, and not those of the social media policy.</summary>
    public PolicyRulesBuilder Use(PolicyContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Told(defaultPolicy.Use(content));
    }

    /// <summary>Adds the social media policy under a name, with every default unless <paramref name="configure"/> says otherwise.</summary>
    /// <param name="name">The name, also the key of the keyed services.</param>
    /// <param name="configure">Says how it is read.</param>
    /// <exception cref="ArgumentException">The name is empty, is <c>default</c>, or is taken.</exception>
    public PolicyRulesBuilder AddPolicy(string name, Action<PolicyBuilder>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name == PolicyRulesOptions.DefaultPolicyName)
        {
            throw new ArgumentException("The default policy is there already: read and set it without a name.", nameof(name));
        }

        if (Services.Any(s => s.ServiceType == typeof(NamedPolicy) && s.ImplementationInstance is NamedPolicy named && named.Name == name))
        {
            throw new ArgumentException($"There is already a policy with the name \"{name}\".", nameof(name));
        }

        PolicyServices.AddNamed(Services, name);
        configure?.Invoke(new(Services, name));
        return this;
    }

    /// <summary>Adds a policy of these rules and words under a name.</summary>
    /// <inheritdoc cref="AddPolicy(string, Action{PolicyBuilder}?)"/>
    public PolicyRulesBuilder AddPolicy(string name, PolicyContent content, Action<PolicyBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return AddPolicy(name, policy =>
        {
            policy.Use(content);
            configure?.Invoke(policy);
        });
    }

    /// <summary>Adds a policy as it is, with its rules and its settings, under a name. Its clock becomes that of the container.</summary>
    /// <remarks>
    /// What <c>With</c> made of it has no reason, so that it may tighten and not loosen a rule that keeps children safe: such a policy
    /// stops the start. What an adaptation loosened with a reason shows in the decisions that it touches.
    /// </remarks>
    /// <inheritdoc cref="AddPolicy(string, Action{PolicyBuilder}?)"/>
    public PolicyRulesBuilder AddPolicy(string name, Policy policy, Action<PolicyBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(policy);

        // An adapted policy is adapted again, so that its layers are among those of the options.
        // What it was made of may have had editions, of which it knows one only, or been changed in code: then it is taken as it is.
        var (from, layers) = policy.Adapted is { InCode.Count: 0 } how && how.Base.Adapt(how.Layers).Fingerprint == policy.Fingerprint
            ? (how.Base, how.Layers)
            : (policy, []);
        return AddPolicy(name, builder =>
        {
            builder.Use(from).Adapt(layers);
            configure?.Invoke(builder);
        });
    }

    private PolicyRulesBuilder Told(PolicyBuilder _) => this;
}
