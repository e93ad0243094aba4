using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2303: no direct messages to pupils.</summary>
internal static partial class KW2303DirectMessages
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2303",
        Clause = Clauses.SchoolUse.DirectMessages,
        Force = Force.ShouldNot,
        Title = "No direct messages to pupils",
        Says = "Staff send no direct messages to pupils over social media where nobody else can read them.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsOfTheSchool,
                    TheOtherPerson.IsACurrentPupil,
                    Not(TheMessage.IsPublic),
                    Not(AllOf(PublicEnough.OtherStaff, TheMessage.IsOpenToOtherStaff))),
            },
        ],
        Exceptions = [Exemptions.Emergency],
        Instead = "Answer where other staff can read it, or in class.",
        Meanwhile = "Do not send it until you know who can read it.",
        Related = ["KW1001", "KW0009"],
    };
}
