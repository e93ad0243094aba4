using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Says how one policy of a container is read. Each call writes to the options with the policy's name.</summary>
public sealed class PolicyBuilder
{
    private readonly string optionsName;

    internal PolicyBuilder(IServiceCollection services, string name)
    {
        (Services, Name) = (services, name);
        optionsName = PolicyRulesOptions.OptionsNameOf(name);
    }

    /// <summary>Where services are registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the policy.</summary>
    public string Name { get; }

    /// <summary>The policy is read this way.</summary>
    /// <param name="reading">One option of a reading, such as <c>ApprovalForm.WrittenOnly</c>.</param>
    public PolicyBuilder Read(ReadingOption reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Configure(o => o.Change(s => s.With(reading), p => p.With(reading)));
    }

    /// <summary>The policy has this value.</summary>
    /// <param name="parameter">The parameter, such as <c>Parameters.GraceDays</c>.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range of the parameter.</exception>
    public PolicyBuilder Set<T>(Parameter<T> parameter, T value)
        where T : notnull
    {
        _ = Settings.Default.With(parameter, value); // refuses it here, where it is written, and not at the first decision
        return Configure(o => o.Change(s => s.With(parameter, value), p => p.With(parameter, value)));
    }

    /// <summary>The school is in this time zone, and not in Europe/London.</summary>
    /// <param name="timeZoneId">A time zone that the machine knows; one that it does not is refused when options are validated.</param>
    public PolicyBuilder InTimeZone(string timeZoneId) => Configure(o => o.TimeZoneId = timeZoneId);

    /// <summary>The policy is adapted by these layers, after those that were said before.</summary>
    /// <param name="layers">The layers, the trust's before the school's.</param>
    public PolicyBuilder Adapt(params IReadOnlyList<Adaptation> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        AdaptationSource[] sources = [.. layers.Select(AdaptationSource.Of)];
        return Configure(o => Array.ForEach(sources, o.Layers.Add));
    }

    /// <summary>The policy is adapted by a section of configuration with the members of an adaptation file, and again whenever it changes.</summary>
    public PolicyBuilder Adapt(IConfigurationSection section)
    {
        var source = AdaptationSource.OfSection(section);
        Services.AddSingleton<IOptionsChangeTokenSource<PolicyRulesOptions>>(new SectionChanges(optionsName, section));
        return Configure(o => o.Layers.Add(source));
    }

    /// <summary>The policy is adapted by these files, after what was said before, and again whenever one of them changes.</summary>
    /// <remarks>A file that does not load at first stops the start; later on it leaves the last good policy in force.</remarks>
    /// <param name="files">The files, the trust's before the school's.</param>
    public PolicyBuilder AdaptFrom(params IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            var source = AdaptationSource.OfFile(file);
            Services.AddSingleton<IOptionsChangeTokenSource<PolicyRulesOptions>>(
                sp => new AdaptationFileChanges(optionsName, file, sp.GetService<ILoggerFactory>()));
            Configure(o => o.Layers.Add(source));
        }

        return this;
    }

    /// <summary>Traces and logs may name the rules that a decision turned on, which by default they never do.</summary>
    public PolicyBuilder IncludeRuleIdsInTelemetry() => Configure(o => o.IncludeRuleIdsInTelemetry = true);

    internal PolicyBuilder Use(PolicyContent content) => Configure(o => o.Content = content);

    internal PolicyBuilder Use(Policy policy) => Configure(o =>
    {
        var settings = policy.Settings;
        (o.Content, o.Settings, o.Told, o.Whole) = (policy.Content, settings, settings, policy);
    });

    internal PolicyBuilder Use(Settings settings) => Configure(o => o.Settings = settings);

    private PolicyBuilder Configure(Action<PolicyRulesOptions> change)
    {
        Services.Configure(optionsName, change);
        return this;
    }
}
