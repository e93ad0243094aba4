using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2101: professional content only.</summary>
internal static partial class KW2101ProfessionalContent
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2101",
        Clause = Clauses.SchoolUse.Content,
        Force = Force.Should,
        Title = "Professional content only",
        Says = "What is on an account of the school is professional throughout.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectReputation | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    TheAccount.IsOfTheSchool,
                    TheContent.IsUnprofessional),
            },
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = TheContent.IsUnprofessional,
            },
        ],
        Instead = "Keep to professional content, and take down the rest.",
        Related = ["KW2102"],
    };
}
