using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1501: nothing about individual matters.</summary>
internal static partial class KW1501IndividualMatters
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1501",
        Clause = Clauses.PersonalUse.IndividualMatters,
        Force = Force.Advised,
        Title = "Nothing about individual matters",
        Says = "Posts and comments keep off particular matters of the school and of people in it, on whatever "
            + "account, unless the Headteacher expressly permitted them.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                AdvisedWhen = AllOf(
                    AnyOf(
                        TheContent.IsAboutAnIndividualMatter,
                        AllOf(TheAccount.IsPersonal, ThePublication.GivesIdentifyingDetails)),
                    Not(TheContent.IsDulyPermitted)),
            },
        ],
        Advice = "Leave it out, or ask the Headteacher for express permission first.",
        Related = ["KW1502"],
    };
}
