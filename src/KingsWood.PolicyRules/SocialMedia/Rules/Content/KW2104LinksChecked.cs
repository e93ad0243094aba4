using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2104: links are checked.</summary>
internal static partial class KW2104LinksChecked
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2104",
        Clause = Clauses.SchoolUse.Links,
        Force = Force.Must,
        Title = "Links are checked",
        Says = "Links from an account of the school to other sites are checked for fitness and safety first; one "
            + "that has gone bad is removed.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    TheAccount.IsOfTheSchool,
                    AnyOf(
                        AllOf(
                            ThePublication.HasLinks,
                            Not(ThePublication.LinksAreChecked)),
                        ThePublication.LinksAreUnsafe,
                        AllOf(
                            Not(ThePublication.IsPublished),
                            ThePublication.LinksHaveGoneBad))),
                OwedWhen = AllOf(
                    TheAccount.IsOfTheSchool,
                    ThePublication.IsPublished,
                    ThePublication.LinksHaveGoneBad),
            },
        ],
        Owes = new(Duties.Remove, Promptness.AtOnce),
        Instead = "Check where the links lead before you post them, and leave out what is not fit or safe.",
    };
}
