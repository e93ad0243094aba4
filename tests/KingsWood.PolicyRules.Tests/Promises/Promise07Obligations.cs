using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>
/// Promise 7: an obligation never disappears by learning something irrelevant, and is done only by the fact that
/// discharges it. Every obligation names a recipient who can receive it.
/// </summary>
public sealed class Promise07Obligations
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(Policy, k));

    private static readonly Post[] Posts =
    [
        Post.Headteacher, Post.ActingHeadteacher, Post.SafeguardingLead, Post.DeputySafeguardingLead, Post.SeniorLeadership,
        Post.IctLeader, Post.ChairOfGovernors, Post.LocalAuthorityDesignatedOfficer,
    ];

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool What_is_owed_for_certain_stays_owed_whatever_open_fact_is_learnt(FactSituation situation)
    {
        var before = situation.Decide(Policy).Obligations.Where(o => o.IsOpen && !o.AlthoughUnsure).ToList();
        return before.Count == 0
            || References[situation.Kind].Complete(situation.Facts)
                .Where(f => f.Value == Truth.Unknown && before.TrueForAll(o => o.Duty.Done != f.Key))
                .All(unknown => Array.TrueForAll([Answer.Yes, Answer.No], answer =>
                {
                    var after = (situation with { Facts = situation.Facts.With(unknown.Key.Id, answer) }).Decide(Policy).Obligations;
                    return before.TrueForAll(o => after.Any(a => a.Duty == o.Duty && a.IsOpen && !a.AlthoughUnsure));
                }));
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool An_obligation_is_done_by_the_fact_that_discharges_it_and_by_nothing_else(FactSituation situation) =>
        situation.Decide(Policy).Obligations.All(o =>
            o.State is ObligationState.Done or ObligationState.DoneLate == (situation.Facts[o.Duty.Done.Id] == Answer.Yes));

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Doing_one_thing_leaves_everything_else_owed_as_it_was(FactSituation situation)
    {
        var before = situation.Decide(Policy).Obligations;
        return before.All(done =>
            (situation with { Facts = situation.Facts.With(done.Duty.Done.Id, Answer.Yes) }).Decide(Policy).Obligations is var after
            && before.Where(o => o.Duty != done.Duty).All(o => after.Any(a => a.Duty == o.Duty && a.IsOpen == o.IsOpen)));
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool An_obligation_that_is_done_late_is_no_breach(FactSituation situation)
    {
        var before = situation.Decide(Policy);
        return before.Obligations.Where(o => o.Duty.DoneLate is not null).All(o =>
        {
            var done = situation.Facts.With(o.Duty.Done.Id, Answer.Yes);
            var late = situation with { Facts = done.With(o.Duty.DoneLate!.Id, Answer.Yes) };
            return late.Decide(Policy).Verdict == (situation with { Facts = done }).Decide(Policy).Verdict;
        });
    }

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Every_report_that_is_owed_names_whom_it_goes_to(FactSituation situation) =>
        situation.Decide(Policy).Obligations.All(o => o.Duty.Recipient is null
            ? o.To is null
            : o.To is { Says.Length: > 0 });

    [Fact]
    public void No_report_ever_goes_to_the_person_who_owes_it()
    {
        var decided = 0;
        foreach (var policy in Schools())
        {
            foreach (var held in SubsetsOf(Posts, atMost: 3))
            {
                foreach (var about in new[] { Answer.NotStated, Answer.Yes })
                {
                    var obligations = policy.Decide(AConcern(held, about), RuleExample.AsOf).Obligations;
                    Assert.NotEmpty(obligations);
                    foreach (var to in obligations.Select(o => o.To!))
                    {
                        decided++;
                        var holder = to.Post == Post.SafeguardingLead ? policy.Settings.Get(Parameters.SafeguardingLead) : to.Post;
                        Assert.True(to.Post is null || !held.Contains(to.Post), $"{string.Join(',', held)}: {to}");
                        Assert.True(holder is null || !held.Contains(holder), $"{string.Join(',', held)}: {to}");
                        Assert.False(holder == Post.Headteacher && (held.Contains(Post.ActingHeadteacher) || about == Answer.Yes), to.Says);
                    }
                }
            }
        }

        Assert.True(decided > 1000);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_report_about_the_headteacher_does_not_go_to_the_headteacher_however_it_was_stated(bool byId)
    {
        var concern = AConcern([], byId ? Answer.NotStated : Answer.Yes);
        if (byId)
        {
            concern = concern with { Facts = StatedFacts.None.With("concern.about-headteacher", Answer.Yes) };
        }

        var obligation = Assert.Single(Policy.Decide(concern, RuleExample.AsOf).Obligations);

        Assert.True(obligation.To!.IsGap);
        Assert.Contains(Policy.Decide(concern, RuleExample.AsOf).Gaps, g => g.Rule is null);
    }

    private static IEnumerable<Policy> Schools() =>
        from lead in new[] { Post.Headteacher, Post.SafeguardingLead, Post.SeniorLeadership }
        from alternate in new[] { Post.SomebodyElse, Post.ChairOfGovernors, Post.Headteacher }
        select Policy.With(Parameters.SafeguardingLead, lead).With(Parameters.Alternate, alternate);

    private static Concern AConcern(IEnumerable<Post> held, Answer aboutTheHeadteacher) => new()
    {
        Actor = new() { Roles = [Role.SupportStaff], Posts = [.. held] },
        IsOtherWorry = Answer.Yes,
        IsAboutTheHeadteacher = aboutTheHeadteacher,
    };

    private static IEnumerable<Post[]> SubsetsOf(Post[] posts, int atMost) =>
        Enumerable.Range(0, 1 << posts.Length)
            .Select(bits => posts.Where((_, i) => (bits >> i & 1) != 0).ToArray())
            .Where(subset => subset.Length <= atMost);
}
