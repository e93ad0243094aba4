using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1105MutilationReport
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
