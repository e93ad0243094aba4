using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Concern>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a concern is read.</summary>
internal static class ConcernShape
{
    public static ObjectShape<Concern> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<Concern>(),
            Member.Answer("isInappropriateCommunication", SetIsInappropriateCommunication),
            Member.Answer("isOtherWorry", SetIsOtherWorry),
            Member.Word<Channel>("channel", SetChannel),
            Member.Answer("isHearsay", SetIsHearsay),
            Member.Answer("isAboutTheHeadteacher", SetIsAboutTheHeadteacher),
            Member.Answer("isAboutStaff", SetIsAboutStaff),
            Member.Answer("involvesTheActor", SetInvolvesTheActor),
            Member.Word<MutilationSign>("mutilation", SetMutilation),
            Member.Of("childsAge", AgeShape.Instance, SetChildsAge),
            Member.Of("reportedToPolice", ActionTakenShape.Instance, SetReportedToPolice),
            .. SituationShapes.Last<Concern>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(Concern)),
        DescribedAs = ShapeFactory.NameOf(typeof(Concern)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Concern its, Concern original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsInappropriateCommunication")]
    private static extern void SetIsInappropriateCommunication(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsOtherWorry")]
    private static extern void SetIsOtherWorry(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channel")]
    private static extern void SetChannel(Concern its, Channel value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsHearsay")]
    private static extern void SetIsHearsay(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutTheHeadteacher")]
    private static extern void SetIsAboutTheHeadteacher(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutStaff")]
    private static extern void SetIsAboutStaff(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_InvolvesTheActor")]
    private static extern void SetInvolvesTheActor(Concern its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Mutilation")]
    private static extern void SetMutilation(Concern its, MutilationSign value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ChildsAge")]
    private static extern void SetChildsAge(Concern its, Age? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReportedToPolice")]
    private static extern void SetReportedToPolice(Concern its, ActionTaken? value);
}
