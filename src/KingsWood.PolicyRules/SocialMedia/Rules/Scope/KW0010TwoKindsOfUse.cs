using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0010: two kinds of use.</summary>
internal static partial class KW0010TwoKindsOfUse
{
    public static Definition Rule { get; } = new()
    {
        Id = "KW0010",
        Clause = Clauses.Opening.AcceptableUse,
        Force = Force.Statement,
        Title = "Two kinds of use",
        Says = "Use is either sanctioned by the school for education, or personal. An account that serves both is "
            + "judged by both sections, and a professional account that the school has not sanctioned is personal.",
        Serves = Purposes.ProtectStaff | Purposes.ShowWhatIsOfficial,
        KeptBy = "the facts account.personal and account.school, at least one of which always holds",
    };
}
