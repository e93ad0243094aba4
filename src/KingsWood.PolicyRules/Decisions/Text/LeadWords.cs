using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Who is asked and who is told, as the school has set it.</summary>
internal static class LeadWords
{
    /// <summary>The Designated Safeguarding Lead, who that is where the school says so, and who stands in.</summary>
    public static string Asked(Policy policy)
    {
        var deputy = policy.Settings.Get(policy.Content.Deputy);
        return OfTheLead(policy) + (deputy == Post.SomebodyElse ? "" : $", or {deputy.InWords()} when the lead is away");
    }

    /// <summary>Whoever is told of a concern.</summary>
    public static string Told(Policy policy)
    {
        var post = policy.Content.ReportTo is { } setting ? policy.Settings.Get(setting) : Post.SafeguardingLead;
        return post == Post.SafeguardingLead ? OfTheLead(policy) : post.InWords();
    }

    private static string OfTheLead(Policy policy)
    {
        var (name, holder) = (Post.SafeguardingLead.InWords(), policy.Settings.Get(policy.Content.Lead));
        return holder == policy.Content.Lead.Default || holder == Post.SafeguardingLead ? name : $"{name} ({holder.InWords()})";
    }
}
