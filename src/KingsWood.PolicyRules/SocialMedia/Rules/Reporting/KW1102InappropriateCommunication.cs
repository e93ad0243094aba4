using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1102: report inappropriate communication.</summary>
internal static partial class KW1102InappropriateCommunication
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1102",
        Clause = Clauses.PersonalUse.InappropriateCommunication,
        Force = Force.Must,
        Title = "Report inappropriate communication",
        Says = "Whoever becomes aware of inappropriate communication that involves a child, on any social media, "
            + "reports it to {report-to|the safeguarding lead} at once. Unsure is enough.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Mentions = [Parameters.ReportTo],
        Limbs =
        [
            new(SituationKind.Concern)
            {
                OwedWhen = AllOf(
                    TheConcern.IsInappropriateCommunication,
                    TheConcern.IsOnSocialMedia,
                    AnyOf(Awareness.HearsayCounts, Not(TheConcern.IsHearsay))),
            },
            new(SituationKind.Message)
            {
                OwedWhen = AllOf(
                    TheContent.IsInappropriate,
                    TheMessage.IsOnSocialMedia,
                    AnyOf(TheContact.HasHappened, TheContact.IsReceived),
                    AnyOf(TheOtherPerson.IsAnyChild, TheMessage.IsAboutAChild)),
            },
            new(SituationKind.CommentReceived)
            {
                OwedWhen = AllOf(
                    TheComment.IsInappropriate,
                    TheComment.InvolvesAChild),
            },
        ],
        Owes = new(Duties.TellTheLead, Promptness.AtOnce),
        Related = ["KW1101", "KW1103", "KW1104"],
    };
}
