using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1301: privacy settings at the highest.</summary>
internal static partial class KW1301PrivacySettings
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1301",
        Clause = Clauses.PersonalUse.PrivacySettings,
        Force = Force.StronglyAdvised,
        Title = "Privacy settings at the highest",
        Says = "Every personal account is set as private as it can be, so that strangers and parents see nothing "
            + "personal.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.OwnAccount)
            {
                AdvisedWhen = TheAccount.HasLowerPrivacy,
            },
            new(
                SituationKind.Connection,
                SituationKind.Publication,
                SituationKind.Group,
                SituationKind.OnlinePlay,
                SituationKind.Access)
            {
                AdvisedWhen = AllOf(
                    TheAccount.IsPersonal,
                    TheAccount.HasLowerPrivacy),
            },
            new(SituationKind.Message)
            {
                AdvisedWhen = AllOf(
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsPersonal,
                    TheAccount.HasLowerPrivacy),
            },
        ],
        Advice = "Set the privacy settings of your account to the highest that there are.",
        Related = ["KW1302"],
    };
}
