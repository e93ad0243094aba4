using FsCheck.Fluent;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
public sealed class RoundTripTests
{
    [Property]
    public void A_situation_that_is_written_and_read_is_the_same(Situation situation)
    {
        Assert.Equal(situation, SituationJson.ReadSituation(SituationJson.Write(situation)));
    }

    [Property(MaxTest = 200)]
    public void A_case_that_is_written_and_read_is_the_same(Case @case)
    {
        Assert.Equal(@case, SituationJson.Read(SituationJson.Write(@case)));
    }

    [Property]
    public void What_is_read_is_written_as_the_same_text(Situation situation)
    {
        var text = SituationJson.Write(situation);

        Assert.Equal(text, SituationJson.Write(SituationJson.ReadSituation(text)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_shortest_document_of_a_kind_states_nothing(SituationKind kind, Situation blank)
    {
        var text = SituationJson.Write(blank);

        Assert.Equal(kind, blank.Kind);
        Assert.Equal($"{{\n  \"version\": 1,\n  \"kind\": \"{Words.Of(kind)}\"\n}}", text);
        Assert.Equal(blank, SituationJson.ReadSituation(text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Situations_of_each_kind_can_be_generated(SituationKind kind, Situation blank)
    {
        Assert.All(Situations.OfKind(kind).Sample(50), situation => Assert.Equal(blank.GetType(), situation.GetType()));
    }

    public static TheoryData<SituationKind, Situation> Kinds => new()
    {
        { SituationKind.Connection, new Connection() },
        { SituationKind.Message, new Message() },
        { SituationKind.Publication, new Publication() },
        { SituationKind.Group, new GroupMembership() },
        { SituationKind.OnlinePlay, new OnlinePlay() },
        { SituationKind.Access, new Access() },
        { SituationKind.SchoolAccount, new SchoolAccount() },
        { SituationKind.OwnAccount, new OwnAccount() },
        { SituationKind.CommentReceived, new CommentReceived() },
        { SituationKind.Concern, new Concern() },
    };
}
