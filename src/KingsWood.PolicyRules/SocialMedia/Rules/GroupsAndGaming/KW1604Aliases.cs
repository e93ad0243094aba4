using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1604: care behind aliases.</summary>
internal static partial class KW1604Aliases
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1604",
        Clause = Clauses.PersonalUse.OnlineGaming,
        Force = Force.Advised,
        Title = "Care behind aliases",
        Says = "Staff take care in online games and wherever people cannot be recognised.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.OnlinePlay)
            {
                AdvisedWhen = Not(TheContact.HasHappened),
            },
        ],
        Advice = "Give away nothing that tells who you are or where you work.",
        Related = ["KW1605"],
    };
}
