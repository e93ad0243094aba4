using System.Text;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Whatever the bytes are, the answer is a case or a <see cref="SituationFormatException"/>.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 20_000;

    // What is likely to stand in a document, in a wrong place.
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "\"not known\"", "\"none\"", "{}", "[]", "-1", "0", "130", "131",
        "1e999", "99999999999999999999", "1.0", "\"2026-02-30\"", "\"2026-11-23T14:05\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"kind\"", "\"kind\":\"message\"", "\"version\":1", "\"case\"", "\"case\":[]", "\"$schema\":\"\"",
        "\"facts\":{\"a\":true}", "\"given\":\"no\"", "\"$type\":\"x\"", "\"$id\":\"1\"", "\"$ref\":\"1\"", "//", "/*", "\\", "\n", "\t",
    ];

    [Fact]
    public void Documents_with_random_changes_are_read_whole_or_refused()
    {
        const int Seed = 20261123;
        var random = new Random(Seed);
        var texts = Situations.Any.Select(SituationJson.Write).Sample(200)
            .Concat(Situations.Cases.Select(SituationJson.Write).Sample(50))
            .Append(Documents.Connection).Append(Documents.Case)
            .Select(Encoding.UTF8.GetBytes).ToList();
        var accepted = 0;

        for (var round = 0; round < Rounds; round++)
        {
            var changed = Change(texts, random);
            try
            {
                var read = SituationJson.Read(changed);
                Assert.Equal(read, SituationJson.Read(SituationJson.Write(read)));
                accepted++;
            }
            catch (SituationFormatException e)
            {
                AssertReadable(e);
            }
            catch (Exception e)
            {
                Assert.Fail($"Round {round}: {e}\n{Encoding.UTF8.GetString(changed)}");
            }
        }

        // Changes that hit nothing important, and only those, leave a document that is still good.
        Assert.InRange(accepted, Rounds / 100, Rounds / 2);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(20261123);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            AssertReadable(Assert.Throws<SituationFormatException>(() => { SituationJson.Read(bytes); }));
        }
    }

    [Fact]
    public void Every_beginning_of_a_document_is_refused()
    {
        for (var length = 0; length < Documents.Case.Length; length++)
        {
            AssertReadable(Documents.Refused(Documents.Case[..length]));
        }
    }

    [Theory]
    [InlineData("", "$[0]")]
    [InlineData("{\"version\":1,\"kind\":\"access\",\"account\":", "$.account[0]")]
    [InlineData("{\"version\":1,\"kind\":", "$.kind[0]")]
    [InlineData("{\"weather\":", "$.weather[0]")]
    public void Ten_thousand_lists_in_each_other_are_refused(string start, string path)
    {
        var error = Documents.Refused(start + new string('[', 10_000) + new string(']', 10_000));

        Assert.StartsWith(path, error.Path);
        Assert.Equal("at most 32 levels of { and [", error.Expected);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_unread()
    {
        var bytes = new byte[50 * 1024 * 1024];

        Assert.Equal("a longer one", Assert.Throws<SituationFormatException>(() => { SituationJson.Read(bytes); }).Found);
    }

    [Fact]
    public void A_long_list_within_the_limit_is_read_in_reasonable_time()
    {
        var people = string.Join(',', Enumerable.Repeat("""{"relations":["parent"]}""", 40_000));

        var read = SituationJson.ReadSituation(Documents.With($"\"with\":[{people}]"));

        Assert.Equal(40_000, ((Model.Connection)read).With.Count);
    }

    private static byte[] Change(List<byte[]> texts, Random random)
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

    private static void AssertReadable(SituationFormatException error)
    {
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        Assert.True(error.Line >= 1 && error.Column >= 1, error.Message);
        Assert.DoesNotContain("System.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("KingsWood", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.StartsWith(
            $"{error.Path} (line {error.Line}, column {error.Column}): expected {error.Expected}; found {error.Found}.",
            error.Message,
            StringComparison.Ordinal);
    }
}
