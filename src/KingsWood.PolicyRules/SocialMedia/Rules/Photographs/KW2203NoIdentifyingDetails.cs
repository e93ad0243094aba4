using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2203: no identifying details.</summary>
internal static partial class KW2203NoIdentifyingDetails
{
    private static readonly Condition Identifies = AnyOf(
        TheComment.IdentifiesAChild,
        AllOf(IdentifyingDetails.StaffToo, TheContent.GivesStaffDetails));

    public static Norm Rule { get; } = new()
    {
        Id = "KW2203",
        Clause = Clauses.SchoolUse.Photographs,
        Force = Force.MustNot,
        Title = "No identifying details",
        Says = "Details that identify a child are neither published with a picture or on an account of the school, nor left "
            + "standing there, whoever posted them.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AnyOf(
                    AllOf(
                        TheAccount.IsOfTheSchool,
                        ThePublication.GivesIdentifyingDetails),
                    AllOf(
                        ThePublication.ShowsAChild,
                        PhotographRule.Holds,
                        ThePublication.GivesIdentifyingDetails),
                    AllOf(
                        IdentifyingDetails.StaffToo,
                        TheAccount.IsOfTheSchool,
                        TheContent.GivesStaffDetails)),
            },
            new(SituationKind.CommentReceived)
            {
                // Who cannot remove it does not let it stand, but sees to it that somebody does.
                BrokenWhen = AllOf(
                    Identifies,
                    TheComment.IsLeftStanding,
                    Not(TheComment.IsBeyondTheActor)),
                OwedWhen = Identifies,
                AdvisedWhen = AllOf(
                    Identifies,
                    TheComment.IsBeyondTheActor),
            },
        ],
        Owes = new(Duties.Remove, Promptness.AtOnce),
        Advice = "Have the administrator of the account or the platform remove what you cannot, and tell the leadership.",
        Instead = "Leave the detail out; remove what others posted.",
        Meanwhile = "Do not publish it; if it is published, take it down until you know.",
        Related = ["KW2201", "KW2202"],
    };
}
