using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.CommentReceived>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a comment that was received is read.</summary>
internal static class CommentReceivedShape
{
    public static ObjectShape<CommentReceived> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<CommentReceived>(),
            Member.Answer("isInappropriate", SetIsInappropriate),
            Member.Answer("involvesAChild", SetInvolvesAChild),
            Member.Answer("identifiesAChild", SetIdentifiesAChild),
            Member.Answer("isAPupilsAndUnchecked", SetIsAPupilsAndUnchecked),
            Member.Answer("isThreatOrCrime", SetIsThreatOrCrime),
            Member.Answer("canBeRemoved", SetCanBeRemoved),
            Member.Of("removed", ActionTakenShape.Instance, SetRemoved),
            Member.Of("reportedToLeadership", ActionTakenShape.Instance, SetReportedToLeadership),
            .. SituationShapes.Last<CommentReceived>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(CommentReceived)),
        DescribedAs = ShapeFactory.NameOf(typeof(CommentReceived)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(CommentReceived its, CommentReceived original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsInappropriate")]
    private static extern void SetIsInappropriate(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_InvolvesAChild")]
    private static extern void SetInvolvesAChild(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IdentifiesAChild")]
    private static extern void SetIdentifiesAChild(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAPupilsAndUnchecked")]
    private static extern void SetIsAPupilsAndUnchecked(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsThreatOrCrime")]
    private static extern void SetIsThreatOrCrime(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CanBeRemoved")]
    private static extern void SetCanBeRemoved(CommentReceived its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Removed")]
    private static extern void SetRemoved(CommentReceived its, ActionTaken? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReportedToLeadership")]
    private static extern void SetReportedToLeadership(CommentReceived its, ActionTaken? value);
}
