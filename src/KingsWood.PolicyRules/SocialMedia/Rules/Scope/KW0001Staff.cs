using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0001: staff are bound.</summary>
internal static partial class KW0001Staff
{
    public static Scope Rule { get; } = new()
    {
        Id = "KW0001",
        Clause = Clauses.Opening.Scope,
        Force = Force.Statement,
        Title = "Staff are bound",
        Says = "The policy binds everyone who works at the school as staff, for as long as they do; others are "
            + "outside it unless a rule names them.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation | Purposes.ShowWhatIsOfficial,
        Related = ["KW0008"],
    };
}
