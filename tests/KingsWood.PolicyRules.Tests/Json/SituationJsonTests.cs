using System.Text;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Json;

public sealed class SituationJsonTests
{
    [Fact]
    public void A_document_says_what_the_model_says()
    {
        Assert.Equal(Documents.Model, SituationJson.ReadSituation(Documents.Connection));
        Assert.Equal(Documents.Connection, SituationJson.Write(Documents.Model));
    }

    [Fact]
    public void A_case_is_written_as_it_was_read()
    {
        var read = SituationJson.Read(Documents.Case);

        Assert.Equal(2, read.Situations.Count);
        Assert.False(((Publication)read.Situations[0]).EveryChildIsListed);
        Assert.Equal(Documents.Case, SituationJson.Write(read));
    }

    [Fact]
    public void A_document_with_one_situation_gives_a_case_of_one() =>
        Assert.Equal(new Case(Documents.Model), SituationJson.Read(Documents.Connection));

    [Fact]
    public void The_order_of_the_members_does_not_matter() =>
        Assert.Equal(
            new Access { Network = Network.School },
            SituationJson.ReadSituation("""{ "network": "school", "kind": "access", "$schema": "s.json", "version": 1 }"""));

    [Fact]
    public void An_actor_without_roles_is_not_an_actor_of_whom_nothing_is_stated()
    {
        var stated = new Access { Actor = new() { Roles = [] } };

        Assert.Equal(stated, SituationJson.ReadSituation(SituationJson.Write(stated)));
        Assert.NotEqual(new Access(), SituationJson.ReadSituation(SituationJson.Write(stated)));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Documents.Connection)];

        Assert.Equal(Documents.Model, SituationJson.ReadSituation(marked));
        Assert.Equal(Documents.Model, SituationJson.ReadSituation("\uFEFF" + Documents.Connection));
        Assert.Equal((1, 1), At(Documents.Refused("\uFEFF[]")));
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Documents.Case));

        var read = await SituationJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(SituationJson.Read(Documents.Case), read);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_given_up_at_the_limit()
    {
        var error = await Assert.ThrowsAsync<SituationFormatException>(() => SituationJson.ReadAsync(
            new EndlessStream(), new() { MaximumBytes = 100_000 }, TestContext.Current.CancellationToken));

        Assert.Equal("1:1 ($): expected a document of at most 100000 bytes; found a longer one.", error.Message);
    }

    [Fact]
    public async Task A_reading_that_is_stopped_says_so() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SituationJson.ReadAsync(new EndlessStream(), cancellationToken: new(canceled: true)));

    [Fact]
    public void A_case_is_no_situation()
    {
        const string Message = "1:25 ($.case): expected a document with one situation; found a case.";
        const string Json = """{ "version": 1, "case": [ { "kind": "concern" } ] }""";

        Assert.Equal(Message, Assert.Throws<SituationFormatException>(() => { SituationJson.ReadSituation(Json); }).Message);
        Assert.Equal(
            Message,
            Assert.Throws<SituationFormatException>(() => { SituationJson.ReadSituation(Encoding.UTF8.GetBytes(Json)); }).Message);
    }

    [Fact]
    public void The_longest_document_is_accepted_and_one_byte_more_is_not()
    {
        var options = new SituationJsonOptions { MaximumBytes = Encoding.UTF8.GetByteCount(Documents.Case) };

        Assert.NotNull(SituationJson.Read(Documents.Case, options));
        Assert.StartsWith("1:1 ($): expected a document of at most", Documents.Refused(Documents.Case + " ", options).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SituationJsonOptions { MaximumBytes = 0 });
    }

    [Fact]
    public void The_longest_case_is_accepted_and_one_situation_more_is_not()
    {
        Assert.NotNull(SituationJson.Read(Documents.Case, new() { MaximumSituations = 2 }));
        Assert.Equal(
            "23:5 ($.case[1]): expected a case of at most 1 situations; found 2.",
            Documents.Refused(Documents.Case, new() { MaximumSituations = 1 }).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SituationJsonOptions { MaximumSituations = 0 });
    }

    [Fact]
    public void A_fact_that_the_policy_does_not_know_is_refused_wherever_it_stands()
    {
        var options = new SituationJsonOptions { KnownFacts = (kind, id) => kind == SituationKind.Connection && id == "a.b" };

        Assert.NotNull(SituationJson.Read(Documents.With("""  "facts": { "a.b": true } """), options));
        Assert.Equal(
            "1:58 ($.facts.ab): expected the id of a fact that the policy knows of the kind connection; found \"ab\".",
            Documents.Refused(Documents.With("""  "facts": { "ab": true } """), options).Message);
        Assert.Equal(
            "$.with[0].facts['b.a']",
            Documents.Refused(Documents.With("""  "with": [ { "facts": { "b.a": true } } ] """), options).Path);
        Assert.Equal(
            "$.children[0].facts['a.b']",
            Documents.Refused(Documents.Of("publication", """  "children": [ { "facts": { "a.b": true } } ] """), options).Path);
    }

    [Fact]
    public void What_else_is_wrong_can_be_told_by_the_caller()
    {
        var options = new SituationJsonOptions
        {
            FurtherChecks = situation => situation.Facts["a"] == Answer.Yes ? [new("$.facts.a", "false", "true")] : [],
        };

        Assert.Equal(
            "1:57 ($.facts.a): expected false; found true.",
            Documents.Refused(Documents.With("""  "facts": { "a": true } """), options).Message);
    }

    [Fact]
    public void Nobody_is_born_after_today_where_the_situation_has_no_day()
    {
        const string Json = """{ "version": 1, "kind": "concern", "childsAge": { "bornOn": "2026-11-24" } }""";

        Assert.NotNull(SituationJson.Read(Json));
        Assert.NotNull(SituationJson.Read(Json, new() { Today = new(2026, 11, 24) }));
        Assert.Equal(
            "1:61 ($.childsAge.bornOn): expected a date of birth that is not after 2026-11-23; found 2026-11-24.",
            Documents.Refused(Json, new() { Today = new(2026, 11, 23) }).Message);
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        var error = Assert.Throws<ArgumentException>(() => SituationJson.Write(new Access { Reference = new('x', 201) }));

        Assert.Equal("$.reference: expected text of at most 200 characters; found 201 characters. (Parameter 'situation')", error.Message);
        Assert.Throws<ArgumentException>(() => SituationJson.Write(new Case(new Access(), new Access { Reference = "\ud800" })));
        Assert.Throws<ArgumentException>(() => SituationJson.Write(new Access { Device = (Device)9 }));
    }

    private static (int Line, int Column) At(SituationFormatException error) => (error.Line, error.Column);

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)' ');
            return new(buffer.Length);
        }
    }
}
