using System.Reflection;
using System.Text;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Nothing of one document is ever seen in another that fills the same objects.</summary>
public sealed class ScratchObjectsTests
{
    private static readonly SituationJsonOptions Options = SituationJsonOptions.Default;
    private static readonly Moment AsOf = new DateOnly(2026, 11, 23);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void What_is_read_after_another_document_is_what_is_read_alone(Case first, Case second)
    {
        var scratch = new ScratchObjects();
        Read(Encoding.UTF8.GetBytes(SituationJson.Write(first)), scratch);

        AssertReadAsAlone(Encoding.UTF8.GetBytes(SituationJson.Write(second)), scratch);
    }

    [Fact]
    public void All_documents_are_read_after_all_others_as_alone()
    {
        var documents = ManyDocuments.All.Take(120).Concat(FullAndEmpty()).ToList();
        var alone = documents.Select(Alone).ToList();
        var scratch = new ScratchObjects();

        foreach (var before in documents)
        {
            for (var i = 0; i < documents.Count; i++)
            {
                Read(before, scratch);
                Assert.Equal(alone[i], Read(documents[i], scratch));
            }
        }
    }

    [Fact]
    public void A_document_that_is_refused_leaves_nothing_behind()
    {
        var random = new Random(20261127);
        var documents = ManyDocuments.All;
        var scratch = new ScratchObjects();
        var refused = 0;

        for (var round = 0; round < 10_000; round++)
        {
            // Cut off, so that it is half read when it is refused, or changed anywhere.
            var wrong = RandomChanges.Of(documents, random);
            wrong = random.Next(2) == 0 ? wrong[..random.Next(wrong.Length)] : wrong;
            refused += Read(wrong, scratch) is null ? 1 : 0;

            AssertReadAsAlone(documents[random.Next(documents.Count)], scratch);
        }

        Assert.InRange(refused, 5_000, 10_000);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void What_is_filled_again_is_a_record_whose_copy_constructor_nobody_has_written(Type type)
    {
        var copy = type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [type]);

        Assert.NotNull(copy);
        Assert.NotNull(copy.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>());
    }

    [Fact]
    public void A_document_without_facts_by_id_allocates_at_most_16_bytes()
    {
        // What is written with \\u is made into a string before it is looked at.
        var lines = ManyDocuments.All
            .Where(document => !document.Contains((byte)0x5C) && document.AsSpan().IndexOf("\"facts\""u8) < 0)
            .Where(document => SituationJson.Read(document).Situations.Count == 1).ToList();
        Assert.InRange(lines.Count, 50, 250);
        var judge = new SituationJsonJudge(SocialMediaPolicy.Default);
        JudgeAll(judge, lines);
        JudgeAll(judge, lines);

        var before = GC.GetAllocatedBytesForCurrentThread();
        JudgeAll(judge, lines);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, 16 * lines.Count);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void Checking_what_makes_sense_allocates_nothing(Situation situation)
    {
        SituationChecks.Check(situation);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = SituationChecks.Check(situation);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(problems);
        Assert.Equal(0, allocated);
    }

    public static TheoryData<Type> Records =>
    [
        typeof(Connection), typeof(Message), typeof(Publication), typeof(GroupMembership), typeof(OnlinePlay), typeof(Access),
        typeof(SchoolAccount), typeof(OwnAccount), typeof(CommentReceived), typeof(Concern), typeof(Situation), typeof(Actor),
        typeof(Account), typeof(OtherPerson), typeof(ChildShown), typeof(Approval), typeof(Consent), typeof(ActionTaken),
        typeof(AgeInJson), typeof(SituationDocument),
    ];

    private static void JudgeAll(SituationJsonJudge judge, List<byte[]> lines)
    {
        foreach (var line in lines)
        {
            judge.Judge(line, AsOf);
        }
    }

    // Each kind with nothing stated, which shows best what an earlier document left.
    private static IEnumerable<byte[]> FullAndEmpty() =>
        from kind in Enum.GetValues<SituationKind>()
        from members in new[] { "", ",\"actor\":{}", ",\"reportedToLead\":\"done\",\"facts\":{\"a\":true},\"childInDanger\":true" }
        select Encoding.UTF8.GetBytes($"{{\"version\":1,\"kind\":\"{Words.Of(kind)}\"{members}}}");

    private static void AssertReadAsAlone(byte[] document, ScratchObjects scratch) =>
        Assert.Equal(Alone(document), Read(document, scratch));

    // The reference is never read for a verdict, so it is not kept.
    private static ReadAndJudged Alone(byte[] document) => Judged(
    [
        .. SituationJson.Read(document).Situations
            .Select(situation => situation with { Reference = situation.Reference is null ? null : "" }),
    ]);

    // Judged as well, because objects may keep what was worked out from them, which is no part of their value.
    private static ReadAndJudged Judged(Values<Situation> situations) =>
        new(situations, [.. situations.Select(s => SocialMediaPolicy.Default.Judge(s, AsOf))]);

    private static ReadAndJudged? Read(byte[] document, ScratchObjects scratch)
    {
        try
        {
            return Judged(DocumentReader.Read(document, Options, onlyOne: false, scratch));
        }
        catch (SituationFormatException)
        {
            return null;
        }
    }

    private sealed record ReadAndJudged(Values<Situation> Situations, Values<Judgement> Judgements);
}
