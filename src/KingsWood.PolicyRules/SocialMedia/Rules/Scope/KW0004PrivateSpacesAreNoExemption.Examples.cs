using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0004PrivateSpacesAreNoExemption
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
