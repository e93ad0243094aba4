using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Notices that the configuration of an adaptation has changed.</summary>
internal sealed class SectionChanges(string optionsName, IConfigurationSection section) : IOptionsChangeTokenSource<PolicyRulesOptions>
{
    public string Name => optionsName;

    public IChangeToken GetChangeToken() => section.GetReloadToken();
}
