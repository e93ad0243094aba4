using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1401: school business goes by school email.</summary>
internal static partial class KW1401SchoolEmail
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1401",
        Clause = Clauses.PersonalUse.SchoolEmail,
        Force = Force.Must,
        Title = "School business goes by school email",
        Says = "An email on school business to anybody of the school community is sent from an official school "
            + "account.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheMessage.IsAnEmail,
                    TheMessage.IsSchoolBusiness,
                    Not(AllOf(TheContact.IsReceived, TheMessage.OnlyPointsToASchoolChannel)),
                    Not(TheAccount.IsOfTheSchool),
                    AnyOf(TheOtherPerson.IsOfTheCommunity, TheOtherPerson.IsAColleague)),
            },
        ],
        Exceptions = [Exemptions.ApprovedEmail, Exemptions.Emergency],
        Instead = "Send it from your school email account.",
        Related = ["KW1402", "KW1403"],
    };
}
