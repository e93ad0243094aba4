using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.ActionTaken>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How something done is read: what is written as an object was done at some moment.</summary>
internal static class ActionTakenShape
{
    public static ShorthandShape<ActionTaken> Instance { get; } = new(
        Shorthands.ActionTaken,
        new ObjectShape<ActionTaken>(
            static () => new() { Progress = Progress.Done },
            Copy,
            Member.Maybe("doneOn", MomentShape.Instance, SetOn, declaredBy: typeof(ActionInJson)))
        {
            ExactlyOne = true,
            DescribedAs = ShapeFactory.NameOf(typeof(ActionInJson)),
        });

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(ActionTaken its, ActionTaken original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(ActionTaken its, Moment? value);
}
