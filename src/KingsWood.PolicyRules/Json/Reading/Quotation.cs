using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Text from a document as it is repeated in a message: short, on one line, and nothing that a terminal obeys.</summary>
internal static class Quotation
{
    public const int MaximumLength = 60;

    public static string Of(string text) => $"\"{Shorten(text)}\"";

    public static string Shorten(string text) => PlainText.Shorten(text, MaximumLength);
}
