using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>Who agreed to a contact, in place of whether the safeguarding lead did, or whoever stands in.</summary>
internal sealed class SharedAgreement : ReadBySettings
{
    public override IReadOnlyList<Setting> Settings => [Parameters.SafeguardingLead, Parameters.Deputy, Parameters.Alternate];

    public override SharedWords? Between(Policy before, Policy after, SituationKind kind)
    {
        var (was, now) = (Named.In(before), Named.In(after));
        var posts = was.Agreeing.Union(now.Agreeing).ToList();
        return was == now || kind is not (SituationKind.Connection or SituationKind.Message) ? null : new()
        {
            Apart = [.. posts.Where(p => was.Of(p) != now.Of(p)).Select(PostFacts.Agreed)],
            // Nobody agrees to their own contact: where another is the lead, whoever agrees counts for others than before.
            Causes = was.Lead == now.Lead ? [] : [.. posts.Select(PostFacts.Agreed)],
            Before = new Dictionary<string, Condition> { [TheContact.IsAgreedByTheLead.Id] = was.Agreed },
            After = new Dictionary<string, Condition> { [TheContact.IsAgreedByTheLead.Id] = now.Agreed },
            Holds =
            [
                SharedApprovals.AtMostOne([.. posts.Select(PostFacts.Agreed)]),
                AnyOf(Not(PostFacts.IsHeld(Post.Headteacher)), TheActor.WouldApproveThemselves),
            ],
        };
    }

    private sealed record Named(Post Lead, Post Deputy, Post Alternate)
    {
        public static Named In(Policy policy) => new(
            policy.Settings.Get(Parameters.SafeguardingLead),
            policy.Settings.Get(Parameters.Deputy),
            policy.Settings.Get(Parameters.Alternate));

        public (bool Counts, bool IsAlternate) Of(Post post) => (Usually.Contains(post), Alternate == post);

        public IEnumerable<Post> Agreeing => Usually.Append(Alternate).Where(p => p != Post.SomebodyElse);

        // Nobody agrees to their own contact: the lead asks whoever the school names in the lead's place.
        public Condition Agreed => AnyOf(
            AllOf(Not(IsTheLead), AnyOf([.. Usually.Select(p => IsHeld(p) is { } held ? AllOf(PostFacts.Agreed(p), Not(held)) : PostFacts.Agreed(p))])),
            AllOf(IsTheLead, InTheLeadsPlace));

        // Nor for themselves, by another post of theirs.
        private Condition InTheLeadsPlace =>
            Alternate == Post.SomebodyElse || Alternate == Post.SafeguardingLead || Alternate == Lead ? Never
            : IsHeld(Alternate) is { } held ? AllOf(PostFacts.Agreed(Alternate), Not(held))
            : PostFacts.Agreed(Alternate);

        private IEnumerable<Post> Usually => new[]
        {
            Post.SafeguardingLead, Lead, Deputy, Lead == Post.Headteacher ? Post.ActingHeadteacher : Lead,
        }.Where(p => p != Post.SomebodyElse).Distinct();

        private Condition IsTheLead => Lead == Post.SomebodyElse
            ? PostFacts.IsHeld(Post.SafeguardingLead)
            : AnyOf(PostFacts.IsHeld(Post.SafeguardingLead), IsHeld(Lead)!);

        // Who holds the head's post is known by a fact of its own, which does not tell the acting head from the head.
        private static Fact? IsHeld(Post post) =>
            post == Post.Headteacher ? TheActor.WouldApproveThemselves
            : post == Post.ActingHeadteacher ? null
            : PostFacts.IsHeld(post);
    }
}
