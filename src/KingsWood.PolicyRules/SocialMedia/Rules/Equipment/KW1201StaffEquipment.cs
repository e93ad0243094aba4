using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1201: no personal use on school equipment.</summary>
internal static partial class KW1201StaffEquipment
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1201",
        Clause = Clauses.PersonalUse.Equipment,
        Force = Force.ShouldNot,
        Title = "No personal use on school equipment",
        Says = "Staff do not use social media for themselves on equipment of the school, wherever it is.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Access)
            {
                BrokenWhen = AllOf(
                    AnyOf(
                        TheDevice.IsSchoolEquipment,
                        AllOf(OwnDeviceOnTheNetwork.CountsAsEquipment, TheDevice.UsesTheSchoolNetwork)),
                    AnyOf(TheAccount.IsPersonal, EquipmentBar.AllUse)),
            },
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheMessage.IsOnSocialMedia,
                    TheDevice.IsSchoolEquipment,
                    AnyOf(TheAccount.IsPersonal, EquipmentBar.AllUse)),
            },
            new(SituationKind.Connection)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheDevice.IsSchoolEquipment,
                    AnyOf(TheAccount.IsPersonal, EquipmentBar.AllUse)),
            },
            new(SituationKind.Group)
            {
                BrokenWhen = AllOf(
                    TheGroup.IsJoinedOrKept,
                    TheDevice.IsSchoolEquipment,
                    AnyOf(TheAccount.IsPersonal, EquipmentBar.AllUse)),
            },
            new(SituationKind.Publication, SituationKind.OnlinePlay)
            {
                BrokenWhen = AllOf(
                    TheDevice.IsSchoolEquipment,
                    AnyOf(TheAccount.IsPersonal, EquipmentBar.AllUse)),
            },
        ],
        Instead = "Use a device of your own, off the school's network.",
        Related = ["KW1202", "KW1203"],
    };
}
