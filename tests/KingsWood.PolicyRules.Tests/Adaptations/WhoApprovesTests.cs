using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Whose prior approval counts for contact by personal email or telephone: wider with a reason only.</summary>
public sealed class WhoApprovesTests
{
    private static readonly Values<Post> HeadAndLeadership = [Post.Headteacher, Post.SeniorLeadership];

    private static readonly Policy Wider = Made.College.Set(Parameters.WhoApproves, HeadAndLeadership, Made.Reason).Adapt();

    private static Message ByTheLeadership => SchoolBusiness.Email with { Approval = SchoolBusiness.InTime with { By = Post.SeniorLeadership } };

    [Theory]
    [InlineData("headteacher", Verdict.PermittedWithAdvice)]
    [InlineData("acting-headteacher", Verdict.PermittedWithAdvice)]
    [InlineData("senior-leadership", Verdict.PermittedWithAdvice)]
    [InlineData("chair-of-governors", Verdict.NotPermitted)]
    [InlineData("somebody-else", Verdict.NotPermitted)]
    [InlineData(null, Verdict.Undetermined)]
    public void The_approval_of_those_whom_the_school_names_counts_and_no_other(string? by, Verdict verdict) =>
        Assert.Equal(verdict, Of(Wider, SchoolBusiness.Email with { Approval = SchoolBusiness.InTime with { By = by is null ? null : new(by) } }).Verdict);

    [Fact]
    public void A_call_that_is_made_or_taken_up_is_lifted_by_it_too()
    {
        var made = ByTheLeadership with { Channel = Channel.Call };

        Assert.Equal(Verdict.Permitted, Of(Wider, made).Verdict);
        Assert.Equal(Verdict.Permitted, Of(Wider, made with { Step = MessageStep.Answered }).Verdict);
        Assert.Equal(Verdict.NotPermitted, Of(SocialMediaPolicy.Default, made).Verdict);
    }

    [Fact]
    public void Without_the_Headteacher_neither_the_Headteacher_nor_whoever_acts_as_one_approves()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.WhoApproves, [Post.SeniorLeadership]);

        Assert.Equal(Verdict.NotPermitted, Of(policy, SchoolBusiness.Email with { Approval = SchoolBusiness.InTime }).Verdict);
        Assert.Equal(
            Verdict.NotPermitted,
            Of(policy, SchoolBusiness.Email with { Approval = SchoolBusiness.InTime with { By = Post.ActingHeadteacher } }).Verdict);
    }

    [Fact]
    public void Nobody_approves_by_a_post_that_they_hold_themselves() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Of(Wider, ByTheLeadership with { Actor = Actor.Teacher with { Posts = [Post.SeniorLeadership] } }).Verdict);

    [Fact]
    public void The_Headteachers_own_contact_is_not_approved_by_them()
    {
        var own = ByTheLeadership with { Actor = Actor.Teacher with { Posts = [Post.Headteacher] } };

        Assert.Equal(Of(SocialMediaPolicy.Default, own).Verdict, Of(Wider, own).Verdict);
        Assert.NotEqual(Verdict.PermittedWithAdvice, Of(Wider, own).Verdict);
    }

    [Theory]
    [InlineData("safeguarding-lead", "senior-leadership", Verdict.NotPermitted)]
    [InlineData("senior-leadership", "safeguarding-lead", Verdict.NotPermitted)]
    [InlineData("safeguarding-lead", "designated-teacher", Verdict.PermittedWithAdvice)]
    public void The_lead_and_the_post_that_is_named_as_the_lead_are_one_person(string by, string held, Verdict verdict)
    {
        var policy = SocialMediaPolicy.Default
            .With(Parameters.SafeguardingLead, Post.SeniorLeadership)
            .With(Parameters.WhoApproves, [Post.Headteacher, Post.SeniorLeadership, Post.SafeguardingLead]);
        var email = SchoolBusiness.Email with
        {
            Actor = Actor.Teacher with { Posts = [new Post(held)] },
            Approval = SchoolBusiness.InTime with { By = new(by) },
        };

        Assert.Equal(verdict, Of(policy, email).Verdict);
    }

    [Theory]
    [InlineData("headteacher", "headteacher")]
    [InlineData("safeguarding-lead", "headteacher")]
    [InlineData("senior-leadership", "headteacher senior-leadership")]
    [InlineData("acting-headteacher", "acting-headteacher")]
    public void Nor_by_being_named_in_their_own_place(string alternate, string held)
    {
        var own = SchoolBusiness.Email with
        {
            Actor = Actor.Teacher with { Posts = Values.Create<Post>([.. held.Split(' ').Select(p => new Post(p))]) },
            Approval = SchoolBusiness.InTime with { By = new(alternate) },
        };
        var named = SocialMediaPolicy.Default.With(Parameters.Alternate, new Post(alternate));

        Assert.Equal(Of(SocialMediaPolicy.Default, own).Verdict, Of(named, own).Verdict);
    }

    [Fact]
    public void Express_permission_to_post_stays_the_Headteachers()
    {
        var post = Made.PersonalPost with
        {
            IsAboutAnIndividualMatter = Answer.Yes,
            Permission = SchoolBusiness.InTime with { By = Post.SeniorLeadership },
        };

        Assert.Equal(Of(SocialMediaPolicy.Default, post).Found(FindingKind.Advised), Of(Wider, post).Found(FindingKind.Advised));
    }

    [Fact]
    public void To_name_more_needs_a_reason_and_every_decision_that_it_touches_lists_it()
    {
        var problem = Made.Problem(Made.College.Set(Parameters.WhoApproves, HeadAndLeadership));

        Assert.Equal((ProblemKind.LooseningWithoutReason, "WhoApprovesTests.cs"), (problem.Kind, problem.Place.File));
        Assert.Contains("KW1401, KW1402, KW1403", problem.Says, StringComparison.Ordinal);
        Assert.Equal(["KW1401", "KW1402", "KW1403"], Assert.Single(Wider.Adapted!.Loosenings).Rules);
        Assert.Equal(["KW1401", "KW1402"], Assert.Single(Of(Wider, ByTheLeadership).Loosenings).Rules);
        Assert.True(Wider.Judge(ByTheLeadership, Made.AsOf).TouchesALoosening);
        Assert.Empty(Of(Wider, SchoolBusiness.Email with { Approval = SchoolBusiness.InTime }).Loosenings);
        Assert.Empty(Of(Wider, SchoolBusiness.Email).Loosenings);
    }

    [Fact]
    public void To_replace_the_Headteacher_names_somebody_more() =>
        Assert.Equal(
            ProblemKind.LooseningWithoutReason,
            Made.Problem(Made.College.Set(Parameters.WhoApproves, [Post.DeputySafeguardingLead])).Kind);

    [Fact]
    public void To_name_fewer_or_the_acting_head_whom_the_Headteacher_stands_for_needs_none()
    {
        var trust = Made.Trust.Set(Parameters.WhoApproves, HeadAndLeadership, Made.Reason);

        Assert.Single(SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.WhoApproves, [Post.SeniorLeadership])).Adapted!.Loosenings);
        Assert.Empty(Made.College.Set(Parameters.WhoApproves, [Post.Headteacher, Post.ActingHeadteacher]).Adapt().Adapted!.Loosenings);
        Assert.Empty(Made.College.Set(Parameters.WhoApproves, [Post.ActingHeadteacher]).Adapt().Adapted!.Loosenings);
    }

    [Fact]
    public void A_rule_that_is_locked_is_not_opened_by_it() =>
        Assert.NotEmpty(Made.Problems(
            Made.Trust.Lock(["KW1402"]), Made.College.Set(Parameters.WhoApproves, HeadAndLeadership, Made.Reason)));

    [Fact]
    public void Only_a_post_with_authority_or_one_of_the_schools_own_is_named()
    {
        var leader = new Post("pastoral-leader");

        Assert.Equal(ProblemKind.ValueOutOfRange, Refused(Post.IctLeader).Kind);
        Assert.Equal(ProblemKind.ValueOutOfRange, Refused(Post.SomebodyElse).Kind);
        Assert.Equal(ProblemKind.UnknownWord, Refused(leader).Kind);
        Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(Made.College.Set(Parameters.WhoApproves, [], Made.Reason)).Kind);
        var own = Made.College.AddPost(leader).Set(Parameters.WhoApproves, [leader], Made.Reason).Adapt();
        Assert.Equal(Verdict.PermittedWithAdvice, Of(own, ByTheLeadership with { Approval = SchoolBusiness.InTime with { By = leader } }).Verdict);
    }

    [Fact]
    public void The_sentences_carry_the_posts()
    {
        Assert.EndsWith("unless the Headteacher approved the circumstances beforehand.", SocialMediaPolicy.Default.Find("KW1402")!.Says, StringComparison.Ordinal);
        foreach (var id in new[] { "KW1402", "KW1403" })
        {
            var rule = Assert.IsType<Norm>(Wider.Find(id));
            Assert.EndsWith(
                "unless the Headteacher or the senior leadership team approved the circumstances beforehand.", rule.Says, StringComparison.Ordinal);
            Assert.Contains("agreed with the Headteacher or the senior leadership team,", rule.Advice, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_comparison_shows_it_by_the_approval_that_counts_now()
    {
        var before = SocialMediaPolicy.Default;

        var differs = before.CompareVerdicts(Wider, cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(differs.ComparedByValue);
        Assert.All(differs.Verdicts, v => Assert.Contains(v.Witness, f => f.Yes == "It was approved beforehand by the senior leadership team."));
        Assert.Contains(differs.Verdicts, v => v is { Before: Verdict.NotPermitted, After: Verdict.PermittedWithAdvice, IsLooser: true });
        Assert.DoesNotContain(Wider.CompareVerdicts(before, cancellation: TestContext.Current.CancellationToken).Verdicts, v => v.IsLooser);
        var rules = before.Compare(Wider).Rules.ToDictionary(r => r.RuleId, r => r.Direction);
        Assert.Equal(Direction.Looser, rules["KW1402"]);
        Assert.Equal(Direction.Tighter, Wider.Compare(before).Rules.Single(r => r.RuleId == "KW1403").Direction);
    }

    [Fact]
    public void A_file_says_the_same()
    {
        var adaptation = AdaptationJson.Read("""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK",
              "settings": { "who-approves": { "is": [ "senior-leadership", "headteacher" ],
                "because": { "reason": "the governors agreed to it", "approvedBy": "chair-of-governors" } } } }
            """);

        Assert.Equal(Wider.Fingerprint, adaptation.Adapt().Fingerprint);
        Assert.Equal(adaptation, AdaptationJson.Read(AdaptationJson.Write(adaptation)));
    }

    private static AdaptationProblem Refused(Post post) =>
        Made.Problem(Made.College.Set(Parameters.WhoApproves, [post], Made.Reason));

    private static Decision Of(Policy policy, Situation situation) => policy.Decide(situation, Made.AsOf);
}
