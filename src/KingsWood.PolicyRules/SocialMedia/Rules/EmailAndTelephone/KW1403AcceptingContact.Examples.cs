using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1403AcceptingContact
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
