using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0008AffiliatedOrganisations
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
