using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2101Tests
{
    private static readonly Publication Unprofessional = Examples.ClassPost with { IsUnprofessional = Answer.Yes };

    [Theory]
    [InlineData(AccountUse.School, Verdict.NotPermitted)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    [InlineData(AccountUse.Personal, Verdict.Permitted)]
    [InlineData(AccountUse.NotKnown, Verdict.Undetermined)]
    [InlineData(AccountUse.NotStated, Verdict.Undetermined)]
    public void Only_accounts_of_the_school_are_professional_throughout(AccountUse use, Verdict verdict) =>
        Assert.Equal(verdict, (Unprofessional with { Account = new() { Use = use } }).VerdictOf());

    [Fact]
    public void Asked_whose_account_it_is_when_that_is_not_known() =>
        Assert.Equal(["account.whose"], (Unprofessional with { Account = Account.NotStated }).Decide().Asked());

    [Theory]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    public void Professional_content_is_presumed_and_doubt_is_not(Answer unprofessional, Verdict verdict)
    {
        Assert.Equal(verdict, (Unprofessional with { IsUnprofessional = unprofessional }).VerdictOf());
        Assert.Equal(verdict, (Examples.AccountInOrder with { HasUnprofessionalContent = unprofessional }).VerdictOf());
    }

    [Fact]
    public void Its_finding_shows_the_force_of_the_list_beside_its_own()
    {
        var finding = Unprofessional.Decide().Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal("2.4", finding.Clause.Coordinate);
        Assert.Equal((Force.Should, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Fact]
    public void Advised_when_an_affiliated_organisation_posts_it() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Unprofessional with { Actor = Deciding.Affiliate }).VerdictOf());
}
