using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1001: no contact with children of the school.</summary>
internal static partial class KW1001ContactWithChildren
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1001",
        Clause = Clauses.PersonalUse.ContactWithChildren,
        Force = Force.ShouldNot,
        Title = "No contact with children of the school",
        Says = "Staff do not invite, accept or answer children of the school on a personal account, whoever began "
            + "it.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsAChildOfTheSchool),
            },
            new(SituationKind.Connection)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    AnyOf(PublicFollowers.KeepingIsAccepting, Not(TheContact.IsAFollowOnly)),
                    TheAccount.IsPersonal,
                    TheOtherPerson.IsAChildOfTheSchool),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency, Exemptions.Grace],
        Instead = "Do not answer or accept; end the contact if there is one, and use a school channel for what the "
            + "school needs.",
        Meanwhile = "Leave it unanswered, and let the contact rest, until you know.",
        Related = ["KW1002", "KW1003", "KW1101", "KW2303"],
    };
}
