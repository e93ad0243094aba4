using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1403: no personal email or telephone to accept contact.</summary>
internal static partial class KW1403AcceptingContact
{
    private static readonly Condition AcceptsContact = AllOf(
        TheContact.IsReceived,
        AnyOf(
            Readings.AcceptingContact.Receiving,
            AllOf(
                TheContact.IsEngagedIn,
                Not(TheMessage.OnlyPointsToASchoolChannel))),
        BusinessContact.GoesThroughSomethingPersonal);

    public static Norm Rule { get; } = new()
    {
        Id = "KW1403",
        Clause = Clauses.PersonalUse.PersonalEmailAndTelephone,
        Force = Force.ShouldNot,
        Title = "No personal email or telephone to accept contact",
        Says = "Contact on school business that comes to a personal email account or mobile number is not taken up "
            + "there, unless {who-approves} approved the circumstances beforehand.",
        Mentions = [Parameters.WhoApproves, Parameters.Alternate],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk,
        Limbs =
        [
            new(SituationKind.Message)
            {
                BrokenWhen = AllOf(
                    AcceptsContact,
                    BusinessContact.IsWithTheCommunity,
                    Not(TheActor.WouldApproveThemselves)),
                GapWhen = AllOf(
                    AcceptsContact,
                    BusinessContact.IsWithTheCommunity,
                    TheActor.WouldApproveThemselves),
                AdvisedWhen = AllOf(
                    AcceptsContact,
                    BusinessContact.IsAmongColleagues),
            },
        ],
        Exceptions = [Exemptions.ApprovedToAcceptContact, Exemptions.Emergency],
        Advice = "Have the practice, or the group, agreed with {who-approves}, and keep pupils' matters out of it.",
        Instead = "Answer from a school account or a school telephone, or only point to the office.",
        Ask = "{alternate|the chair of governors: the policy names nobody who approves the Headteacher's own contact"
            + "|whoever stands in the Headteacher's place}{alternate}",
        Related = ["KW1401", "KW1402"],
    };
}
