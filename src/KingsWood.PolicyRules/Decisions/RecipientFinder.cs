using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out who receives a report: never somebody who is concerned by it.</summary>
internal static class RecipientFinder
{
    /// <summary>Whom the policy leaves unnamed, in words.</summary>
    public const string NobodyNamed =
        "the chair of governors or the local authority's designated officer (the policy itself names nobody)";

    public static Recipient? Find(Decision decision, Duty duty)
    {
        if (duty.Recipient is not { } parameter)
        {
            return null;
        }

        var settings = decision.Policy.Settings;
        var post = settings.Get(parameter);
        var holder = post == Post.SafeguardingLead ? settings.Get(decision.Policy.Content.Lead) : post;
        if (duty.IsOwedToThePublic || !IsConcerned(decision, post, holder))
        {
            return new(post, NameOf(post, holder) + DeputyOf(decision, post));
        }

        // A lead who is not the Headteacher answers to the Headteacher; the alternate is for where the Headteacher is concerned.
        if (holder != Post.Headteacher && !IsConcerned(decision, Post.Headteacher, Post.Headteacher))
        {
            return new(Post.Headteacher, NameOf(Post.Headteacher, Post.Headteacher)) { StandsIn = true };
        }

        var alternate = settings.Get(decision.Policy.Content.Alternate);
        return alternate == Post.SomebodyElse || IsConcerned(decision, alternate, alternate)
            ? new(null, NobodyNamed)
            : new(alternate, NameOf(alternate, alternate)) { StandsIn = true };
    }

    private static string DeputyOf(Decision decision, Post post)
    {
        var deputy = decision.Policy.Settings.Get(decision.Policy.Content.Deputy);
        return post == Post.SafeguardingLead && deputy != Post.SomebodyElse && !decision.Situation.Actor.Posts.Contains(deputy)
            ? $", or {deputy.InWords()} when the lead is away"
            : "";
    }

    private static bool IsConcerned(Decision decision, Post post, Post holder)
    {
        var posts = decision.Situation.Actor.Posts;

        // The leadership team is several people: one of them reports to another.
        var isTheActor = (posts.Contains(post) && post != Post.SeniorLeadership)
            || (holder != post && posts.Contains(holder))
            || (holder == Post.Headteacher && posts.Contains(Post.ActingHeadteacher));
        return isTheActor || (holder == Post.Headteacher && IsTheHeadteacherConcerned(decision));
    }

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
