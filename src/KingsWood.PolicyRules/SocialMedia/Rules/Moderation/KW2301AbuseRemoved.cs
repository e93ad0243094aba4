using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2301: abuse is removed at once.</summary>
internal static partial class KW2301AbuseRemoved
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2301",
        Clause = Clauses.SchoolUse.InappropriateComments,
        Force = Force.Should,
        Title = "Abuse is removed at once",
        Says = "Inappropriate comments on an account of the school, or abuse of it, are recorded and then removed at "
            + "once.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.CommentReceived)
            {
                // Whoever cannot remove it owes the report of KW2302, and is advised whom to turn to.
                OwedWhen = AllOf(
                    TheComment.IsInappropriate,
                    Not(TheComment.IsBeyondTheActor)),
                AdvisedWhen = AllOf(
                    TheComment.IsInappropriate,
                    AnyOf(TheComment.IsBeyondTheActor, TheComment.IsThreatOrCrime)),
            },
        ],
        Owes = new(Duties.Remove, Promptness.AtOnce),
        Advice = "Keep the record; have the administrator or the platform remove what you cannot, and let the "
            + "leadership decide about the police.",
        Related = ["KW2302", "KW1102"],
    };
}
