using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Rules that a program adds beside a policy take nothing away from it, whatever way they come.</summary>
public sealed class FurtherRulesTests
{
    private const string Says =
        "XX0001 limits what other rules say, and nobody would see that it does. Limits belong to the rules of a policy's own content; "
        + "what a school takes away from a rule is a severity or an exception of an adaptation, with the reason for it.";

    private static readonly Scope Limiting = new()
    {
        Id = "XX0001",
        Clause = Clause.Gap,
        Force = Force.Statement,
        Title = "t",
        Says = "s",
        Serves = Purposes.None,
        Limits = [new(TheAccount.IsPersonal, [])],
    };

    [Fact]
    public void A_scope_that_limits_other_rules_is_none_of_them()
    {
        var locked = SocialMediaPolicy.Default.Adapt(Made.Trust.Lock(["KW1001", "KW1003"]));

        Assert.Equal(Says, Assert.Throws<PolicyBuildException>(() => SocialMediaPolicy.Default.With([Limiting])).Message);
        Assert.Equal(Says, Assert.Throws<PolicyBuildException>(() => locked.With([Limiting])).Message);
        Assert.Equal(Says, Assert.Throws<PolicyBuildException>(() => SocialMediaPolicy.Content.With([Limiting])).Message);
    }

    [Fact]
    public void Nor_where_a_container_adds_rules_after_its_layers()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.Adapt(Made.Trust))
            .Configure<PolicyRulesOptions>(o => o.AfterLayers.Add(p => p.With([Limiting])))
            .BuildServiceProvider();

        Assert.Contains(Says, Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message, StringComparison.Ordinal);
        Assert.Equal(Says, Assert.Throws<PolicyBuildException>(services.GetRequiredService<IPolicyDecider>).Message);
    }
}
