using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.SocialMedia.Facts;

/// <summary>Makes the words of this policy; the order of the sentences is that of a conversation.</summary>
internal static class Words
{
    /// <summary>A fact that is asked for where the verdict turns on it.</summary>
    public static Fact Open(string id, string question, string yes, string no, string unknown, string? ifOnly = null) =>
        new(id) { Question = question, Yes = yes, No = no, Unknown = unknown, IfOnly = ifOnly, Silence = Silence.Open };

    /// <summary>A fact that is taken as absent unless somebody states it.</summary>
    public static Fact Presumed(string id, string question, string yes, string no, string unknown, string? ifOnly = null) =>
        new(id) { Question = question, Yes = yes, No = no, Unknown = unknown, IfOnly = ifOnly, Silence = Silence.Presumed };

    /// <summary>A fact whose sentences carry what is set: each setting by its id in braces. It comes last.</summary>
    public static Fact Mentioning(this Fact fact, params Setting[] settings) => new(fact.Id)
    {
        Question = fact.Question,
        Yes = fact.Yes,
        No = fact.No,
        Unknown = fact.Unknown,
        Silence = fact.Silence,
        IfOnly = fact.IfOnly,
        IsMendedByNo = fact.IsMendedByNo,
        IsApproval = fact.IsApproval,
        Mentions = settings,
    };

    /// <summary>A fact that somebody can mend by ending or undoing it: <paramref name="ifOnly"/> tells the mended state.</summary>
    public static Fact MendedByNo(this Fact fact, string ifOnly) => new(fact.Id)
    {
        Question = fact.Question,
        Yes = fact.Yes,
        No = fact.No,
        Unknown = fact.Unknown,
        Silence = fact.Silence,
        IfOnly = ifOnly,
        IsMendedByNo = true,
    };

    /// <summary>A permission that somebody with authority gives.</summary>
    public static Fact AsApproval(this Fact fact) => new(fact.Id)
    {
        Question = fact.Question,
        Yes = fact.Yes,
        No = fact.No,
        Unknown = fact.Unknown,
        Silence = fact.Silence,
        IfOnly = fact.IfOnly,
        IsApproval = true,
    };
}
