namespace KingsWood.PolicyRules.Model;

/// <summary>Posts as sentences name them.</summary>
internal static class PostNames
{
    /// <summary>One post: <c>the Headteacher</c>.</summary>
    public static string InWords(this Post post) => "the " + (
        post == Post.Headteacher ? "Headteacher"
        : post == Post.SafeguardingLead ? "Designated Safeguarding Lead"
        : post == Post.SeniorLeadership ? "senior leadership team"
        : post == Post.DeputySafeguardingLead ? "deputy safeguarding lead"
        : post.Id.Replace('-', ' '));

    /// <summary>Any of several: <c>the Headteacher, the senior leadership team or the pastoral leader</c>.</summary>
    public static string AnyInWords(this Values<Post> posts)
    {
        string[] names = [.. posts.Select(InWords)];
        return names switch
        {
            [] => "somebody whom the school names",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
        };
    }
}
