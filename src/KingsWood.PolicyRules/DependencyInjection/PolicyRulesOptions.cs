using KingsWood.PolicyRules.Adaptations;
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
    /// <remarks>
    /// What is put here by hand is the first of all layers. What loosens a rule that keeps children safe has no reason here, and
    /// is refused: <see cref="PolicyBuilder.Set"/> and <see cref="PolicyBuilder.Read"/> take one.
    /// </remarks>
    public Settings Settings { get; set; } = Settings.Default;

    /// <summary>What adapts the policy, the trust's layer before the school's; nothing unless set.</summary>
    /// <remarks>Whenever the options change, the policy is loaded again; what does not load leaves the last good one in force.</remarks>
    public IList<AdaptationSource> Layers { get; } = [];

    /// <summary>What is done to the policy once every layer is applied, in this order; nothing unless set.</summary>
    /// <remarks>
    /// This is where rules are added that use the words of an adaptation. They are added anew whenever the policy is loaded
    /// again; what throws then leaves the last good policy in force. What loosens a rule that keeps children safe has no reason
    /// here, and is refused.
    /// </remarks>
    public IList<Func<Policy, Policy>> AfterLayers { get; } = [];

    /// <summary>
    /// Whether traces and logs may name the rules that a decision turned on; no unless set. Beside an identifier that a
    /// host adds to its traces, the id of a rule on exploitation is itself sensitive. Metrics never have rule ids.
    /// </summary>
    public bool IncludeRuleIdsInTelemetry { get; set; }

    /// <summary>The policy that content and settings were taken from; it may know how it came about, or have editions.</summary>
    internal Policy? Whole
    {
        get;
        set
        {
            field = value;
            if (value is not null)
            {
                // Of several editions these are those of today, so they are asked for once.
                (Content, Settings) = Taken = (value.Content, value.Settings);
            }
        }
    }

    private (PolicyContent Content, Settings Settings) Taken { get; set; } = (SocialMediaPolicy.Content, Settings.Default);

    /// <summary>Reads or sets something. What is said one after the other is one layer: of two values for one setting neither wins.</summary>
    internal void Say(SettingAdjustment adjustment)
    {
        if (Layers is [.., { OfTheProgram: { } said }])
        {
            Layers[^1] = AdaptationSource.Of(said.Add(adjustment));
        }
        else
        {
            Layers.Add(AdaptationSource.Of(Adaptation.OfTheProgram.Add(adjustment)));
        }
    }

    /// <summary>The policy that these options make.</summary>
    internal Policy Build(SchoolClock clock)
    {
        if (Whole is not null && SetWithoutReason.Find(Whole, new(nameof(PolicyRulesBuilder.AddPolicy))) is { Count: > 0 } problems)
        {
            throw new AdaptationException(problems);
        }

        var start = Whole is not null && ReferenceEquals(Taken.Content, Content)
            ? Whole.With(clock)
            : new Policy(Content, Taken.Settings, clock);
        var policy = AdaptationSource.Adapt(start, [.. ByHand(), .. Layers]);
        var done = AfterLayers.Aggregate(policy, (soFar, further) => further(soFar));
        return SetWithoutReason.Between(policy, done, new($"{nameof(PolicyRulesOptions)}.{nameof(AfterLayers)}")) is { Count: > 0 } loosened
            ? throw new AdaptationException(loosened)
            : done;
    }

    private IEnumerable<AdaptationSource> ByHand()
    {
        if (ReferenceEquals(Taken.Settings, Settings))
        {
            yield break;
        }

        var place = new Origin($"{nameof(PolicyRulesOptions)}.{nameof(Settings)}");
        var layer = Content.Settings
            .Select(s => (s.Id, Before: s.ValueIn(Taken.Settings), After: s.ValueIn(Settings)))
            .Where(s => !s.Before.Equals(s.After))
            .Aggregate(Adaptation.OfTheProgram, (layer, s) =>
                layer.Add(new SettingAdjustment(s.Id, SettingValue.OfValue(s.After)) { Origin = place }));
        yield return AdaptationSource.Of(layer);
    }

    /// <summary>The name under which the options of a policy are kept.</summary>
    internal static string OptionsNameOf(string policyName) =>
        policyName == DefaultPolicyName ? Microsoft.Extensions.Options.Options.DefaultName : policyName;
}
