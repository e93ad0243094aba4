using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>To whom the safeguarding lead reports, where the lead is not the Headteacher.</summary>
public sealed class LeadReportsTests
{
    private static readonly Policy School = SocialMediaPolicy.Default
        .With(Parameters.SafeguardingLead, new Post("pastoral-leader"))
        .With(Parameters.Alternate, Post.ChairOfGovernors);

    [Theory]
    [InlineData("safeguarding-lead", "headteacher")]
    [InlineData("pastoral-leader", "headteacher")]
    [InlineData("headteacher", "safeguarding-lead")]
    [InlineData("safeguarding-lead headteacher", "chair-of-governors")]
    [InlineData("safeguarding-lead acting-headteacher", "chair-of-governors")]
    public void A_lead_reports_to_the_Headteacher_and_only_a_lead_who_is_the_Headteacher_to_the_alternate(string posts, string to) =>
        Assert.Equal(to, RecipientIn(School, posts).Post?.Id);

    [Fact]
    public void By_the_text_the_lead_is_the_Headteacher_so_nobody_is_named() =>
        Assert.True(RecipientIn(SocialMediaPolicy.Default, "safeguarding-lead").IsGap);

    [Fact]
    public void Nobody_is_told_to_report_to_themselves_as_the_lead() =>
        Assert.True(RecipientIn(SocialMediaPolicy.Default.With(Parameters.Alternate, Post.SafeguardingLead), "headteacher").IsGap);

    [Fact]
    public void A_concern_about_the_Headteacher_goes_from_the_lead_to_the_alternate()
    {
        var concern = new Concern { Actor = ActorWith("safeguarding-lead"), IsAboutTheHeadteacher = Answer.Yes };

        Assert.All(School.Decide(concern).Obligations, o => Assert.Equal(Post.ChairOfGovernors, o.To!.Post));
        Assert.NotEmpty(School.Decide(concern).Obligations);
    }

    private static Actor ActorWith(string posts) =>
        new() { Roles = [Role.Teacher], Posts = Values.Create<Post>([.. posts.Split(' ').Select(p => new Post(p))]) };

    private static PolicyRules.Decisions.Recipient RecipientIn(Policy policy, string posts) =>
        Assert.Single(policy.Decide(new Connection
        {
            Actor = ActorWith(posts),
            Account = Account.Personal,
            Step = ConnectionStep.Declined,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
        }).Obligations).To!;
}
