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
                // On the school's own accounts every post is about the school: there only a doubt calls for advice.
                AdvisedWhen = AnyOf(
                    TheContent.ReflectsBadly,
                    AllOf(
                        TheAccount.IsPersonal,
                        TheContent.IsAboutTheSchool)),
            },
        ],
        Advice = "Weigh how it makes the school look before you post it.",
        Related = ["KW1501", "KW2102"],
    };
}
