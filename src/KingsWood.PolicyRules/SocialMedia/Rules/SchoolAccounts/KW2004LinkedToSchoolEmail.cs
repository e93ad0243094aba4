using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2004: linked to school email.</summary>
internal static partial class KW2004LinkedToSchoolEmail
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2004",
        Clause = Clauses.SchoolUse.DedicatedAccount,
        Force = Force.Should,
        Title = "Linked to school email",
        Says = "An account for education is registered with an official school email address.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.IsLinkedToSchoolEmail),
            },
        ],
        Instead = "Register it with your school email address.",
        Related = ["KW2005"],
    };
}
