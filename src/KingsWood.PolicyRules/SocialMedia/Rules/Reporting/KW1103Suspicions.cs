using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1103: report suspicions.</summary>
internal static partial class KW1103Suspicions
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1103",
        Clause = Clauses.PersonalUse.Suspicions,
        Force = Force.Duty,
        Title = "Report suspicions",
        Says = "A suspicion of child sexual exploitation, female genital mutilation or radicalisation is reported.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Connection, SituationKind.Message, SituationKind.Publication, SituationKind.Group, SituationKind.OnlinePlay, SituationKind.Access, SituationKind.SchoolAccount, SituationKind.OwnAccount, SituationKind.CommentReceived, SituationKind.Concern)
            {
                OwedWhen = TheContent.RaisesSuspicion,
            },
        ],
        Owes = new(Duties.TellTheLead, Promptness.SameDay),
        Related = ["KW1102", "KW1104", "KW1105"],
    };
}
