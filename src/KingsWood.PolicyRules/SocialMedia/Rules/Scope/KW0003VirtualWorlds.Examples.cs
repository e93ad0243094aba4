using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0003VirtualWorlds
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
