using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1502Tests
{
    private static readonly Publication Post = new()
    {
        Actor = Actor.Teacher,
        Step = PublicationStep.ToPublish,
        Account = Account.Personal,
        Contents = [Content.Text],
        ShowsChildren = Answer.No,
    };

    [Theory]
    [InlineData(Answer.Yes, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    public void Advised_when_a_private_post_is_known_to_be_about_the_school(Answer about, Verdict verdict) =>
        Assert.Equal(verdict, (Post with { IsAboutTheSchool = about }).VerdictOf());

    [Fact]
    public void Silent_on_the_class_account_until_the_post_makes_the_school_look_bad()
    {
        var news = Post with { Account = ClassAccount, IsAboutTheSchool = Answer.Yes };

        Assert.Equal(Verdict.Permitted, news.VerdictOf());
        Assert.Equal(["KW2102"], (news with { ReflectsBadly = Answer.Yes }).Decide().Broken());
        Assert.Equal(["KW1502"], (news with { ReflectsBadly = Answer.Yes }).Decide().RulesOf(FindingKind.Advised));
    }

    [Fact]
    public void Advised_beside_the_advice_on_individual_matters() =>
        Assert.Equal(
            ["KW1501", "KW1502"],
            (Post with { IsAboutTheSchool = Answer.Yes, IsAboutAnIndividualMatter = Answer.Yes }).Decide().RulesOf(FindingKind.Advised));
}
