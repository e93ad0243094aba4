using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1004: adult former pupils, with thought.</summary>
internal static partial class KW1004AdultFormerPupils
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1004",
        Clause = Clauses.PersonalUse.Connections,
        Force = Force.Advised,
        Title = "Adult former pupils, with thought",
        Says = "Before accepting a former pupil who has come of age, weigh how the public would see it and why the "
            + "former pupil asks.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Connection)
            {
                AdvisedWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsAFormerPupil,
                    Not(TheOtherPerson.IsYoungerThan.For(Parameters.FormerPupilAge)),
                    Not(TheOtherPerson.LeftWithin.For(Parameters.FormerPupilYearsSinceLeaving))),
            },
        ],
        Advice = "Weigh first how it would look to the public, and why the former pupil asks.",
        Related = ["KW1003", "KW0012"],
    };
}
