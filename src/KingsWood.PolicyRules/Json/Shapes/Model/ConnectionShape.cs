using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Connection>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a connection is read.</summary>
internal static class ConnectionShape
{
    public static ObjectShape<Connection> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<Connection>(),
            Member.Word<ConnectionStep>("step", SetStep),
            Member.Of("with", new ListShape<OtherPerson>(PersonShape.Instance), SetWith),
            Member.Flag("everybodyIsListed", SetEverybodyIsListed),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Answer("showsPersonalMaterial", SetShowsPersonalMaterial),
            Member.Answer("requestHadAMessage", SetRequestHadAMessage),
            Member.Answer("isOlderThanTheJob", SetIsOlderThanTheJob),
            Member.Maybe("boundSince", DayShape.Instance, SetBoundSince),
            Member.Answer("nothingHadToBeAccepted", SetNothingHadToBeAccepted),
            Member.Answer("isEmergency", SetIsEmergency),
            Member.Of("leadAgreed", ApprovalShape.Instance, SetLeadAgreed),
            .. SituationShapes.Last<Connection>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(Connection)),
        DescribedAs = ShapeFactory.NameOf(typeof(Connection)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Connection its, Connection original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(Connection its, ConnectionStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_With")]
    private static extern void SetWith(Connection its, Values<OtherPerson> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EverybodyIsListed")]
    private static extern void SetEverybodyIsListed(Connection its, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(Connection its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ShowsPersonalMaterial")]
    private static extern void SetShowsPersonalMaterial(Connection its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RequestHadAMessage")]
    private static extern void SetRequestHadAMessage(Connection its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsOlderThanTheJob")]
    private static extern void SetIsOlderThanTheJob(Connection its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_BoundSince")]
    private static extern void SetBoundSince(Connection its, DateOnly? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NothingHadToBeAccepted")]
    private static extern void SetNothingHadToBeAccepted(Connection its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsEmergency")]
    private static extern void SetIsEmergency(Connection its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeadAgreed")]
    private static extern void SetLeadAgreed(Connection its, Approval? value);
}
