using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2006DetailsKeptSecurely
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
