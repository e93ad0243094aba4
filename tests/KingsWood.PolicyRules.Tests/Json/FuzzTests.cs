using System.Text;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Whatever the bytes are, the answer is a case or a <see cref="SituationFormatException"/>.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 20_000;

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
            var changed = RandomChanges.Of(texts, random);
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

    private static void AssertReadable(SituationFormatException error)
    {
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        Assert.True(error.Line >= 1 && error.Column >= 1, error.Message);
        Assert.DoesNotContain("System.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("KingsWood", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.StartsWith(
            $"{error.Line}:{error.Column} ({error.Path}): expected {error.Expected}; found {error.Found}.",
            error.Message,
            StringComparison.Ordinal);
    }
}
