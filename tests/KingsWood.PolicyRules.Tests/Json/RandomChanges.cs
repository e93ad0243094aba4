using System.Text;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Documents that somebody might have written wrongly.</summary>
internal static class RandomChanges
{
    // What is likely to stand in a document, in a wrong place.
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "\"not known\"", "\"none\"", "{}", "[]", "-1", "0", "130", "131",
        "1e999", "99999999999999999999", "1.0", "\"2026-02-30\"", "\"2026-11-23T14:05\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"kind\"", "\"kind\":\"message\"", "\"version\":1", "\"case\"", "\"case\":[]", "\"$schema\":\"\"",
        "\"facts\":{\"a\":true}", "\"given\":\"no\"", "\"$type\":\"x\"", "\"$id\":\"1\"", "\"$ref\":\"1\"", "//", "/*", "\\", "\n", "\t",
    ];

    /// <summary>One of the texts, with one to three random changes.</summary>
    public static byte[] Of(List<byte[]> texts, Random random)
    {
        var bytes = texts[random.Next(texts.Count)].ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(12, bytes.Count - at));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
                case 4:
                    ReplaceAValue(bytes, at, Tokens[random.Next(Tokens.Length)]);
                    break;
                default:
                    var other = texts[random.Next(texts.Count)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(40, other.Length - from)).ToArray());
                    break;
            }
        }

        return [.. bytes];
    }

    // From a colon to the end of the line.
    private static void ReplaceAValue(List<byte> bytes, int from, string value)
    {
        var colon = bytes.IndexOf((byte)':', from);
        var end = colon < 0 ? -1 : bytes.FindIndex(colon, b => b is (byte)'\n' or (byte)',');
        if (end > 0)
        {
            bytes.RemoveRange(colon + 1, end - colon - 1);
            bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(value));
        }
    }
}
