using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// Where something is owed by two policies, and to somebody else: whoever receives it depends on the posts that the person
/// holds, and on whether the Headteacher is concerned.
/// </summary>
internal sealed class DutyRecipients(ToldRegions was, ToldRegions now, SituationKind kind, DiagramBuilder builder)
{
    private static readonly bool[] EitherWay = [false, true];

    private readonly IReadOnlyList<Post> posts = PostsThatMatter(was.Policy, now.Policy);

    /// <summary>The facts on which it depends who receives something; none where two policies name the same.</summary>
    public static SharedWords Words(Policy before, Policy after, SituationKind kind) =>
        PostsThatMatter(before, after) is not { Count: > 0 } posts ? SharedWords.None : new()
        {
            Causes = [.. posts.Select(PostFacts.IsHeld)],
            Further = [.. posts.Select(PostFacts.IsHeld), .. OfTheHead(before, after, kind)],
            Holds = [Condition.AnyOf([Condition.Not(PostFacts.IsHeld(Post.Headteacher)), .. OfTheHead(before, after, kind)])],
        };

    /// <summary>The differences, each with where it is.</summary>
    /// <param name="duty">What is owed.</param>
    /// <param name="both">Where both policies owe it.</param>
    public IEnumerable<(DutyDifference Difference, Diagram Where)> Of(Duty duty, Diagram both)
    {
        if (posts.Count == 0 || duty.Recipient is null || both.IsNever)
        {
            return [];
        }

        var isHeadConcerned = OfTheHead(was.Policy, now.Policy, kind).Aggregate(builder.Never, (any, fact) => any | builder.Of(fact));
        return
            from held in Enumerable.Range(0, 1 << posts.Count)
            let of = Values.Create<Post>([.. posts.Where((_, i) => (held >> i & 1) != 0)])
            from isHead in EitherWay
            let before = RecipientFinder.Find(was.Policy, duty, of, isHead)
            let after = RecipientFinder.Find(now.Policy, duty, of, isHead)
            where before != after
            group (of, isHead) by (before, after) into same
            let region = same.Aggregate(builder.Never, (any, one) => any | (Holding(one.of) & (one.isHead ? isHeadConcerned : !isHeadConcerned)))
            select (
                new DutyDifference(kind, duty, Turn(same.Key.before, same.Key.after), 0, []) { WentTo = same.Key.before, GoesTo = same.Key.after },
                both & region);
    }

    private Diagram Holding(Values<Post> held) =>
        builder.Of(held.Select(PostFacts.IsHeld), posts.Where(p => !held.Contains(p)).Select(PostFacts.IsHeld));

    // Whom nobody received it in the place of, or who comes beside: all others may be as good, and nobody can tell.
    private DutyTurn Turn(Recipient before, Recipient after) =>
        before.IsGap && after.Post is { } named && Recipients.MayFill(named) ? DutyTurn.FurtherRecipient
        : before.Post == after.Post && after.Says.StartsWith(before.Says, StringComparison.Ordinal)
            && Recipients.MayFill(now.Policy.Settings.Get(now.Policy.Content.Deputy)) ? DutyTurn.FurtherRecipient
        : DutyTurn.AnotherRecipient;

    private static IReadOnlyList<Post> PostsThatMatter(Policy before, Policy after)
    {
        var (was, now) = (Named(before), Named(after));
        return was.SequenceEqual(now) ? [] : [.. was.Concat(now).Distinct().Where(p => p != Post.SomebodyElse)];

        List<Post> Named(Policy policy) =>
        [
            .. new[] { before, after }.SelectMany(p => p.Content.Norms).SelectMany(Owed).Select(o => o.Duty.Recipient).OfType<Parameter<Post>>()
                .Concat([policy.Content.Lead, policy.Content.Deputy, policy.Content.Alternate])
                .DistinctBy(p => p.Id)
                .Select(policy.Settings.Get),
        ];
    }

    private static IEnumerable<Owing> Owed(Norm norm) => norm.Exceptions.Select(e => e.Owes).Append(norm.Owes).OfType<Owing>();

    private static IEnumerable<Fact> OfTheHead(Policy before, Policy after, SituationKind kind) =>
        before.Content.ConcernTheHeadteacher.Union(after.Content.ConcernTheHeadteacher)
            .Where(f => before.Vocabulary[kind].Find(f) is not null || after.Vocabulary[kind].Find(f) is not null);
}
