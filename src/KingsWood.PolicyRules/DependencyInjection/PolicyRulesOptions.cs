using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>What one policy of a container is made of. Named options: one set for each policy, by its name.</summary>
/// <remarks>They are read when the policy is first asked for, at start-up where the host validates options, and whenever they change.</remarks>
public sealed class PolicyRulesOptions
{
    /// <summary>The name of the policy that has no name of its own. Its options are the unnamed ones.</summary>
    public const string DefaultPolicyName = "default";

    /// <summary>The time zone of the school, as the machine knows it; <c>Europe/London</c> unless set.</summary>
    /// <remarks>It decides on which day "now" is. It is ignored wherever a caller states the moment.</remarks>
    public string TimeZoneId { get; set; } = "Europe/London";

    /// <summary>The rules and words; those of the social media policy unless set.</summary>
    public PolicyContent Content { get; set; } = SocialMediaPolicy.Content;

    /// <summary>What the school sets; every default unless set.</summary>
    public Settings Settings { get; set; } = Settings.Default;

    /// <summary>What adapts the policy, the trust's layer before the school's; nothing unless set.</summary>
    /// <remarks>Whenever the options change, the policy is loaded again; what does not load leaves the last good one in force.</remarks>
    public IList<AdaptationSource> Layers { get; } = [];

    /// <summary>
    /// Whether traces and logs may name the rules that a decision turned on; no unless set. Beside an identifier that a
    /// host adds to its traces, the id of a rule on exploitation is itself sensitive. Metrics never have rule ids.
    /// </summary>
    public bool IncludeRuleIdsInTelemetry { get; set; }

    /// <summary>The policy that content and settings were taken from; it may know how it came about, or have editions.</summary>
    internal Policy? Whole { get; set; }

    /// <summary>What was read and set in a builder, one after the other, for a policy that is to keep what else it knows.</summary>
    internal List<Func<Policy, Policy>> Changes { get; } = [];

    /// <summary>The settings as the policy and the builder made them; any others were put in their place by hand.</summary>
    internal Settings? Told { get; set; }

    /// <summary>Reads or sets something.</summary>
    internal void Change(Func<Settings, Settings> ofSettings, Func<Policy, Policy> ofPolicy)
    {
        var asTold = ReferenceEquals(Settings, Told);
        Settings = ofSettings(Settings);
        Told = asTold ? Settings : null;
        Changes.Add(ofPolicy);
    }

    /// <summary>The name under which the options of a policy are kept.</summary>
    internal static string OptionsNameOf(string policyName) =>
        policyName == DefaultPolicyName ? Microsoft.Extensions.Options.Options.DefaultName : policyName;
}
