using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Access>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How access to social media is read.</summary>
internal static class AccessShape
{
    public static ObjectShape<Access> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<Access>(),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Word<Network>("network", SetNetwork),
            Member.Answer("clashesWithOtherPolicies", SetClashesWithOtherPolicies),
            .. SituationShapes.Last<Access>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(Access)),
        DescribedAs = ShapeFactory.NameOf(typeof(Access)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Access its, Access original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(Access its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Network")]
    private static extern void SetNetwork(Access its, Network value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ClashesWithOtherPolicies")]
    private static extern void SetClashesWithOtherPolicies(Access its, Answer value);
}
