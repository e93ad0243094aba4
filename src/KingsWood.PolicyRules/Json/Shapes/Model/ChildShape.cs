using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.ChildShown>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a child who is shown is read.</summary>
internal static class ChildShape
{
    public static ObjectShape<ChildShown> Instance { get; } = new(
        static () => new(),
        Copy,
        Member.Answer("isOfTheSchool", SetIsOfTheSchool),
        Member.Answer("isOwnChild", SetIsOwnChild),
        Member.Of("consent", ConsentShape.Instance, SetConsent),
        Member.Word<Identification>("identified", SetIdentified),
        Member.Of("facts", FactsShape.Instance, SetFacts))
    {
        Name = ShapeFactory.NameOf(typeof(ChildShown)),
        DescribedAs = ShapeFactory.NameOf(typeof(ChildShown)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(ChildShown its, ChildShown original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsOfTheSchool")]
    private static extern void SetIsOfTheSchool(ChildShown its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsOwnChild")]
    private static extern void SetIsOwnChild(ChildShown its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Consent")]
    private static extern void SetConsent(ChildShown its, Consent? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Identified")]
    private static extern void SetIdentified(ChildShown its, Identification value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Facts")]
    private static extern void SetFacts(ChildShown its, StatedFacts value);
}
