using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1002: no current pupil as a contact.</summary>
internal static partial class KW1002CurrentPupils
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1002",
        Clause = Clauses.PersonalUse.Connections,
        Force = Force.ShouldNot,
        Title = "No current pupil as a contact",
        Says = "A current pupil of any age is not accepted as a friend, follower, subscriber or the like on a "
            + "personal account.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.Connection)
            {
                BrokenWhen = AllOf(
                    TheContact.IsAcceptedOrKept,
                    AnyOf(PublicFollowers.KeepingIsAccepting, Not(TheContact.IsAFollowOnly)),
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsACurrentPupil),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency, Exemptions.Grace],
        Instead = "Decline the request, or undo the connection.",
        Meanwhile = "Leave a request unanswered, and let a connection rest, until you know.",
        Related = ["KW1001", "KW1003"],
    };
}
