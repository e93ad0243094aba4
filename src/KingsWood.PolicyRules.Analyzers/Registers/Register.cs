using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>A line "- key: value" of the header or of an entry. Lines count from 0, as the compiler's do.</summary>
internal sealed record RegisterField(string Key, string Value, int Line);

/// <summary>Something in a file that could not be read.</summary>
internal sealed record UnreadableLine(int Line, string Expected, string Found);

/// <summary>The fields of the header or of one entry.</summary>
internal sealed class RegisterFields
{
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);

    public List<RegisterField> All { get; } = [];

    public RegisterField? Find(string key) => All.FirstOrDefault(f => f.Key == key);

    /// <summary>Whether the key is there, with a usable value or without: what is reported already is not missing too.</summary>
    public bool Mentions(string key) => mentioned.Contains(key);

    /// <summary>Notes the key; <see langword="false"/> when it was there before.</summary>
    public bool Mention(string key) => mentioned.Add(key);
}

/// <summary>A place of the text: a paragraph, a bullet or a part of one.</summary>
internal sealed class RegisterEntry(string coordinate, int line)
{
    public string Coordinate { get; } = coordinate;

    /// <summary>The coordinate of the clause that rules cite, without the letter of the part.</summary>
    public string Clause { get; } = RegisterFormat.ClauseOf(coordinate);

    public int Line { get; } = line;

    public RegisterFields Fields { get; } = new();

    /// <summary>The name, where it can be one.</summary>
    public string? Name => Fields.Find("name") is { } stated && RegisterFormat.IsName(stated.Value) ? stated.Value : null;

    public RegisterField? RulesField => Fields.Find("rules");

    /// <summary>The ids of its rules, without what is no id.</summary>
    public IEnumerable<string> Rules =>
        RulesField is { } listed ? RegisterFormat.Items(listed.Value).Where(RegisterFormat.IsRuleId) : [];
}

/// <summary>A register as it was read: what could be read, and what could not.</summary>
internal sealed class Register(SourceText text, RegisterFields header, List<RegisterEntry> entries, List<UnreadableLine> problems)
{
    public SourceText Text { get; } = text;

    public RegisterFields Header { get; } = header;

    /// <summary>The entries, each coordinate once, in the order of the text.</summary>
    public List<RegisterEntry> Entries { get; } = entries;

    public List<UnreadableLine> Problems { get; } = problems;

    /// <summary>The ids that the header calls removed.</summary>
    public IEnumerable<string> Removed =>
        Header.Find("removed") is { } listed ? RegisterFormat.Items(listed.Value).Where(RegisterFormat.IsRuleId) : [];

    public bool Knows(string clause) => Entries.Any(e => e.Clause == clause);
}
