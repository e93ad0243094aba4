using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0005: in line with the other policies.</summary>
internal static partial class KW0005OtherPolicies
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW0005",
        Clause = Clauses.Opening.OtherPolicies,
        Force = Force.Must,
        Title = "In line with the other policies",
        Says = "Use agrees with the policies on equality, child protection and ICT: nobody demeans or exposes a "
            + "child, or gets round the filter.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = TheContent.ClashesWithOtherPolicies,
            },
            new(SituationKind.Message)
            {
                // Of what is answered, it was the other person who wrote it.
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    Not(TheContact.IsReceived),
                    TheContent.IsInappropriate,
                    AnyOf(TheOtherPerson.IsAnyChild, TheMessage.IsAboutAChild)),
            },
            new(SituationKind.Access)
            {
                BrokenWhen = TheDevice.ClashesWithOtherPolicies,
            },
        ],
        Instead = "Leave out what demeans or exposes somebody, take it down if it is already there, and leave the "
            + "filter alone.",
        Related = ["KW1203"],
    };
}
