using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Approval>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How an approval is read: one that is written as an object was given.</summary>
internal static class ApprovalShape
{
    public static ShorthandShape<Approval> Instance { get; } = new(
        Shorthands.Approval,
        new ObjectShape<Approval>(
            static () => new() { Given = Given.Yes },
            Copy,
            Member.Of("by", WordShapes.Post, SetBy),
            Member.Maybe("on", MomentShape.Instance, SetOn),
            Member.Answer("beforehand", SetBeforehand),
            Member.Word<Form>("form", SetForm),
            Member.Answer("coversTheCircumstances", SetCoversTheCircumstances),
            Member.Answer("withdrawn", SetWithdrawn)));

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Approval its, Approval original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_By")]
    private static extern void SetBy(Approval its, Post? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(Approval its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Beforehand")]
    private static extern void SetBeforehand(Approval its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Form")]
    private static extern void SetForm(Approval its, Form value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CoversTheCircumstances")]
    private static extern void SetCoversTheCircumstances(Approval its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Withdrawn")]
    private static extern void SetWithdrawn(Approval its, Answer value);
}
