using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1202: pupils: no personal use on school equipment.</summary>
internal static partial class KW1202PupilsEquipment
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1202",
        Clause = Clauses.PersonalUse.Equipment,
        Force = Force.ShouldNot,
        Title = "Pupils: no personal use on school equipment",
        Says = "Pupils do not use social media for themselves on equipment of the school.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Binds = Binding.Pupils,
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
        ],
        Instead = "Ask a member of staff for the class account.",
        Related = ["KW1201"],
    };
}
