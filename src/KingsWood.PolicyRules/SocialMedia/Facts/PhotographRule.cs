using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>Where the rule on photographs holds, as clause 2.6 is read.</summary>
public static class PhotographRule
{
    /// <summary>On a school account for any child; on a personal one for children of the school, but for one's own.</summary>
    public static Condition Holds { get; } = AnyOf(
        TheAccount.IsOfTheSchool,
        AllOf(
            PhotographRules.AllAccounts,
            TheAccount.IsPersonal,
            ThePublication.ShowsAChildOfTheSchool,
            Not(ThePublication.ShowsAnOwnChild)));
}
