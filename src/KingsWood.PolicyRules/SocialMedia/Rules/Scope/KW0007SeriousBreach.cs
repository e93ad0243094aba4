using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0007: serious breaches.</summary>
internal static partial class KW0007SeriousBreach
{
    public static Consequence Rule { get; } = new()
    {
        Id = "KW0007",
        Clause = Clauses.Opening.Breaches,
        Force = Force.Statement,
        Title = "Serious breaches",
        Says = "A serious breach of the policies on computer use could end in dismissal or in court. Whether one is "
            + "serious is for people to judge.",
        Serves = Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
    };
}
