using System.Text.Json;

namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>Reads the members of one object by name; what nobody asked for is refused at the end.</summary>
/// <param name="element">The object.</param>
/// <param name="what">What it is, for a message: "a rule".</param>
/// <param name="nullIsAbsent">Whether <c>null</c> is as good as leaving the member out, as RulesEngine's editors write it.</param>
internal sealed class MemberReader(Element element, string what, bool nullIsAbsent)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public Element Element => element;

    public static MemberReader Of(Element element, string what, bool nullIsAbsent) =>
        element.Kind == JsonTokenType.StartObject
            ? new(element, what, nullIsAbsent)
            : throw element.Refuse($"{what}: an object {{ … }}");

    /// <summary>The value of a member; <see langword="null"/> where there is none.</summary>
    public Element? Find(string name)
    {
        known.Add(name);
        var value = element.Members.Find(m => m.Name == name)?.Value;
        return value is { IsNull: true }
            ? nullIsAbsent ? null : throw value.Refuse($"a value for {Quotation.Of(name)}", "Leave the member out instead.")
            : value;
    }

    /// <summary>The value of a member that has to be there.</summary>
    public Element Get(string name) =>
        Find(name) ?? throw new Refusal(element.Place, $"{what} with the member \"{name}\"", "none");

    /// <summary>A text that is not empty and not too long.</summary>
    public string? Text(string name, int most = 500) => Find(name) is { } value ? TextOf(value, most) : null;

    /// <summary>A text that has to be there.</summary>
    public string RequiredText(string name, int most = 500) => TextOf(Get(name), most);

    /// <summary>Refuses a member that means nothing here.</summary>
    public void Refuse(string name, string why)
    {
        if (Find(name) is not null)
        {
            throw new Refusal(element.Members.Find(m => m.Name == name)!.Place, $"no \"{name}\" here", "one", why);
        }
    }

    /// <summary>Refuses every member that nobody asked for.</summary>
    public void RefuseOthers()
    {
        if (element.Members.Find(m => !known.Contains(m.Name)) is { } other)
        {
            throw new Refusal(
                other.Place,
                $"a member that {what} has",
                Quotation.Of(other.Name),
                Suggestion.For(other.Name, known) ?? $"It has: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>The text of a value that has to be one.</summary>
    public static string TextOf(Element value, int most = 500)
    {
        if (value.Kind != JsonTokenType.String)
        {
            throw value.Refuse("a text");
        }

        return string.IsNullOrWhiteSpace(value.Text) ? throw value.Refuse("a text that says something")
            : value.Text.Length > most ? throw value.Refuse($"a text of at most {most} characters")
            : value.Text.Any(char.IsControl) ? throw value.Refuse("a text on one line, without control characters")
            : value.Text;
    }
}
