using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.OtherPerson>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How another person is read.</summary>
internal static class PersonShape
{
    public static ObjectShape<OtherPerson> Instance { get; } = new(
        static () => new(),
        Copy,
        Member.Of("relations", new ListShape<Relation>(WordShapes.Relation), SetRelations),
        Member.Of("age", AgeShape.Instance, SetAge),
        Member.Maybe("leftOn", DayShape.Instance, SetLeftOn),
        Member.Word<Family>("family", SetFamily),
        Member.Answer("isVulnerableAdult", SetIsVulnerableAdult),
        Member.Of("facts", FactsShape.Instance, SetFacts))
    {
        Name = ShapeFactory.NameOf(typeof(OtherPerson)),
        DescribedAs = ShapeFactory.NameOf(typeof(OtherPerson)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(OtherPerson its, OtherPerson original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Relations")]
    private static extern void SetRelations(OtherPerson its, Values<Relation>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Age")]
    private static extern void SetAge(OtherPerson its, Age? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeftOn")]
    private static extern void SetLeftOn(OtherPerson its, DateOnly? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Family")]
    private static extern void SetFamily(OtherPerson its, Family value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsVulnerableAdult")]
    private static extern void SetIsVulnerableAdult(OtherPerson its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Facts")]
    private static extern void SetFacts(OtherPerson its, StatedFacts value);
}
