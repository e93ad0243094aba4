using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out who receives a report: never somebody who is concerned by it.</summary>
internal static class RecipientFinder
{
    /// <summary>Whom the policy leaves unnamed, in words.</summary>
    public const string NobodyNamed =
        "the chair of governors or the local authority's designated officer (the policy itself names nobody)";

    public static Recipient? Find(Decision decision, Duty duty) => duty.Recipient is null
        ? null
        : Find(decision.Policy, duty, decision.Situation.Actor.Posts, IsTheHeadteacherConcerned(decision));

    /// <summary>Who receives what is owed, of a duty that somebody receives.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="held">The posts that the person holds who owes it.</param>
    /// <param name="isHeadConcerned">Whether the Headteacher is concerned.</param>
    public static Recipient Find(Policy policy, Duty duty, Values<Post> held, bool isHeadConcerned)
    {
        var settings = policy.Settings;
        var post = settings.Get(duty.Recipient!);
        var holder = post == Post.SafeguardingLead ? settings.Get(policy.Content.Lead) : post;
        if (duty.IsOwedToThePublic || !IsConcerned(post, holder))
        {
            return new(post, NameOf(post, holder) + DeputyOf(policy, post, held));
        }

        // A lead who is not the Headteacher answers to the Headteacher; the alternate is for where the Headteacher is concerned.
        if (holder != Post.Headteacher && !IsConcerned(Post.Headteacher, Post.Headteacher))
        {
            return new(Post.Headteacher, NameOf(Post.Headteacher, Post.Headteacher)) { StandsIn = true };
        }

        var alternate = settings.Get(policy.Content.Alternate);
        var inThePlace = alternate == Post.SafeguardingLead ? settings.Get(policy.Content.Lead) : alternate;
        return alternate == Post.SomebodyElse || IsConcerned(alternate, inThePlace)
            ? new(null, NobodyNamed)
            : new(alternate, NameOf(alternate, inThePlace)) { StandsIn = true };

        bool IsConcerned(Post one, Post holds) => IsTheActor(one, holds, held) || (holds == Post.Headteacher && isHeadConcerned);
    }

    private static string DeputyOf(Policy policy, Post post, Values<Post> held)
    {
        var deputy = policy.Settings.Get(policy.Content.Deputy);
        return post == Post.SafeguardingLead && deputy != Post.SomebodyElse && !held.Contains(deputy)
            ? $", or {deputy.InWords()} when the lead is away"
            : "";
    }

    // The leadership team is several people: one of them reports to another.
    private static bool IsTheActor(Post post, Post holder, Values<Post> held) =>
        (held.Contains(post) && post != Post.SeniorLeadership)
        || (holder != post && held.Contains(holder))
        || (holder == Post.Headteacher && held.Contains(Post.ActingHeadteacher));

    // By the member of a concern, or by a fact that was stated by id, which alone is among the bits.
    private static bool IsTheHeadteacherConcerned(Decision decision) =>
        decision.Situation is Concern { IsAboutTheHeadteacher: Answer.Yes }
        || decision.Policy.Content.ConcernTheHeadteacher.Any(decision.Holds);

    private static string NameOf(Post post, Post holder)
    {
        var name = post.InWords();
        return holder == post ? name : $"{name} ({holder.InWords()})";
    }
}
