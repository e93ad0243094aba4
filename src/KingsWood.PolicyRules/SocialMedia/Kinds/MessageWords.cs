using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a message, and where each is read.</summary>
internal static class MessageWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Message) { UnsureIsEnough = TheContact.IsReceived }
        .AboutTheActor()
        .AboutTheOtherPerson()
        .AboutTheAccount(static s => ((Message)s).Account)
        .About(TheContact.IsEngagedIn, static (in Part p, int _) => IsEngagedIn(Of(p).Step))
        .About(TheContact.IsReceived, static (in Part p, int _) => IsReceived(Of(p).Step))
        .About(TheContact.HasHappened, static (in Part p, int _) => HasHappened(Of(p).Step))
        .About(TheMessage.IsOnSocialMedia, static (in Part p, int _) => GoesBy(Of(p), Channel.SocialMedia, Channel.PhoneMessenger))
        .About(TheMessage.IsAnEmail, static (in Part p, int _) => GoesBy(Of(p), Channel.Email, Channel.Email))
        .About(TheMessage.IsByTelephone, static (in Part p, int _) => IsByTelephone(Of(p)))
        .About(TheMessage.IsOnAnOwnHandset, static (in Part p, int _) =>
            Of(p) is { OnOwnHandset: Answer.NotStated, Device: Device.Own } ? Answer.Yes : Of(p).OnOwnHandset)
        .About(TheMessage.IsSchoolBusiness, static (in Part p, int _) => Of(p).IsSchoolBusiness)
        .About(TheMessage.IsAboutTheirOwnFamily, static (in Part p, int _) => Of(p).IsAboutTheirOwnFamily)
        .About(TheMessage.OnlyPointsToASchoolChannel, static (in Part p, int _) => Of(p).OnlyPointsToASchoolChannel)
        .About(TheMessage.WasApprovedBeforehand, static (in Part p, int _) =>
            ApprovalFacts.ByWhoeverApproves(p, Of(p).Approval, IsIntended(Of(p).Step)))
        .About(TheMessage.WasApprovedInTheHeadsPlace, static (in Part p, int _) =>
            ApprovalFacts.InTheHeadsPlace(p, Of(p).Approval, IsIntended(Of(p).Step)))
        .About(TheMessage.IsApprovedInWriting, static (in Part p, int _) => ApprovalFacts.IsInWriting(Of(p).Approval))
        .About(TheMessage.IsPublic, static (in Part p, int _) => IsPublic(Of(p).Audience))
        .About(TheMessage.IsOpenToOtherStaff, static (in Part p, int _) => IsOpenToOtherStaff(Of(p).Audience))
        .About(TheContact.IsAnEmergency, static (in Part p, int _) => Of(p).IsEmergency)
        .About(TheContact.IsAgreedByTheLead, static (in Part p, int _) =>
            ApprovalFacts.ByTheLead(p, Of(p).LeadAgreed, IsIntended(Of(p).Step)))
        .About(TheContent.IsInappropriate, static (in Part p, int _) => Of(p).IsInappropriate)
        .About(TheMessage.IsAboutAChild, static (in Part p, int _) => Of(p).IsAboutAChild)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheContent.IsUnlawful, static (in Part p, int _) => Of(p).IsUnlawful)
        .About(TheContent.SharesMaterialOfOthers, static (in Part p, int _) => Of(p).SharesMaterialOfOthers)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static Message Of(in Part part) => (Message)part.Situation;

    private static bool IsIntended(MessageStep step) => step is MessageStep.ToSend or MessageStep.ToAnswer;

    private static Answer IsEngagedIn(MessageStep step) => step switch
    {
        MessageStep.NotStated => Answer.NotStated,
        MessageStep.Received => Answer.No,
        _ => Answer.Yes,
    };

    private static Answer IsReceived(MessageStep step) => step switch
    {
        MessageStep.NotStated => Answer.NotStated,
        MessageStep.ToSend or MessageStep.Sent => Answer.No,
        _ => Answer.Yes,
    };

    private static Answer HasHappened(MessageStep step) => step switch
    {
        MessageStep.NotStated => Answer.NotStated,
        MessageStep.ToSend or MessageStep.ToAnswer => Answer.No,
        _ => Answer.Yes,
    };

    private static Answer GoesBy(Message message, Channel one, Channel other) => message.Channel switch
    {
        Channel.NotStated => Answer.NotStated,
        Channel.NotKnown => Answer.NotKnown,
        var channel => channel == one || channel == other ? Answer.Yes : Answer.No,
    };

    // "Social media" on WhatsApp is a telephone number all the same; of a platform that nobody has heard of it is not known.
    private static Answer IsByTelephone(Message message) => message.Channel switch
    {
        Channel.NotStated => Answer.NotStated,
        Channel.NotKnown => Answer.NotKnown,
        Channel.Call or Channel.Text or Channel.PhoneMessenger => Answer.Yes,
        Channel.SocialMedia when message.Account.Platform?.Id is "whatsapp" or "signal" or "telegram" or "imessage" => Answer.Yes,
        Channel.SocialMedia when MayBeAMessenger(message.Account) => Answer.NotKnown,
        _ => Answer.No,
    };

    private static bool MayBeAMessenger(Account account) =>
        account is
        {
            Platform.Category: PlatformCategory.NotKnown,
            Category: PlatformCategory.NotKnown or PlatformCategory.Messaging,
        };

    private static Answer IsPublic(Audience audience) => audience switch
    {
        Audience.NotStated => Answer.NotStated,
        Audience.NotKnown => Answer.NotKnown,
        Audience.Public => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsOpenToOtherStaff(Audience audience) => audience switch
    {
        Audience.NotStated => Answer.NotStated,
        Audience.NotKnown => Answer.NotKnown,
        Audience.Private => Answer.No,
        _ => Answer.Yes,
    };
}
