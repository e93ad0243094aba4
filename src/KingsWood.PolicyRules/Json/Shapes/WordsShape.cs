using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>One of a closed list of words.</summary>
/// <param name="words">The words, each with what it stands for.</param>
internal sealed class WordsShape<T>(IReadOnlyList<(string Word, T Value)> words) : Shape<T>
{
    private readonly Utf8Words inUtf8 = new(words.Select(pair => pair.Word));
    private readonly T[] values = [.. words.Select(pair => pair.Value)];

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => words.Select(pair => pair.Word);

    public override string Expected => words.Count == 1 ? words[0].Word : "one of " + string.Join(", ", Words);

    public override bool IsWord => true;

    public override T Read(ref DocumentWalker walker) =>
        TryRead(ref walker, out var value) ? value : throw Fail(walker, Expected);

    /// <summary>Reads one of the words, if the walker stands on one.</summary>
    public bool TryRead(ref DocumentWalker walker, [MaybeNullWhen(false)] out T value)
    {
        var index = walker.Token == JsonTokenType.String ? inUtf8.IndexOf(walker.Utf8Text) : -1;
        value = index < 0 ? default : values[index];
        return index >= 0;
    }

    /// <summary>The error that something else stands where one of the words was <paramref name="expected"/>.</summary>
    public SituationFormatException Fail(in DocumentWalker walker, string expected) =>
        walker.Fail(expected, walker.Token == JsonTokenType.String ? HintFor(walker.Text, Words) : null);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        words.Count == 1
            ? new() { ["const"] = words[0].Word }
            : new() { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) };
}

/// <summary>The shapes of enumerations.</summary>
internal static class WordsShape
{
    /// <summary>The words of an enumeration.</summary>
    public static WordsShape<T> Of<T>()
        where T : struct, Enum =>
        OfEnum<T>.Shape;

    private static class OfEnum<T>
        where T : struct, Enum
    {
        public static readonly WordsShape<T> Shape =
            new([.. Words.All<T>().Select(pair => (pair.Word, pair.Value))]) { Name = ShapeFactory.NameOf(typeof(T)) };
    }
}
