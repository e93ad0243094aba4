using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads whose account is used, and where it is.</summary>
internal static class AccountFacts
{
    public static KindVocabulary AboutTheAccount(this KindVocabulary words, Func<Situation, Account> account) => words
        .About(TheAccount.IsPersonal, (in Part p, int _) => Serves(account(p.Situation), AccountUse.Personal))
        .About(TheAccount.IsOfTheSchool, (in Part p, int _) => Serves(account(p.Situation), AccountUse.School))
        .About(TheAccount.IsInAVirtualWorld, (in Part p, int _) => account(p.Situation).IsVirtualWorld)
        .About(TheAccount.HasAKnownFlaw, (in Part p, int _) => account(p.Situation).HasKnownFlaw)
        .About(TheAccount.HasLowerPrivacy, (in Part p, int _) => IsLower(account(p.Situation).Privacy));

    public static Answer IsLower(PrivacySettings privacy) => privacy switch
    {
        PrivacySettings.NotStated => Answer.NotStated,
        PrivacySettings.NotKnown => Answer.NotKnown,
        PrivacySettings.Lower => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer Serves(Account account, AccountUse use) => account.Use switch
    {
        AccountUse.NotStated => Answer.NotStated,
        AccountUse.NotKnown => Answer.NotKnown,
        AccountUse.Both => Answer.Yes,
        var stated => stated == use ? Answer.Yes : Answer.No,
    };
}
