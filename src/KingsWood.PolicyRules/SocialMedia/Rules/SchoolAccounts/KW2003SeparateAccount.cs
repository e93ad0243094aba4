using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2003: apart from personal accounts.</summary>
internal static partial class KW2003SeparateAccount
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2003",
        Clause = Clauses.SchoolUse.DedicatedAccount,
        Force = Force.Should,
        Title = "Apart from personal accounts",
        Says = "An account for education is kept entirely apart from the accounts of the person who runs it.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.IsSeparate),
            },
        ],
        Instead = "Take it apart from your own accounts.",
        Related = ["KW2002"],
    };
}
