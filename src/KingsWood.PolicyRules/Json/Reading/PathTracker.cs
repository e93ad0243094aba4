using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>Follows a reader from token to token and knows the path of each. Slow; only for saying where an error is.</summary>
internal sealed class PathTracker
{
    private const int InObject = -2;

    private readonly Stack<(string Path, int Index)> open = [];

    /// <summary>The path of the token that the reader stands on.</summary>
    public string Path { get; private set; } = JsonPath.Root;

    /// <summary>Follows the reader, which has just read a token.</summary>
    public void Advance(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                Path = JsonPath.Member(open.Peek().Path, NameOf(ref reader));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Path = open.Pop().Path;
                break;
            default:
                Enter();
                break;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push((Path, reader.TokenType == JsonTokenType.StartObject ? InObject : -1));
        }
    }

    private void Enter()
    {
        if (open.TryPeek(out var container) && container.Index != InObject)
        {
            open.Pop();
            open.Push((container.Path, container.Index + 1));
            Path = JsonPath.Item(container.Path, container.Index + 1);
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a character; this place is what the error will be about.
            return "\uFFFD";
        }
    }
}
