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

    /// <summary>Many colleagues are parents as well, and ring in sick all the same. A child is never a mere colleague.</summary>
    private static readonly Condition IsMoreThanAColleague = AnyOf(
        TheOtherPerson.IsACurrentPupil,
        TheOtherPerson.IsAChild,
        AllOf(
            TheMessage.IsAboutTheirOwnFamily,
            AnyOf(TheOtherPerson.IsAParent, TheOtherPerson.IsAnotherMember)));

    /// <summary>With somebody of the community whom clause 1.7 means; colleagues only where the school says so.</summary>
    public static Condition IsWithTheCommunity { get; } = AnyOf(
        AllOf(
            TheOtherPerson.IsOfTheCommunity,
            Not(TheOtherPerson.IsAColleague)),
        AllOf(
            TheOtherPerson.IsOfTheCommunity,
            TheOtherPerson.IsAColleague,
            IsMoreThanAColleague),
        AllOf(
            Colleagues.InFull,
            TheOtherPerson.IsAColleague));

    /// <summary>Among colleagues, where 1.7 only advises. Where a school has it hold in full, an approval leaves the advice.</summary>
    public static Condition IsAmongColleagues { get; } = AllOf(
        TheOtherPerson.IsAColleague,
        Not(IsMoreThanAColleague));
}
