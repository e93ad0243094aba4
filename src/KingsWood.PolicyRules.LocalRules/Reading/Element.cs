using System.Text.Json;

namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>One value of the file with its place.</summary>
internal sealed class Element
{
    public required JsonTokenType Kind { get; init; }

    public required Place Place { get; init; }

    /// <summary>The text of a text or the digits of a number.</summary>
    public string Text { get; init; } = "";

    /// <summary>A text as it is written, with its escapes; <see langword="null"/> where it has none.</summary>
    public string? Written { get; init; }

    public List<Member> Members { get; } = [];

    public List<Element> Items { get; } = [];

    public bool IsNull => Kind == JsonTokenType.Null;

    /// <summary>What it is, for a message.</summary>
    public string Shown => Kind switch
    {
        JsonTokenType.StartObject => "an object { … }",
        JsonTokenType.StartArray => "a list [ … ]",
        JsonTokenType.String => Quotation.Of(Text),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => Quotation.Of(Text)[1..^1],
    };

    /// <summary>The place of a character of a text, counted in UTF-16 units of what the text says.</summary>
    public Place At(int offset)
    {
        var raw = 0;
        for (var i = 0; i < offset; i++)
        {
            raw += Written is null || raw >= Written.Length || Written[raw] != '\\' ? 1
                : raw + 1 < Written.Length && Written[raw + 1] == 'u' ? 6
                : 2;
        }

        return Place with { Column = Place.Column + 1 + raw };
    }

    public Refusal Refuse(string expected, string? hint = null) => new(Place, expected, Shown, hint);
}

/// <summary>A member of an object, with the place of its name.</summary>
internal sealed record Member(string Name, Place Place, Element Value);
