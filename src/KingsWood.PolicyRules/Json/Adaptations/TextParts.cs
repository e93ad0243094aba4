using System.Text.Json;
using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>The parts of a rule's text by the names of their members: <c>leadsTo</c>.</summary>
internal static class TextParts
{
    private static readonly TextPart[] All = Enum.GetValues<TextPart>();

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(NameOf)];

    public static string NameOf(TextPart part) => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(part)!);

    public static TextPart Of(string name) => Array.Find(All, p => NameOf(p) == name);
}
