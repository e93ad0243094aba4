using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>The rules of a kind are made without those of the others; none may be missed.</summary>
public sealed class RulesOfKindTests
{
    [Theory]
    [EveryKind]
    public void The_rules_of_a_kind_are_all_that_say_something_of_it(SituationKind kind)
    {
        var content = SocialMediaPolicy.Content;

        Assert.Equal(content.Rules.OfType<Norm>().Where(n => n.LimbFor(kind) is not null), content.NormsFor(kind));
        Assert.Equal(content.Rules.OfType<Scope>(), content.ScopesFor(kind));
        Assert.NotNull(content.RulesOf);
        Assert.True(content.RulesOf(kind).Count < content.Rules.Count);
    }
}
