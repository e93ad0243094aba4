using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1502: think of the school's reputation.</summary>
internal static partial class KW1502Reputation
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1502",
        Clause = Clauses.PersonalUse.Reputation,
        Force = Force.Advised,
        Title = "Think of the school's reputation",
        Says = "Whoever posts about the school weighs how it makes the school look.",
        Serves = Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                AdvisedWhen = AllOf(
                    TheAccount.IsPersonal,
                    AnyOf(TheContent.IsAboutTheSchool, TheContent.ReflectsBadly)),
            },
        ],
        Advice = "Weigh how it makes the school look before you post it.",
        Related = ["KW1501", "KW2102"],
    };
}
