using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2005AdministratorRecorded
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
