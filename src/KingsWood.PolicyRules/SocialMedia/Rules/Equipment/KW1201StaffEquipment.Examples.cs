using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1201StaffEquipment
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
