using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1302: parents and personal material.</summary>
internal static partial class KW1302ParentsAsContacts
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1302",
        Clause = Clauses.PersonalUse.PrivacySettings,
        Force = Force.StronglyAdvised,
        Title = "Parents and personal material",
        Says = "Letting a parent see personal material works against what the privacy settings are for.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Connection)
            {
                AdvisedWhen = AllOf(
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsAParent,
                    TheContact.ShowsPersonalMaterial),
            },
            new(SituationKind.OwnAccount)
            {
                AdvisedWhen = TheContact.ShowsPersonalMaterial,
            },
        ],
        Advice = "Think again before you let a parent see personal material: a separate list, or a polite no, keeps "
            + "your privacy.",
        Related = ["KW1301"],
    };
}
