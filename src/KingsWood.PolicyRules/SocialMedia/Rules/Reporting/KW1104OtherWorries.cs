using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1104: report every other worry.</summary>
internal static partial class KW1104OtherWorries
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1104",
        Clause = Clauses.Opening.OtherPolicies,
        Force = Force.Must,
        Title = "Report every other worry",
        Says = "A worry about a child that came by any other way is reported to {report-to|the safeguarding lead} at once; a "
            + "child in danger always is.",
        Serves = Purposes.SafeguardChildren,
        Mentions = [Parameters.ReportTo],
        Limbs =
        [
            new(SituationKind.Concern)
            {
                OwedWhen = AnyOf(
                    TheConcern.IsAnotherWorry,
                    TheConcern.AChildIsInDanger,
                    TheConcern.IsMutilationDisclosedOrSeen,
                    AllOf(
                        TheConcern.IsInappropriateCommunication,
                        Not(TheConcern.IsOnSocialMedia))),
            },
            new(SituationKind.Message)
            {
                OwedWhen = AnyOf(
                    TheConcern.AChildIsInDanger,
                    AllOf(
                        TheContent.IsInappropriate,
                        Not(TheMessage.IsOnSocialMedia),
                        AnyOf(TheContact.HasHappened, TheContact.IsReceived),
                        AnyOf(TheOtherPerson.IsAnyChild, TheMessage.IsAboutAChild))),
            },
            new(SituationKind.Connection, SituationKind.Publication, SituationKind.Group, SituationKind.OnlinePlay, SituationKind.Access, SituationKind.SchoolAccount, SituationKind.OwnAccount, SituationKind.CommentReceived)
            {
                OwedWhen = TheConcern.AChildIsInDanger,
            },
        ],
        Owes = new(Duties.TellTheLead, Promptness.AtOnce),
        Related = ["KW1102", "KW1103"],
    };
}
