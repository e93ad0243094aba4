using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2008: link to E-Safety.</summary>
internal static partial class KW2008LinkToESafety
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2008",
        Clause = Clauses.SchoolUse.PolicyLinks,
        Force = Force.Should,
        Title = "Link to E-Safety",
        Says = "An account for education links to the E-Safety page of the school's website.",
        Serves = Purposes.SafeguardChildren | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.LinksToESafety),
            },
        ],
        Instead = "Add the link to the E-Safety page.",
        Related = ["KW2009"],
    };
}
