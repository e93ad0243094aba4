using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2102: content that reflects well.</summary>
internal static partial class KW2102ReflectsWell
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2102",
        Clause = Clauses.SchoolUse.Content,
        Force = Force.Should,
        Title = "Content that reflects well",
        Says = "What is on an account of the school reflects well on it.",
        Serves = Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    TheAccount.IsOfTheSchool,
                    TheContent.ReflectsBadly),
            },
            new(SituationKind.SchoolAccount)
            {
                BrokenWhen = TheContent.ReflectsBadly,
            },
        ],
        Instead = "Leave it out, or take it down.",
        Related = ["KW1502", "KW2101"],
    };
}
