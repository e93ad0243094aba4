using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1302ParentsAsContacts
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
