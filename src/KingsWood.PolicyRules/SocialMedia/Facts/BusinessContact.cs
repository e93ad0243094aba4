using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>What the two halves of clause 1.7 have in common: contact on school business through something personal.</summary>
public static class BusinessContact
{
    /// <summary>Through a personal email account or number; the handset counts only where the school says so.</summary>
    public static Condition GoesThroughSomethingPersonal { get; } = AllOf(
        TheMessage.IsSchoolBusiness,
        AnyOf(
            AllOf(
                TheAccount.IsPersonal,
                AnyOf(TheMessage.IsAnEmail, TheMessage.IsByTelephone)),
            AllOf(
                WhoseTelephone.AnyOwnHandset,
                TheMessage.IsByTelephone,
                TheMessage.IsOnAnOwnHandset)));

    /// <summary>With somebody of the community whom clause 1.7 means; colleagues only where the school says so.</summary>
    public static Condition IsWithTheCommunity { get; } = AnyOf(
        TheOtherPerson.IsOfTheCommunity,
        AllOf(Colleagues.InFull, TheOtherPerson.IsAColleague));

    /// <summary>With a colleague who is nobody else of the community.</summary>
    public static Condition IsAmongColleagues { get; } = AllOf(
        Colleagues.AdviceOnly,
        TheOtherPerson.IsAColleague,
        Not(TheOtherPerson.IsOfTheCommunity));
}
