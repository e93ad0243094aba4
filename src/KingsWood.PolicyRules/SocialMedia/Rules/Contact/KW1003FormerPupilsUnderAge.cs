using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1003: no former pupil under 18 as a contact.</summary>
internal static partial class KW1003FormerPupilsUnderAge
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1003",
        Clause = Clauses.PersonalUse.Connections,
        Force = Force.ShouldNot,
        Title = "No former pupil under {former-pupil-age} as a contact",
        Says = "A former pupil who is not yet {former-pupil-age}{former-pupil-years-since-leaving} is not accepted as a "
            + "friend, follower, subscriber or the like on a personal account.",
        Mentions = [Parameters.FormerPupilAge, Parameters.FormerPupilYearsSinceLeaving],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.Connection)
            {
                BrokenWhen = AllOf(
                    AnyOf(
                        TheContact.IsAcceptedOrKept,
                        AllOf(TheContact.IsEngagedIn, Not(TheOtherPerson.IsAChild))), // of a child, 1.1 bars inviting
                    AnyOf(PublicFollowers.KeepingIsAccepting, Not(TheContact.IsAFollowOnly)),
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsAFormerPupil,
                    AnyOf(
                        TheOtherPerson.IsYoungerThan.For(Parameters.FormerPupilAge),
                        TheOtherPerson.LeftWithin.For(Parameters.FormerPupilYearsSinceLeaving))),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency, Exemptions.Grace],
        Instead = "Decline the request, or undo the connection.",
        Meanwhile = "Leave a request unanswered, and let a connection rest, until you know.",
        Related = ["KW1001", "KW1002", "KW1004"],
    };
}
