using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.LocalRules.Trials;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KingsWood.PolicyRules.LocalRules.Reloading;

/// <summary>Adds local rules to one policy of a container, once it is adapted, and has it loaded again when the file changes.</summary>
[RequiresDynamicCode(DynamicCode.Needed)]
[RequiresUnreferencedCode("RulesEngine uses reflection.")]
internal sealed partial class LocalRulesConfiguration(
    string policyName, string optionsName, LocalRulesSource source, IPolicyProvider policies, ILogger<LocalRulesSource>? logger)
    : IPostConfigureOptions<PolicyRulesOptions>, IOptionsChangeTokenSource<PolicyRulesOptions>
{
    public string Name => optionsName;

    public IChangeToken GetChangeToken() => source.Watch();

    public void PostConfigure(string? name, PolicyRulesOptions options)
    {
        if (name == optionsName)
        {
            // Adaptations come first, whatever was said first: the rules may use the facts that they add.
            options.AfterLayers.Add(Add);
        }
        else if (!policies.Names.Contains(policyName))
        {
            // A mistaken name is seldom that of the policy that is asked for, so that each of them says it.
            options.AfterLayers.Add(_ => throw new OptionsValidationException(
                name ?? Options.DefaultName, typeof(PolicyRulesOptions), [NoSuchPolicy(policyName)]));
        }
    }

    public static string NoSuchPolicy(string name) =>
        $"There are local rules for the policy \"{name}\", and no policy has this name: AddPolicy adds it.";

    private Policy Add(Policy adapted)
    {
        var rules = source.Read(adapted);
        if (source.LastError is { } error && logger is not null)
        {
            StayedInForce(logger, error.Message);
        }

        return rules.AddTo(adapted);
    }

    [LoggerMessage(1, LogLevel.Error, "The local rules could not be read, and the last good ones stay in force: {Problems}")]
    private static partial void StayedInForce(ILogger logger, string problems);
}
