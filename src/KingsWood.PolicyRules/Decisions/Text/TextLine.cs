namespace KingsWood.PolicyRules.Decisions;

/// <summary>For whom a decision is put into words.</summary>
public enum Reader : byte
{
    /// <summary>The member of staff: what do I do now?</summary>
    Staff,

    /// <summary>The safeguarding lead: what happened, and what is owed?</summary>
    SafeguardingLead,

    /// <summary>An auditor: which rules, which facts, which edition?</summary>
    Auditor,
}

/// <summary>What a line of a decision is, so that a screen can set it off.</summary>
public enum TextLineKind : byte
{
    /// <summary>What comes first.</summary>
    Headline,

    /// <summary>The verdict.</summary>
    Verdict,

    /// <summary>The heading of a list.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    Item,

    /// <summary>Anything else.</summary>
    Body,

    /// <summary>An empty line.</summary>
    Blank,
}

/// <summary>One line of a decision in words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, in plain British English, without a line break.</param>
public sealed record TextLine(TextLineKind Kind, string Text);
