using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1203: the filter should stop it.</summary>
internal static partial class KW1203Filtering
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1203",
        Clause = Clauses.PersonalUse.Equipment,
        Force = Force.Statement,
        Title = "The filter should stop it",
        Says = "The school's filter is meant to stop social media on its network, wireless included; something that "
            + "got through is worth telling.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Binds = Binding.Everyone,
        Limbs =
        [
            new(SituationKind.Access)
            {
                AdvisedWhen = AllOf(
                    TheDevice.UsesTheSchoolNetwork,
                    TheAccount.IsPersonal),
            },
        ],
        Advice = "Tell whoever looks after the filter that social media got through, and use mobile data for your own "
            + "things.",
        Related = ["KW1201"],
    };
}
