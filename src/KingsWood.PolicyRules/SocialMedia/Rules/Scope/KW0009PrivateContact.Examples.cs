using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0009PrivateContact
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
