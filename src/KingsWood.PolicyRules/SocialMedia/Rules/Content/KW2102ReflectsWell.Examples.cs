using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2102ReflectsWell
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
