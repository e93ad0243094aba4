using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1202PupilsEquipment
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
