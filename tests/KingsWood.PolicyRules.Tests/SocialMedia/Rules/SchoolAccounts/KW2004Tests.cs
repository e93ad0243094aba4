using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2004Tests : AccountPracticeTests
{
    protected override string Id => "KW2004";

    protected override Force Force => Force.Should;

    protected override string Question => "school-account.school-email";

    protected override string IfOnly => "the account were registered with a school email address";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) => account with { IsLinkedToSchoolEmail = kept };
}
