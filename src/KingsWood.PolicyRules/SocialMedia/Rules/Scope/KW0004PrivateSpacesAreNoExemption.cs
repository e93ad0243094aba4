using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0004: the law holds in private spaces.</summary>
internal static partial class KW0004PrivateSpacesAreNoExemption
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW0004",
        Clause = Clauses.Opening.PrivateSpaces,
        Force = Force.Advised,
        Title = "The law holds in private spaces",
        Says = "What is shared in a private group or chat is as much under copyright, data protection and other law "
            + "as what is public.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                AdvisedWhen = AllOf(
                    TheContent.SharesMaterialOfOthers,
                    Not(ThePublication.IsPublic)),
            },
            new(SituationKind.Message)
            {
                AdvisedWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheContent.SharesMaterialOfOthers,
                    Not(TheMessage.IsPublic)),
            },
        ],
        Advice = "Ask whoever the material belongs to, or whom the data is about, before you pass it on: a private "
            + "space changes nothing.",
        Related = ["KW0011"],
    };
}
