using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.GroupMembership>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a group is read.</summary>
internal static class GroupMembershipShape
{
    public static ObjectShape<GroupMembership> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<GroupMembership>(),
            Member.Word<GroupStep>("step", SetStep),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Answer("isLocalOrLinkedToTheSchool", SetIsLocalOrLinkedToTheSchool),
            Member.Answer("hasPupils", SetHasPupils),
            Member.Answer("underminesBritishValues", SetUnderminesBritishValues),
            Member.Answer("isDoubtful", SetIsDoubtful),
            .. SituationShapes.Last<GroupMembership>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(GroupMembership)),
        DescribedAs = ShapeFactory.NameOf(typeof(GroupMembership)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(GroupMembership its, GroupMembership original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(GroupMembership its, GroupStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(GroupMembership its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsLocalOrLinkedToTheSchool")]
    private static extern void SetIsLocalOrLinkedToTheSchool(GroupMembership its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_HasPupils")]
    private static extern void SetHasPupils(GroupMembership its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_UnderminesBritishValues")]
    private static extern void SetUnderminesBritishValues(GroupMembership its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsDoubtful")]
    private static extern void SetIsDoubtful(GroupMembership its, Answer value);
}
