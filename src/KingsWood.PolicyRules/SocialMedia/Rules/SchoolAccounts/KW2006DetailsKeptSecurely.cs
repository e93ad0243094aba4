using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2006: details kept securely.</summary>
internal static partial class KW2006DetailsKeptSecurely
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2006",
        Clause = Clauses.SchoolUse.Administrators,
        Force = Force.Will,
        Title = "Details kept securely",
        Says = "The school keeps the recorded details securely in its office.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Binds = Binding.School,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                OwedWhen = TheSchoolAccount.HasItsDetailsExposed,
            },
        ],
        Owes = new(Duties.SecureTheDetails, Promptness.Soon),
        Related = ["KW2005"],
    };
}
