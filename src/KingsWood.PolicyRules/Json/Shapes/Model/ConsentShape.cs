using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Consent>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a consent is read: one that is written as an object was given.</summary>
internal static class ConsentShape
{
    public static ShorthandShape<Consent> Instance { get; } = new(
        Shorthands.Consent,
        new ObjectShape<Consent>(
            static () => new() { Given = Given.Yes },
            Copy,
            Member.Word<Form>("form", SetForm),
            Member.Maybe("on", MomentShape.Instance, SetOn),
            Member.Answer("coversThisUse", SetCoversThisUse),
            Member.Maybe("withdrawnOn", MomentShape.Instance, SetWithdrawnOn),
            Member.Answer("fromBothParents", SetFromBothParents),
            Member.Answer("refusedByAnother", SetRefusedByAnother)));

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Consent its, Consent original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Form")]
    private static extern void SetForm(Consent its, Form value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(Consent its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CoversThisUse")]
    private static extern void SetCoversThisUse(Consent its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_WithdrawnOn")]
    private static extern void SetWithdrawnOn(Consent its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_FromBothParents")]
    private static extern void SetFromBothParents(Consent its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RefusedByAnother")]
    private static extern void SetRefusedByAnother(Consent its, Answer value);
}
