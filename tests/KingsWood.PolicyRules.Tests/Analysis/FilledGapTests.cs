using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Analysis;

/// <summary>
/// Somebody who is named where nobody was can agree to what nobody could agree to: a gap is filled. That is free exactly where
/// the quick test at load takes it for free, which is where the post has authority.
/// </summary>
public sealed class FilledGapTests
{
    private static readonly Policy Base = SocialMediaPolicy.Default;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Named
    {
        get
        {
            var named = new TheoryData<string, string>();
            foreach (var place in new[] { Parameters.Deputy, Parameters.Alternate })
            {
                // The Headteacher is the lead here, and no deputy of the lead.
                foreach (var post in Post.WellKnown.Where(p => place.Id != Parameters.Deputy.Id || (p != Post.Headteacher && p != Post.SafeguardingLead)))
                {
                    named.Add(place.Id, post.Id);
                }
            }

            return named;
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void The_exact_comparison_and_the_test_at_load_agree_on_who_fills_a_gap_for_free(string place, string post)
    {
        var (setting, named) = (place == Parameters.Deputy.Id ? Parameters.Deputy : Parameters.Alternate, new Post(post));
        var isFree = IsFree(Made.College.Set(setting, named));

        // The lead is the Headteacher here, and so nobody in the Headteacher's place.
        var isNobody = named == Post.SomebodyElse || (setting == Parameters.Alternate && named == Post.SafeguardingLead);

        var compared = Base.CompareVerdicts(Made.College.Set(setting, named, Made.Reason).Adapt(), cancellation: Stop);

        Assert.Equal(isFree, !compared.Loosens);
        Assert.Equal(
            isFree && !isNobody,
            compared.Verdicts.Any(v => v.FillsAGap) || compared.Duties.Any(d => d.FillsAGap || d.Turn == DutyTurn.FurtherRecipient));
    }

    [Fact]
    public void A_deputy_with_authority_fills_the_gap_of_private_contact_and_nothing_is_less_strict()
    {
        var compared = Base.CompareVerdicts(Base.With(Parameters.Deputy, Post.DeputySafeguardingLead), cancellation: Stop);

        Assert.False(compared.Loosens);
        var filled = compared.Verdicts.Where(v => v.FillsAGap).ToList();
        Assert.Contains(filled, v => v.Before == Verdict.Undetermined && v.Rules.Contains("KW0009"));
        Assert.All(filled, v => Assert.Contains("deputy safeguarding lead", string.Join(' ', v.Because.Select(f => f.Yes)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_of_staff_that_nobody_knew_fills_a_gap_as_the_test_at_load_has_it()
    {
        var adapted = Made.College.AddRole(new(new("key-worker"), IsStaff: true));

        var compared = Base.CompareVerdicts(adapted.Adapt(), cancellation: Stop);

        Assert.True(IsFree(adapted));
        Assert.False(compared.Loosens);
        Assert.Contains(compared.Verdicts, v => v is { FillsAGap: true, Before: Verdict.Undetermined, After: Verdict.Permitted });
        Assert.DoesNotContain(compared.Verdicts, v => v.FillsAGap && v.Before != Verdict.Undetermined);
    }

    [Fact]
    public void A_role_that_is_not_of_staff_fills_nothing_beside_one_that_is()
    {
        var adapted = Made.College.AddRole(new(new("key-worker"), IsStaff: true)).AddRole(new(new("guest"), IsStaff: false), Made.Reason);

        var compared = Base.CompareVerdicts(adapted.Adapt(), cancellation: Stop);

        Assert.True(compared.Loosens);
        Assert.All(
            compared.Verdicts.Where(v => v.IsLooser),
            v => Assert.Contains("guest", string.Join(' ', v.Because.Select(f => f.Yes)), StringComparison.Ordinal));
    }

    [Fact]
    public void One_deputy_in_the_place_of_another_fills_nothing()
    {
        var before = Base.With(Parameters.Deputy, Post.SeniorLeadership);

        var compared = before.CompareVerdicts(before.With(Parameters.Deputy, Post.DeputySafeguardingLead), cancellation: Stop);

        Assert.True(compared.Loosens);
        Assert.DoesNotContain(compared.Verdicts, v => v.FillsAGap);
    }

    [Fact]
    public void A_gap_that_is_filled_hides_nothing_that_is_less_strict_beside_it()
    {
        var named = Base.With(Parameters.Deputy, Post.DeputySafeguardingLead);
        var younger = named.With(Parameters.FormerPupilAge, 17).With(ReportedCommunication.AnyChild);

        var (beside, alone) = (Base.CompareVerdicts(younger, cancellation: Stop), named.CompareVerdicts(younger, cancellation: Stop));

        Assert.True(beside.Loosens);
        Assert.Equal(
            alone.Verdicts.Where(v => v.IsLooser).Select(v => (v.Kind, v.After)).Distinct().Order(),
            beside.Verdicts.Where(v => v.IsLooser).Select(v => (v.Kind, v.After)).Distinct().Order());
    }

    private static bool IsFree(Adaptation adaptation)
    {
        try
        {
            adaptation.Adapt();
            return true;
        }
        catch (AdaptationException)
        {
            return false;
        }
    }
}
