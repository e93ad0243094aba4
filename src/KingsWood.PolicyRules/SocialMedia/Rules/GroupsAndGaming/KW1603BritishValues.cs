using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1603: British Values in posts.</summary>
internal static partial class KW1603BritishValues
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1603",
        Clause = Clauses.PersonalUse.Groups,
        Force = Force.Expectation,
        Title = "British Values in posts",
        Says = "Staff stand by British Values at all times, and so in what they post.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = TheContent.ClashesWithBritishValues,
            },
        ],
        Instead = "Leave out what clashes with British Values, and take it down if it is already there.",
        Related = ["KW1602"],
    };
}
