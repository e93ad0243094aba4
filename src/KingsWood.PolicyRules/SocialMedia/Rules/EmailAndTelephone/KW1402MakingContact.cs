using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1402: no personal email or telephone to make contact.</summary>
internal static partial class KW1402MakingContact
{
    private static readonly Condition MakesContact = AllOf(
        TheContact.IsEngagedIn,
        Not(TheContact.IsReceived),
        BusinessContact.GoesThroughSomethingPersonal);

    public static Norm Rule { get; } = new()
    {
        Id = "KW1402",
        Clause = Clauses.PersonalUse.PersonalEmailAndTelephone,
        Force = Force.ShouldNot,
        Title = "No personal email or telephone to make contact",
        Says = "Nobody makes contact about school business with people of its community from a personal email account or "
            + "mobile number, unless {who-approves} approved the circumstances beforehand.",
        Mentions = [Parameters.WhoApproves, Parameters.Alternate],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    MakesContact,
                    BusinessContact.IsWithTheCommunity,
                    Not(TheActor.WouldApproveThemselves)),
                GapWhen = AllOf(
                    MakesContact,
                    BusinessContact.IsWithTheCommunity,
                    TheActor.WouldApproveThemselves),
                AdvisedWhen = AllOf(
                    MakesContact,
                    BusinessContact.IsAmongColleagues),
            },
        ],
        Exceptions = [Exemptions.ApprovedToMakeContact, Exemptions.Emergency],
        Advice = "Have the practice, or the group, agreed with {who-approves}, and keep pupils' matters out of it.",
        Instead = "Use a school account or a school telephone, or have the circumstances approved first.",
        Ask = "{alternate|the chair of governors: the policy names nobody who approves the Headteacher's own contact"
            + "|whoever stands in the Headteacher's place}{alternate}",
        Related = ["KW1401", "KW1403"],
    };
}
