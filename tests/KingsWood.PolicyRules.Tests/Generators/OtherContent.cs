using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>Makes contents of policies from others.</summary>
internal static class OtherContent
{
    /// <summary>The same content with other rules.</summary>
    public static PolicyContent With(this PolicyContent content, IEnumerable<Rule> rules) => new()
    {
        Name = content.Name,
        Edition = content.Edition,
        Clauses = content.Clauses,
        Rules = [.. rules],
        ForceOfSection = content.ForceOfSection,
        Vocabulary = content.Vocabulary,
        Settings = content.Settings,
        StaffRoles = content.StaffRoles,
        StrictReadings = content.StrictReadings,
        OwnPosts = content.OwnPosts,
        OwnPurposes = content.OwnPurposes,
        Binds = content.Binds,
        Danger = content.Danger,
        Lead = content.Lead,
        Deputy = content.Deputy,
        Alternate = content.Alternate,
        ConcernTheHeadteacher = content.ConcernTheHeadteacher,
        WordedFor = content.WordedFor,
    };
}
