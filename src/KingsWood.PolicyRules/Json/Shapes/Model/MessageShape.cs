using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Message>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a message is read.</summary>
internal static class MessageShape
{
    public static ObjectShape<Message> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<Message>(),
            Member.Word<MessageStep>("step", SetStep),
            Member.Word<Channel>("channel", SetChannel),
            Member.Of("with", new ListShape<OtherPerson>(PersonShape.Instance), SetWith),
            Member.Flag("everybodyIsListed", SetEverybodyIsListed),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Word<Audience>("audience", SetAudience),
            Member.Answer("isSchoolBusiness", SetIsSchoolBusiness),
            Member.Answer("isAboutTheirOwnFamily", SetIsAboutTheirOwnFamily),
            Member.Of("approval", ApprovalShape.Instance, SetApproval),
            Member.Answer("onlyPointsToASchoolChannel", SetOnlyPointsToASchoolChannel),
            Member.Answer("isEmergency", SetIsEmergency),
            Member.Answer("isInappropriate", SetIsInappropriate),
            Member.Answer("isAboutAChild", SetIsAboutAChild),
            Member.Answer("isUnlawful", SetIsUnlawful),
            Member.Answer("sharesMaterialOfOthers", SetSharesMaterialOfOthers),
            Member.Answer("onOwnHandset", SetOnOwnHandset),
            Member.Of("leadAgreed", ApprovalShape.Instance, SetLeadAgreed),
            .. SituationShapes.Last<Message>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(Message)),
        DescribedAs = ShapeFactory.NameOf(typeof(Message)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Message its, Message original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(Message its, MessageStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channel")]
    private static extern void SetChannel(Message its, Channel value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_With")]
    private static extern void SetWith(Message its, Values<OtherPerson> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EverybodyIsListed")]
    private static extern void SetEverybodyIsListed(Message its, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(Message its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Audience")]
    private static extern void SetAudience(Message its, Audience value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsSchoolBusiness")]
    private static extern void SetIsSchoolBusiness(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutTheirOwnFamily")]
    private static extern void SetIsAboutTheirOwnFamily(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Approval")]
    private static extern void SetApproval(Message its, Approval? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OnlyPointsToASchoolChannel")]
    private static extern void SetOnlyPointsToASchoolChannel(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsEmergency")]
    private static extern void SetIsEmergency(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsInappropriate")]
    private static extern void SetIsInappropriate(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutAChild")]
    private static extern void SetIsAboutAChild(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsUnlawful")]
    private static extern void SetIsUnlawful(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SharesMaterialOfOthers")]
    private static extern void SetSharesMaterialOfOthers(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OnOwnHandset")]
    private static extern void SetOnOwnHandset(Message its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeadAgreed")]
    private static extern void SetLeadAgreed(Message its, Approval? value);
}
