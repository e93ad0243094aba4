using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Kinds;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>Whom the sentences of a decision say to ask: nobody is sent to themselves.</summary>
internal static class WhoIsAsked
{
    // No school sets it: it is set where a sentence is for the lead, to whoever is asked in the lead's place.
    private static readonly Parameter<Post> InTheLeadsPlace = new("in-the-leads-place", Post.SafeguardingLead)
    {
        Where = "1.2",
        Question = "Who agrees to a contact of the Designated Safeguarding Lead's own?",
    };

    /// <summary>The settings with which sentences about a situation are worded: those of the school, unless they would name the actor.</summary>
    public static Settings For(Situation situation, Settings settings)
    {
        var (actor, lead) = (situation.Actor, settings.Get(Parameters.SafeguardingLead));
        var alternate = ApprovalFacts.InThePlace(actor, settings);
        var asked = settings.With(Parameters.Alternate, alternate);
        return ApprovalFacts.IsHeldBy(actor, Post.SafeguardingLead, lead)
            ? asked.With(InTheLeadsPlace, ApprovalFacts.MayAgreeInTheLeadsPlace(alternate, lead) ? alternate : Post.SomebodyElse)
            : alternate == settings.Get(Parameters.Alternate) ? settings
            : asked;
    }

    /// <summary>Whether the sentences are for the lead, who does not agree to a contact of their own.</summary>
    public static bool IsTheLeadThemselves(Settings settings) => settings.Get(InTheLeadsPlace) != Post.SafeguardingLead;

    /// <summary>Who agrees to a contact: the lead, and who that is where a school says so, or whoever stands in the lead's place.</summary>
    public static string InWords(Post lead, Settings settings)
    {
        var (name, asked) = (Post.SafeguardingLead.InWords(), settings.Get(InTheLeadsPlace));
        return asked == Post.SomebodyElse ? $"whoever the school names in {name}'s place (it has named nobody)"
            : asked != Post.SafeguardingLead ? $"{asked.InWords()} (in {name}'s place)"
            : lead == Post.Headteacher || lead == Post.SafeguardingLead ? name
            : $"{name} ({lead.InWords()})";
    }
}
