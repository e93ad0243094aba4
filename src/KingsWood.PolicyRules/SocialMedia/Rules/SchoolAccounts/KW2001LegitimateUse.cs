using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2001: social media for learning.</summary>
internal static partial class KW2001LegitimateUse
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2001",
        Clause = Clauses.SchoolUse.Opening,
        Force = Force.Permission,
        Title = "Social media for learning",
        Says = "Social media serves the curriculum and the learning of pupils, on the practices of this section.",
        Serves = Purposes.SafeguardChildren | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                GroundedWhen = Always,
            },
            new(SituationKind.Publication)
            {
                GroundedWhen = TheAccount.IsOfTheSchool,
            },
            new(SituationKind.Message)
            {
                GroundedWhen = AllOf(
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsOfTheSchool),
            },
        ],
        Related = ["KW2010"],
    };
}
