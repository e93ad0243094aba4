using System.Runtime.CompilerServices;
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

    /// <summary>The policy is read this way, after the layers that were said before.</summary>
    /// <remarks>
    /// What is read and set one after the other is a layer of the program's, like those of adaptations: what loosens a rule that
    /// keeps children safe needs its reason, or stops the start, and shows in every decision that it touches.
    /// </remarks>
    /// <param name="reading">One option of a reading, such as <c>ApprovalForm.WrittenOnly</c>.</param>
    /// <param name="because">Why it loosens, and who approved that; only what loosens needs it.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    public PolicyBuilder Read(
        ReadingOption reading, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Say(reading.Reading.Id, SettingValue.OfValue(reading), because, file, line);
    }

    /// <summary>The policy has this value, after the layers that were said before.</summary>
    /// <remarks><inheritdoc cref="Read" path="/remarks/node()"/></remarks>
    /// <param name="parameter">The parameter, such as <c>Parameters.GraceDays</c>.</param>
    /// <param name="value">Its value.</param>
    /// <param name="because">Why it loosens, and who approved that; only what loosens needs it.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range of the parameter.</exception>
    public PolicyBuilder Set<T>(
        Parameter<T> parameter, T value, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull
    {
        _ = Settings.Default.With(parameter, value); // refuses it here, where it is written, and not when the policy is loaded
        return Say(parameter.Id, SettingValue.OfValue(value), because, file, line);
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

    internal PolicyBuilder Use(Policy policy) => Configure(o => o.Whole = policy);

    private PolicyBuilder Say(string settingId, SettingValue value, LooseningReason? because, string file, int line)
    {
        var adjustment = new SettingAdjustment(settingId, value) { Because = because, Origin = Origin.OfCaller(file, line) };
        return Configure(o => o.Say(adjustment));
    }

    private PolicyBuilder Configure(Action<PolicyRulesOptions> change)
    {
        Services.Configure(optionsName, change);
        return this;
    }
}
