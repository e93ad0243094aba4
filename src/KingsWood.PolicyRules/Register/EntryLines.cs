using System.Globalization;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Register;

/// <summary>The lines of one entry while it is read.</summary>
internal sealed class EntryLines(string coordinate, int line, bool isUsable)
{
    private static readonly (string Word, Purposes Purpose)[] PurposeWords =
    [
        ("children", Purposes.SafeguardChildren),
        ("staff", Purposes.ProtectStaff),
        ("legal", Purposes.ProtectFromLegalRisk),
        ("reputation", Purposes.ProtectReputation),
        ("official", Purposes.ShowWhatIsOfficial),
    ];

    private static readonly string[] Kinds = [.. Enum.GetNames<ClauseKind>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] QuestionKinds = [.. Enum.GetNames<QuestionKind>().Select(n => n.ToLowerInvariant())];

    private Action<int, string, string> report = (_, _, _) => { };

    public RegisterFields Fields { get; } = new();

    /// <summary>The entry; <see langword="null"/> when too much of it is wrong, which has been reported.</summary>
    public RegisterEntry? Read(Action<int, string, string> reporter)
    {
        report = reporter;
        var name = Need("name", Name);
        var kind = Need("kind", Kind);
        var says = Need("says", (text, _) => text);
        var (rules, noRule) = RulesOrReason();
        var purposes = Fields.Find("purposes") is { } stated ? Purpose(stated.Value, stated.Line) : Purposes.None;
        var day = Need("checked", Day);
        var wording = Need("wording", Fingerprint);
        var (readings, questions) = ReadingsAndQuestions();
        if (!isUsable || name is null || kind is null || says is null || day is null || wording is null)
        {
            return null;
        }

        return new()
        {
            Coordinate = coordinate,
            Name = name,
            Kind = kind.Value,
            Says = says,
            Rules = rules,
            NoRule = noRule,
            Purposes = purposes,
            Readings = readings,
            Questions = questions,
            Checked = day.Value,
            Wording = wording,
            Line = line,
        };
    }

    private T? Need<T>(string key, Func<string, int, T?> read)
    {
        if (Fields.Find(key) is { } found)
        {
            return read(found.Value, found.Line);
        }

        if (!Fields.Mentions(key))
        {
            report(line, $"\"- {key}: ...\" in the entry {coordinate}", "none");
        }

        return default;
    }

    private string? Name(string text, int at)
    {
        var isName = text.Split('.') is { Length: >= 2 } parts
            && parts.All(p => p.Length > 0 && char.IsAsciiLetterUpper(p[0]) && p.All(char.IsAsciiLetterOrDigit));
        return isName ? text : Wrong<string>(at, "a dotted name such as PersonalUse.Connections", text);
    }

    private ClauseKind? Kind(string text, int at) =>
        Array.IndexOf(Kinds, text) is >= 0 and var index
            ? (ClauseKind)index
            : Wrong<ClauseKind?>(at, $"one of {string.Join(", ", Kinds)}", text);

    private DateOnly? Day(string text, int at) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateOnly?>(at, "a day such as 2026-11-23", text);

    private WordingFingerprint? Fingerprint(string text, int at) =>
        WordingFingerprint.TryParse(text)
        ?? Wrong<WordingFingerprint>(at, "a hash of 16, a sketch of 128 hexadecimal digits and a number of letters", text);

    private (IReadOnlyList<string> Rules, string? NoRule) RulesOrReason()
    {
        var rules = Fields.Find("rules");
        var reason = Fields.Find("no rule");
        if (rules is { } both && reason is not null)
        {
            report(both.Line, "either \"rules\" or \"no rule\"", "both");
        }
        else if (!Fields.Mentions("rules") && !Fields.Mentions("no rule"))
        {
            report(line, $"\"- rules: ...\" or \"- no rule: ...\" in the entry {coordinate}", "neither");
        }
        else if (rules is not null && !Fields.Mentions("purposes"))
        {
            report(line, $"\"- purposes: ...\" in the entry {coordinate}, which has rules", "none");
        }

        return rules is { } listed ? (Ids(listed.Value, listed.Line), null) : ([], reason?.Value);
    }

    private List<string> Ids(string text, int at)
    {
        var ids = new List<string>();
        foreach (var id in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var letters = id.TakeWhile(char.IsAsciiLetterUpper).Count();
            if (letters is 0 || letters == id.Length || !id.Skip(letters).All(char.IsAsciiDigit))
            {
                Wrong<string>(at, "ids of rules such as KW1002, with commas between them", id);
            }
            else if (ids.Contains(id))
            {
                report(at, "each rule once", $"{id} again");
            }
            else
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private Purposes Purpose(string text, int at)
    {
        var purposes = Purposes.None;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var known = Array.Find(PurposeWords, p => p.Word == word);
            if (known.Word is null)
            {
                Wrong<string>(at, $"some of {string.Join(", ", PurposeWords.Select(p => p.Word))}", word);
            }

            purposes |= known.Purpose;
        }

        return purposes;
    }

    private (List<RegisterReading> Readings, List<RegisterQuestion> Questions) ReadingsAndQuestions()
    {
        var readings = new List<RegisterReading>();
        var questions = new List<RegisterQuestion>();
        RegisterReading? above = null;
        foreach (var (key, value, at) in Fields.All.Where(f => f.Key is "reading" or "question"))
        {
            var (label, rest) = Labelled(value);
            if (key == "reading")
            {
                above = new(label, rest, at);
                readings.Add(above);
                continue;
            }

            var kind = Array.IndexOf(QuestionKinds, label);
            if (kind < 0)
            {
                Wrong<string>(at, $"one of {string.Join(", ", QuestionKinds.Select(k => k + ":"))} and a question", value);
            }
            else
            {
                questions.Add(new((QuestionKind)kind, rest, above, at));
            }

            above = null;
        }

        return (readings, questions);
    }

    // A label is one word of small letters, so that a sentence with a colon in it is left whole.
    private static (string? Label, string Text) Labelled(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && value[..colon].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? (value[..colon], value[(colon + 2)..].Trim())
            : (null, value);
    }

    private T? Wrong<T>(int at, string expected, string found)
    {
        report(at, expected, found.Length > 60 ? $"\"{found[..60]}…\"" : $"\"{found}\"");
        return default;
    }
}
