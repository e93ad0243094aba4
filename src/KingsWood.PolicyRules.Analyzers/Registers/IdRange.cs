using System.Text.RegularExpressions;

namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>A topic and the ids that are kept for it: <c>10 contact</c>, or with the letters, <c>KW10 contact</c>.</summary>
internal sealed record IdRange(string Letters, string Digits, string Topic)
{
    private static readonly Regex Shape = new("^([A-Z]*)([0-9]{2}) ([^,]+)$", RegexOptions.CultureInvariant);

    private static readonly Regex Id = new("^([A-Z]+)([0-9]{2})[0-9]+$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<IdRange> Of(Register register) =>
        register.Header.Find("ranges") is { } field
            ? [.. RegisterFormat.Items(field.Value).Select(Read).OfType<IdRange>()]
            : [];

    public static void Check(RegisterFields header, Action<int, string, string> report)
    {
        if (header.Find("ranges") is not { } field)
        {
            return;
        }

        foreach (var item in RegisterFormat.Items(field.Value).Where(i => Read(i) is null))
        {
            report(field.Line, "ranges such as \"00 scope, 10 contact\"", Quotation.Of(item));
        }
    }

    public bool Holds(string id) =>
        Id.Match(id) is { Success: true } match
        && (Letters.Length == 0 || match.Groups[1].Value == Letters)
        && match.Groups[2].Value == Digits;

    /// <summary>Whether a folder has the name of the topic: <c>EmailAndTelephone</c> is "email and telephone".</summary>
    public bool IsFolder(string folder) =>
        string.Equals(folder, Topic.Replace(" ", ""), StringComparison.OrdinalIgnoreCase);

    public override string ToString() => $"{Letters}{Digits} {Topic}";

    private static IdRange? Read(string text) =>
        Shape.Match(text) is { Success: true } match
            ? new(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)
            : null;
}
