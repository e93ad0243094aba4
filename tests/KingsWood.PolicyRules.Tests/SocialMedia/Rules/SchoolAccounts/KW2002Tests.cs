using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2002Tests : AccountPracticeTests
{
    protected override string Id => "KW2002";

    protected override Force Force => Force.Should;

    protected override string Question => "school-account.dedicated";

    protected override string IfOnly => "the account served education alone";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) => account with { IsDedicated = kept };
}
