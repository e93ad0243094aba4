using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2005Tests : AccountPracticeTests
{
    protected override string Id => "KW2005";

    protected override Force Force => Force.Must;

    protected override string Question => "school-account.administrator-recorded";

    protected override string IfOnly => "the administrator details were recorded with the senior leadership team";

    protected override SchoolAccount With(SchoolAccount account, Answer kept) => account with { AdministratorIsRecorded = kept };
}
