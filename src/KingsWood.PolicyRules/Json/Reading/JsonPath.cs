using System.Globalization;

namespace KingsWood.PolicyRules.Json;

/// <summary>Paths of places in a document: <c>$.with[0].age</c>, and <c>$['a b']</c> for a name that is no plain word.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    public static string Member(string path, string name) =>
        IsPlain(name) ? $"{path}.{name}" : $"{path}['{Quotation.Shorten(name)}']";

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= Quotation.MaximumLength
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$')
        && !char.IsAsciiDigit(name[0]);
}
