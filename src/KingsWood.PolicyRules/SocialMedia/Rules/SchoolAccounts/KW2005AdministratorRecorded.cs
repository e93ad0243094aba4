using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2005: administrator recorded.</summary>
internal static partial class KW2005AdministratorRecorded
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2005",
        Clause = Clauses.SchoolUse.Administrators,
        Force = Force.Must,
        Title = "Administrator recorded",
        Says = "The administrator details of every account that the school manages are recorded with the senior "
            + "leadership team, so that others get in when the administrator is away.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.HasItsAdministratorRecorded),
            },
        ],
        Instead = "Record the administrator details with the senior leadership team.",
        Related = ["KW2006"],
    };
}
