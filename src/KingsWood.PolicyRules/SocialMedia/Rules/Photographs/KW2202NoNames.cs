using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2202: no names with photographs.</summary>
internal static partial class KW2202NoNames
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2202",
        Clause = Clauses.SchoolUse.Photographs,
        Force = Force.MustNot,
        Title = "No names with photographs",
        Says = "No child in a picture is identified by name; a first name is a name.",
        Serves = Purposes.SafeguardChildren,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    ThePublication.ShowsAChild,
                    PhotographRule.Holds,
                    ThePublication.NamesTheChild),
            },
        ],
        Instead = "Leave the name out.",
        Meanwhile = "Do not publish it; if it is published, take it down until you know.",
        Related = ["KW2201", "KW2203"],
    };
}
