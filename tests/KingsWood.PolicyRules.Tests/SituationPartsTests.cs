using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests;

public sealed class SituationPartsTests
{
    private static readonly OtherPerson[] Two = [OtherPerson.Who(Relation.Parent), OtherPerson.Who(Relation.Colleague)];

    private static readonly Situation[] OfEveryKind =
    [
        new Connection { Actor = Actor.Teacher, With = [.. Two] },
        new Message { Actor = Actor.Teacher, With = [.. Two] },
        new Publication { Actor = Actor.Teacher, Children = [new(), new()] },
        new GroupMembership { Actor = Actor.Teacher },
        new OnlinePlay { Actor = Actor.Teacher, With = [.. Two] },
        new Access { Actor = Actor.Teacher },
        new SchoolAccount { Actor = Actor.Teacher },
        new OwnAccount { Actor = Actor.Teacher },
        new CommentReceived { Actor = Actor.Teacher },
        new Concern { Actor = Actor.Teacher },
    ];

    [Fact]
    public void A_kind_has_parts_where_a_situation_of_it_can_have_several()
    {
        Assert.Equal(SituationKinds.Count, OfEveryKind.Length);
        Assert.All(OfEveryKind, s => Assert.Equal(s.PartCount > 1, SituationKinds.HasParts(s.Kind)));
    }
}
