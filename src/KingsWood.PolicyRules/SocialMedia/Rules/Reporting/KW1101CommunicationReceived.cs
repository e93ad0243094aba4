using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1101: report what a child sends.</summary>
internal static partial class KW1101CommunicationReceived
{
    private static readonly Condition FromAChild = AnyOf(
        TheOtherPerson.IsAChildOfTheSchool,
        AllOf(ReportedCommunication.AnyChild, TheOtherPerson.IsAChild));

    private static readonly Condition FromAnotherChild = AllOf(
        ReportedCommunication.SameChildren,
        TheOtherPerson.IsAChild,
        Not(TheOtherPerson.IsAChildOfTheSchool),
        Not(TheOtherPerson.IsOfTheOwnHousehold),
        Not(TheOtherPerson.IsOfTheWiderFamily));

    public static Norm Rule { get; } = new()
    {
        Id = "KW1101",
        Clause = Clauses.PersonalUse.CommunicationReceived,
        Force = Force.Must,
        Title = "Report what a child sends",
        Says = "Whatever a child of the school sends to a personal account, a request included, is reported to "
            + "{report-to|the safeguarding lead}.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Mentions = [Parameters.ReportTo],
        Limbs =
        [
            new(SituationKind.Connection)
            {
                OwedWhen = AllOf(
                    TheContact.IsReceived,
                    AnyOf(BareRequests.Communication, TheContact.HasWords),
                    TheAccount.IsPersonal,
                    FromAChild),
                AdvisedWhen = AllOf(
                    TheContact.IsReceived,
                    TheAccount.IsPersonal,
                    FromAnotherChild),
            },
            new(SituationKind.Message)
            {
                OwedWhen = AllOf(
                    TheContact.IsReceived,
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsPersonal,
                    FromAChild),
                AdvisedWhen = AllOf(
                    TheContact.IsReceived,
                    TheMessage.IsOnSocialMedia,
                    TheAccount.IsPersonal,
                    FromAnotherChild),
            },
            new(SituationKind.OnlinePlay)
            {
                OwedWhen = AllOf(
                    TheContact.IsReceived,
                    TheAccount.IsPersonal,
                    TheContact.IsWithSomebodyKnown,
                    FromAChild),
                AdvisedWhen = AllOf(
                    TheContact.IsReceived,
                    TheAccount.IsPersonal,
                    TheContact.IsWithSomebodyKnown,
                    FromAnotherChild),
            },
        ],
        Exceptions = [Exemptions.Family],
        Owes = new(Duties.TellTheLead, Promptness.SameDay),
        Advice = "Tell {report-to} about it, although the child has no link to the school.",
        Meanwhile = "Leave it unanswered, unless a child needs you now to be safe, and keep what was sent.",
        Related = ["KW1001", "KW1102", "KW1104"],
    };
}
