using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>Whose approval it is, in place of whether somebody approved whose approval counts.</summary>
internal sealed class SharedApprovals : ReadBySettings
{
    public override IReadOnlyList<Setting> Settings => [Parameters.WhoApproves, Parameters.Alternate, Parameters.SafeguardingLead];

    public override SharedWords? Between(Policy before, Policy after, SituationKind kind)
    {
        var (was, now) = (Approvers.Of(before), Approvers.Of(after));
        if (was.IsTheSameAs(now) || kind is not (SituationKind.Message or SituationKind.Publication))
        {
            return null;
        }

        var posts = was.All.Union(now.All).ToList();
        return new()
        {
            Before = Read(was, kind),
            After = Read(now, kind),
            Apart = [.. posts.Where(p => was.Of(p) != now.Of(p)).Select(PostFacts.Approved)],
            Holds = [AtMostOne([.. posts.Select(PostFacts.Approved)])],
        };
    }

    /// <summary>Whoever approved or agreed is one person.</summary>
    public static Condition AtMostOne(IReadOnlyList<Fact> facts) =>
        AllOf([.. facts.SelectMany((one, i) => facts.Skip(i + 1).Select(other => Not(AllOf(one, other))))]);

    // Nobody approves their own contact: of the head's own, only whoever the school names in the head's place counts.
    private static Dictionary<string, Condition> Read(Approvers approvers, SituationKind kind)
    {
        var inTheHeadsPlace = approvers.InTheHeadsPlace is { } post ? PostFacts.Approved(post) : Never;
        return kind == SituationKind.Publication
            ? new() { [TheContent.IsExpresslyPermitted.Id] = Either([PostFacts.Approved(Post.Headteacher)]) }
            : new()
            {
                [TheMessage.WasApprovedBeforehand.Id] = Either([.. approvers.Counting.Select(PostFacts.Approved)]),
                [TheMessage.WasApprovedInTheHeadsPlace.Id] = inTheHeadsPlace,
            };

        Condition Either(Condition[] usually) => AnyOf(
            AllOf(Not(TheActor.WouldApproveThemselves), AnyOf(usually)),
            AllOf(TheActor.WouldApproveThemselves, inTheHeadsPlace));
    }

    private sealed record Approvers(IReadOnlyList<Post> Counting, Post? InTheHeadsPlace)
    {
        public IEnumerable<Post> All => InTheHeadsPlace is { } post ? Counting.Append(post) : Counting;

        public (bool Counts, bool InTheHeadsPlace) Of(Post post) => (Counting.Contains(post), InTheHeadsPlace == post);

        public bool IsTheSameAs(Approvers other) =>
            InTheHeadsPlace == other.InTheHeadsPlace && Counting.ToHashSet().SetEquals(other.Counting);

        // Where the Headteacher counts, so does whoever acts as one.
        public static Approvers Of(Policy policy)
        {
            var named = policy.Settings.Get(Parameters.WhoApproves).Where(p => p != Post.SomebodyElse).ToList();
            var alternate = policy.Settings.Get(Parameters.Alternate);
            var holder = alternate == Post.SafeguardingLead ? policy.Settings.Get(Parameters.SafeguardingLead) : alternate;
            return new(
                [.. (named.Contains(Post.Headteacher) ? named.Append(Post.ActingHeadteacher) : named).Distinct()],
                holder == Post.SomebodyElse || holder == Post.Headteacher ? null : alternate);
        }
    }
}
