using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.OwnAccount>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How one's own account is read.</summary>
internal static class OwnAccountShape
{
    public static ObjectShape<OwnAccount> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<OwnAccount>(),
            Member.Word<PrivacySettings>("privacy", SetPrivacy),
            Member.Answer("parentsSeePersonalMaterial", SetParentsSeePersonalMaterial),
            .. SituationShapes.Last<OwnAccount>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(OwnAccount)),
        DescribedAs = ShapeFactory.NameOf(typeof(OwnAccount)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(OwnAccount its, OwnAccount original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Privacy")]
    private static extern void SetPrivacy(OwnAccount its, PrivacySettings value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ParentsSeePersonalMaterial")]
    private static extern void SetParentsSeePersonalMaterial(OwnAccount its, Answer value);
}
