using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>How the kinds of situation are read, and what all of them have.</summary>
/// <remarks>
/// The members of the model can be set only while an object is made, and so nobody sees one change. The reader makes an
/// object before it knows what is in it, and fills those again that it never hands out: it sets members through accessors
/// that the runtime resolves when it is compiled, without reflection. No other code in the library does that.
/// </remarks>
internal static class SituationShapes
{
    /// <summary>All kinds, in the order in which they are offered.</summary>
    /// <param name="isDocument">Whether the situation is a document of its own.</param>
    public static IReadOnlyList<OneKind> All(bool isDocument) =>
    [
        Kind<Connection>(SituationKind.Connection, isDocument, ConnectionShape.Of),
        Kind<Message>(SituationKind.Message, isDocument, MessageShape.Of),
        Kind<Publication>(SituationKind.Publication, isDocument, PublicationShape.Of),
        Kind<GroupMembership>(SituationKind.Group, isDocument, GroupMembershipShape.Of),
        Kind<OnlinePlay>(SituationKind.OnlinePlay, isDocument, OnlinePlayShape.Of),
        Kind<Access>(SituationKind.Access, isDocument, AccessShape.Of),
        Kind<SchoolAccount>(SituationKind.SchoolAccount, isDocument, SchoolAccountShape.Of),
        Kind<OwnAccount>(SituationKind.OwnAccount, isDocument, OwnAccountShape.Of),
        Kind<CommentReceived>(SituationKind.CommentReceived, isDocument, CommentReceivedShape.Of),
        Kind<Concern>(SituationKind.Concern, isDocument, ConcernShape.Of),
    ];

    /// <summary>When and who, which come first.</summary>
    public static Member<T>[] First<T>()
        where T : Situation =>
    [
        Member<T>.Maybe("on", MomentShape.Instance, static (its, value) => SetOn(its, value), typeof(Situation)),
        Member<T>.Of(
            "actor", ActorShape.Instance, static (its, value) => SetActor(its, value), typeof(Situation)),
    ];

    /// <summary>What every situation has, after what its kind adds.</summary>
    public static Member<T>[] Last<T>()
        where T : Situation =>
    [
        Member<T>.Of(
            "reportedToLead", ActionTakenShape.Instance, static (its, value) => SetReportedToLead(its, value), typeof(Situation)),
        Member<T>.Answer("raisesSuspicion", static (its, value) => SetRaisesSuspicion(its, value), typeof(Situation)),
        Member<T>.Answer("childInDanger", static (its, value) => SetChildInDanger(its, value), typeof(Situation)),
        Member<T>.Word<Device>("device", static (its, value) => SetDevice(its, value), typeof(Situation)),
        Member<T>.Of(
            "facts", FactsShape.Instance, static (its, value) => SetFacts(its, value), typeof(Situation)),
        Member<T>.Of("reference", FreeTextShape.Reference, static (its, value) => SetReference(its, value), typeof(Situation)),
    ];

    private static OneKind<T> Kind<T>(SituationKind kind, bool isDocument, Func<Member<T>[], ObjectShape<T>> shape)
        where T : Situation
    {
        var word = Words.Of(kind);
        return new(word, () => shape(
        [
            .. isDocument ? Envelope.Members<T>() : [],
            Member<T>.Checked(
                SituationContract.Kind,
                new WordsShape<SituationKind>([(word, kind)]),
                "The kind of the situation.",
                required: true),
        ]));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(Situation its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Actor")]
    private static extern void SetActor(Situation its, Actor value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReportedToLead")]
    private static extern void SetReportedToLead(Situation its, ActionTaken? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RaisesSuspicion")]
    private static extern void SetRaisesSuspicion(Situation its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ChildInDanger")]
    private static extern void SetChildInDanger(Situation its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Device")]
    private static extern void SetDevice(Situation its, Device value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Facts")]
    private static extern void SetFacts(Situation its, StatedFacts value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reference")]
    private static extern void SetReference(Situation its, string? value);
}
