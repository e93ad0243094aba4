using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1501Tests
{
    private static readonly Publication Quarrel = new()
    {
        On = Friday,
        Actor = Actor.Teacher,
        Step = PublicationStep.Published,
        Account = Account.Personal,
        Contents = [Content.Text],
        ShowsChildren = Answer.No,
        IsAboutAnIndividualMatter = Answer.Yes,
    };

    public static TheoryData<Approval?, Verdict> Permissions { get; } = new()
    {
        { null, Verdict.PermittedWithAdvice },
        { Approval.None, Verdict.PermittedWithAdvice },
        { Approval.ByTheHeadteacher(Friday.AddDays(-1)), Verdict.Permitted },
        { Approval.ByTheHeadteacher(Friday.AddDays(-1)) with { By = Post.ActingHeadteacher }, Verdict.Permitted },
        { Approval.ByTheHeadteacher(Friday.AddDays(-1)) with { By = Post.SeniorLeadership }, Verdict.PermittedWithAdvice },
        { Approval.ByTheHeadteacher(Friday.AddDays(-1)) with { Withdrawn = Answer.Yes }, Verdict.PermittedWithAdvice },
        { Approval.ByTheHeadteacher(Friday.AddDays(1)), Verdict.PermittedWithAdvice },
    };

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Silent_only_when_the_Headteacher_expressly_permitted_it_before(Approval? permission, Verdict verdict) =>
        Assert.Equal(verdict, (Quarrel with { Permission = permission }).VerdictOf());

    // Only advice turns on it: it is told as perhaps, and nobody is asked.
    [Fact]
    public void Nothing_is_asked_when_the_permission_is_not_known()
    {
        var decision = (Quarrel with { Permission = Approval.NotKnown }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(["KW1501"], decision.RulesOf(FindingKind.PerhapsAdvised));
        Assert.Empty(decision.MissingFacts);
    }

    [Theory]
    [InlineData(AccountUse.Personal)]
    [InlineData(AccountUse.School)]
    [InlineData(AccountUse.Both)]
    public void Advised_on_whatever_account(AccountUse use) =>
        Assert.Contains("KW1501", (Quarrel with { Account = new() { Use = use } }).Decide().RulesOf(FindingKind.Advised));

    [Fact]
    public void Ordinary_class_news_counts_as_permitted() =>
        Assert.Equal(
            Verdict.Permitted,
            (Quarrel with { Account = ClassAccount, IsAboutAnIndividualMatter = Answer.NotStated, IsAboutTheSchool = Answer.Yes })
                .VerdictOf());
}
