using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2002: an account of its own.</summary>
internal static partial class KW2002DedicatedAccount
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2002",
        Clause = Clauses.SchoolUse.DedicatedAccount,
        Force = Force.Should,
        Title = "An account of its own",
        Says = "An account for education serves education alone.",
        Serves = Purposes.ProtectStaff | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.IsDedicated),
            },
        ],
        Instead = "Set up an account that serves education alone.",
        Related = ["KW2003"],
    };
}
