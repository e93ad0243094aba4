using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2009: link to the policy.</summary>
internal static partial class KW2009LinkToPolicy
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2009",
        Clause = Clauses.SchoolUse.PolicyLinks,
        Force = Force.Should,
        Title = "Link to the policy",
        Says = "An account for education links to this policy on the school's website, which shows that it is "
            + "official.",
        Serves = Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = Not(TheSchoolAccount.LinksToPolicy),
            },
        ],
        Instead = "Add the link to the policy.",
        Related = ["KW2008"],
    };
}
