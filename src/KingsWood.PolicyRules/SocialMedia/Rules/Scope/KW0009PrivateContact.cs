using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0009: private contact with a child.</summary>
internal static partial class KW0009PrivateContact
{
    // A relative who is no pupil is nobody's business; a pupil of the family is dealt with by the exception.
    private static readonly Condition IsNoOutsideRelative = Not(AllOf(
        Not(TheOtherPerson.IsACurrentPupil),
        AnyOf(TheOtherPerson.IsOfTheOwnHousehold, TheOtherPerson.IsOfTheWiderFamily)));

    private static readonly Condition UnreachedByChannel = AllOf(
        IsNoOutsideRelative,
        AnyOf(
            AllOf(
                Not(TheMessage.IsOnSocialMedia),
                TheOtherPerson.IsAnyChild,
                AnyOf(
                    Not(TheMessage.IsSchoolBusiness),
                    AllOf(TheAccount.IsPersonal, Not(TheOtherPerson.IsAChildOfTheSchool)))),
            AllOf(
                TheMessage.IsOnSocialMedia,
                TheAccount.IsOfTheSchool,
                TheOtherPerson.IsAChild,
                Not(TheOtherPerson.IsACurrentPupil),
                Not(TheMessage.IsOpenToOtherStaff))));

    private static readonly Condition ChildWithoutALink = AllOf(
        IsNoOutsideRelative,
        TheAccount.IsPersonal,
        TheOtherPerson.IsAChild,
        Not(TheOtherPerson.IsAChildOfTheSchool));

    private static readonly Condition Unreached = AnyOf(
        UnreachedByChannel,
        AllOf(TheMessage.IsOnSocialMedia, ChildWithoutALink));

    public static Norm Rule { get; } = new()
    {
        Id = "KW0009",
        Clause = Clause.Gap,
        Force = Force.Gap,
        Title = "Private contact with a child",
        Says = "Private contact with a child by a channel or an account that no other rule reaches is not permitted "
            + "by silence: the safeguarding lead is asked first, and {report-to|the lead} is told of what has happened.",
        Mentions = [Parameters.SafeguardingLead, Parameters.Deputy, Parameters.ReportTo],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.Message)
            {
                GapWhen = AllOf(
                    TheContact.IsEngagedIn,
                    Unreached,
                    Not(TheContact.IsAgreedByTheLead)),
                OwedWhen = AnyOf(
                    AllOf(
                        TheContact.IsEngagedIn,
                        TheContact.HasHappened,
                        Unreached,
                        Not(TheContact.IsAgreedByTheLead)),
                    AllOf(
                        TheContact.IsReceived,
                        UnreachedByChannel)),
            },
            new(SituationKind.Connection)
            {
                GapWhen = AllOf(
                    TheContact.IsEngagedIn,
                    ChildWithoutALink,
                    Not(TheContact.IsAgreedByTheLead)),
                OwedWhen = AllOf(
                    TheContact.IsEngagedIn,
                    TheContact.HasHappened,
                    ChildWithoutALink,
                    Not(TheContact.IsAgreedByTheLead)),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency],
        Owes = new(Duties.TellTheLead, Promptness.SameDay),
        Instead = "Ask {safeguarding-lead}{deputy} first, or use a school channel that others can read.",
        Meanwhile = "Do not write, answer or go on until {safeguarding-lead}{deputy} has agreed.",
        Ask = "{safeguarding-lead}{deputy}",
        Related = ["KW1001", "KW2303"],
    };
}
