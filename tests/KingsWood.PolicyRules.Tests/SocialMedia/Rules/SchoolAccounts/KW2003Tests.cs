using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2003Tests : AccountPracticeTests
{
    protected override string Id => "KW2003";

    protected override Force Force => Force.Should;

    protected override string Question => "school-account.separate";

    protected override string IfOnly => "the account were kept entirely apart from personal ones";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) =>
        account with { IsSeparateFromPersonalAccounts = kept };
}
