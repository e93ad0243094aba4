namespace KingsWood.PolicyRules.Register;

/// <summary>The "key: value" lines of the header or of one entry.</summary>
internal sealed class RegisterFields
{
    private static readonly string[] Repeatable = ["reading", "question"];

    private readonly List<(string Key, string Value, int Line)> all = [];
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);

    /// <summary>The keys that are needed before the first entry.</summary>
    public static IReadOnlyList<string> NeededOfHeader { get; } = ["policy", "edition", "in force"];

    /// <summary>The keys before the first entry. The last two are read by the analyzer alone.</summary>
    public static IReadOnlyList<string> OfHeader { get; } = [.. NeededOfHeader, "ranges", "removed"];

    /// <summary>The keys of an entry. The topic is read by the generator alone.</summary>
    public static IReadOnlyList<string> OfEntry { get; } =
        ["name", "topic", "kind", "says", "rules", "no rule", "purposes", "reading", "question", "checked", "wording"];

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<(string Key, string Value, int Line)> All => all;

    /// <summary>Adds one; <see langword="false"/> when it is there and may not be repeated.</summary>
    public bool Add(string key, string value, int line)
    {
        if (!mentioned.Add(key) && !Repeatable.Contains(key))
        {
            return false;
        }

        all.Add((key, value, line));
        return true;
    }

    /// <summary>Remembers a key whose value is reported already, so that it is not called missing as well.</summary>
    public void Spoil(string key) => mentioned.Add(key);

    /// <summary>Whether the key is there, with a usable value or without.</summary>
    public bool Mentions(string key) => mentioned.Contains(key);

    /// <summary>The value.</summary>
    public string? ValueOf(string key) => Find(key)?.Value;

    /// <summary>The value and its line.</summary>
    public (string Value, int Line)? Find(string key)
    {
        foreach (var (k, value, line) in all)
        {
            if (k == key)
            {
                return (value, line);
            }
        }

        return null;
    }
}
