using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2009Tests : AccountPracticeTests
{
    protected override string Id => "KW2009";

    protected override Force Force => Force.Should;

    protected override string Question => "school-account.policy-link";

    protected override string IfOnly => "the account linked to the social media policy";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) => account with { LinksToPolicy = kept };
}
