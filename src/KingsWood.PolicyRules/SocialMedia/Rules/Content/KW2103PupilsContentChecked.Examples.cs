using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2103PupilsContentChecked
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
