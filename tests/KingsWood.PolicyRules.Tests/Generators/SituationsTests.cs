using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>The generators leave nothing out, or other tests would prove less than they say.</summary>
public sealed class SituationsTests
{
    private const int Enough = 1500;

    [Fact]
    public void Every_member_of_every_part_varies()
    {
        Varies(Situations.Actors);
        Varies(Situations.OtherPeople);
        Varies(Situations.ChildrenShown);
        Varies(Situations.Accounts);
        Varies(Situations.Approvals);
        Varies(Situations.Consents);
        Varies(Situations.Actions);
        Varies(Situations.Ages);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_every_kind_varies(SituationKind kind) => Varies(Situations.OfKind(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_situation_makes_sense(SituationKind kind) =>
        Assert.All(Situations.OfKind(kind).Sample(Enough), situation => Assert.Empty(SituationChecks.Check(situation)));

    public static TheoryData<SituationKind> Kinds => [.. Enum.GetValues<SituationKind>()];

    private static void Varies<T>(Gen<T> generator)
    {
        var sample = generator.Sample(Enough).ToList();
        foreach (var property in sample[0]!.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null))
        {
            var type = property.PropertyType;
            var values = sample.Select(item => property.GetValue(item)).Distinct().Count();
            var expected = type.IsEnum ? Enum.GetValues(type).Length : 2;
            Assert.True(values >= expected, $"{property.DeclaringType!.Name}.{property.Name} has {values} values of {expected}.");
        }
    }
}
