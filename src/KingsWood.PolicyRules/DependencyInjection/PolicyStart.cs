using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Stands for the first loading of a policy, so that a host that validates options at start-up loads it there.</summary>
internal sealed class PolicyStart;

/// <summary>
/// Refuses to start with an adaptation that does not load. It is apart from the validation of the options themselves,
/// which happens at every change: later on, what does not load leaves the last good policy in force.
/// </summary>
internal sealed class PolicyStartValidator(IServiceProvider services) : IValidateOptions<PolicyStart>
{
    public ValidateOptionsResult Validate(string? name, PolicyStart options)
    {
        var policy = string.IsNullOrEmpty(name) ? PolicyRulesOptions.DefaultPolicyName : name;
        try
        {
            _ = services.GetRequiredKeyedService<PolicyInForce>(policy);
            return ValidateOptionsResult.Success;
        }
        catch (OptionsValidationException)
        {
            return ValidateOptionsResult.Skip; // the options say so themselves
        }
        catch (Exception problem) when (problem is AdaptationException or PolicyBuildException or FormatException or IOException or UnauthorizedAccessException)
        {
            return ValidateOptionsResult.Fail($"The policy \"{policy}\": {problem.Message}");
        }
    }
}
