using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1101CommunicationReceived
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
