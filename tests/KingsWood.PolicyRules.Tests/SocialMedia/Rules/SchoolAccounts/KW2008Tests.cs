using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2008Tests : AccountPracticeTests
{
    protected override string Id => "KW2008";

    protected override Force Force => Force.Should;

    protected override string Question => "school-account.e-safety-link";

    protected override string IfOnly => "the account linked to the school's E-Safety page";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) => account with { LinksToESafety = kept };
}
