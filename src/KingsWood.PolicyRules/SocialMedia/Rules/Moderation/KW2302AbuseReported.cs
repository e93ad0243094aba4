using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2302: abuse is reported at once.</summary>
internal static partial class KW2302AbuseReported
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2302",
        Clause = Clauses.SchoolUse.InappropriateComments,
        Force = Force.Should,
        Title = "Abuse is reported at once",
        Says = "Inappropriate comments on an account of the school, or abuse of it, are reported to "
            + "{abuse-report-to} at once.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectReputation,
        Mentions = [Parameters.AbuseReportTo],
        Limbs =
        [
            new(SituationKind.CommentReceived)
            {
                OwedWhen = TheComment.IsInappropriate,
            },
        ],
        Owes = new(Duties.TellTheLeadership, Promptness.AtOnce),
        Related = ["KW2301", "KW1102"],
    };
}
