using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using Microsoft.Extensions.DependencyInjection;

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
        return Configure(o => o.Settings = o.Settings.With(reading));
    }

    /// <summary>The policy has this value.</summary>
    /// <param name="parameter">The parameter, such as <c>Parameters.GraceDays</c>.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range of the parameter.</exception>
    public PolicyBuilder Set<T>(Parameter<T> parameter, T value)
        where T : notnull
    {
        _ = Settings.Default.With(parameter, value); // refuses it here, where it is written, and not at the first decision
        return Configure(o => o.Settings = o.Settings.With(parameter, value));
    }

    /// <summary>The school is in this time zone, and not in Europe/London.</summary>
    /// <param name="timeZoneId">A time zone that the machine knows; one that it does not is refused when options are validated.</param>
    public PolicyBuilder InTimeZone(string timeZoneId) => Configure(o => o.TimeZoneId = timeZoneId);

    /// <summary>Traces and logs may name the rules that a decision turned on, which by default they never do.</summary>
    public PolicyBuilder IncludeRuleIdsInTelemetry() => Configure(o => o.IncludeRuleIdsInTelemetry = true);

    internal PolicyBuilder Use(PolicyContent content) => Configure(o => o.Content = content);

    internal PolicyBuilder Use(Policy policy) => Configure(o => (o.Content, o.Settings, o.Whole) = (policy.Content, policy.Settings, policy));

    internal PolicyBuilder Use(Settings settings) => Configure(o => o.Settings = settings);

    private PolicyBuilder Configure(Action<PolicyRulesOptions> change)
    {
        Services.Configure(optionsName, change);
        return this;
    }
}
