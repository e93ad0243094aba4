using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>The words by which the values of an enumeration are written.</summary>
internal static class Words
{
    public const string NotKnown = "not known";

    public static ReadOnlySpan<byte> NotKnownInUtf8 => "not known"u8;

    private const string Unsaid = "NotStated";

    /// <summary>The word of one value: <c>to-invite</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Of(Enum.GetName(value)
            ?? throw new ArgumentException($"{value} is not one of the values that have a word.", nameof(value)));

    /// <summary>Every value that can be written, with its word, "not known" last: it is what one offers last.</summary>
    public static IReadOnlyList<(T Value, string Word)> All<T>()
        where T : struct, Enum =>
        [
            .. Enum.GetValues<T>()
                .Where(value => Enum.GetName(value) != Unsaid)
                .Select(value => (Value: value, Word: Of(value)))
                .OrderBy(pair => pair.Word == NotKnown),
        ];

    private static string Of(string name) =>
        name == "NotKnown" ? NotKnown : JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
