using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.OnlinePlay>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How online play is read.</summary>
internal static class OnlinePlayShape
{
    public static ObjectShape<OnlinePlay> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<OnlinePlay>(),
            Member.Word<PlayStep>("step", SetStep),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Of("with", new ListShape<OtherPerson>(PersonShape.Instance), SetWith),
            Member.Flag("everybodyIsListed", SetEverybodyIsListed),
            Member.Answer("somebodyElseIsKnown", SetSomebodyElseIsKnown),
            Member.Answer("directContact", SetDirectContact),
            Member.Answer("otherPersonWrote", SetOtherPersonWrote),
            Member.Answer("effortsMade", SetEffortsMade),
            Member.Answer("contactEnded", SetContactEnded),
            Member.Answer("isEmergency", SetIsEmergency),
            .. SituationShapes.Last<OnlinePlay>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(OnlinePlay)),
        DescribedAs = ShapeFactory.NameOf(typeof(OnlinePlay)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(OnlinePlay its, OnlinePlay original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(OnlinePlay its, PlayStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(OnlinePlay its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_With")]
    private static extern void SetWith(OnlinePlay its, Values<OtherPerson> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EverybodyIsListed")]
    private static extern void SetEverybodyIsListed(OnlinePlay its, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SomebodyElseIsKnown")]
    private static extern void SetSomebodyElseIsKnown(OnlinePlay its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_DirectContact")]
    private static extern void SetDirectContact(OnlinePlay its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OtherPersonWrote")]
    private static extern void SetOtherPersonWrote(OnlinePlay its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EffortsMade")]
    private static extern void SetEffortsMade(OnlinePlay its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ContactEnded")]
    private static extern void SetContactEnded(OnlinePlay its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsEmergency")]
    private static extern void SetIsEmergency(OnlinePlay its, Answer value);
}
