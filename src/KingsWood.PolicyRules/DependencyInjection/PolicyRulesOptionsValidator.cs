using KingsWood.PolicyRules.Adaptations;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Refuses options under which a policy would decide by another day or by a setting that it does not have.</summary>
internal sealed class PolicyRulesOptionsValidator : IValidateOptions<PolicyRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, PolicyRulesOptions options)
    {
        var found = new List<string>();
        var policy = $"The policy \"{(string.IsNullOrEmpty(name) ? PolicyRulesOptions.DefaultPolicyName : name)}\"";
        if (string.IsNullOrWhiteSpace(options.TimeZoneId) || !TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZoneId, out _))
        {
            found.Add(
                $"{policy}: TimeZoneId is \"{options.TimeZoneId}\"; expected a time zone that this machine knows, such as "
                + "\"Europe/London\".");
        }

        if (options.Content is null)
        {
            found.Add($"{policy}: Content is missing.");
        }

        if (options.Settings is null)
        {
            found.Add($"{policy}: Settings are missing.");
        }
        else if (options.Content is { } content)
        {
            // What comes after another layer may be a setting that the layer adds.
            var said = options.Layers.FirstOrDefault()?.OfTheProgram?.Adjustments.OfType<SettingAdjustment>() ?? [];
            found.AddRange(options.Settings.Changed.Concat(said.Select(a => a.SettingId)).Distinct()
                .Where(id => content.Settings.All(s => s.Id != id))
                .Select(id => $"{policy} has no setting \"{id}\"."));
        }

        return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }
}
