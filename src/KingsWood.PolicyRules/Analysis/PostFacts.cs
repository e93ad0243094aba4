using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Facts about posts, which mean the same whatever a school sets. They are asked of nobody: comparisons are told in them.</summary>
internal static class PostFacts
{
    /// <summary>The person whose conduct it is about holds a post.</summary>
    public static Fact IsHeld(Post post) => post == Post.SeniorLeadership
        ? Of("actor.post", post, "The person belongs to", "The person does not belong to")
        : Of("actor.post", post, "The person is", "The person is not");

    /// <summary>Whoever holds a post, and is not that person, approved something beforehand.</summary>
    public static Fact Approved(Post post) => Of("approval.by", post, "It was approved beforehand by", "It was not approved beforehand by");

    /// <summary>Whoever holds a post, and is not that person, agreed to a contact.</summary>
    public static Fact Agreed(Post post) => Of("agreed.by", post, "It was agreed to beforehand by", "It was not agreed to beforehand by");

    private static Fact Of(string id, Post post, string yes, string no) => new($"{id}:{post.Id}")
    {
        Yes = $"{yes} {post.InWords()}.",
        No = $"{no} {post.InWords()}.",
        Unknown = $"It is not known: {yes} {post.InWords()}.",
        Question = $"{yes} {post.InWords()}?",
    };
}
