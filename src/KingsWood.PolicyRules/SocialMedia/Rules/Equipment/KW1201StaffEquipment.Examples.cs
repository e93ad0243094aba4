using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1201StaffEquipment
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher reads her own Instagram on the school's laptop, at home in the evening",
            Shows.Breach,
            Verdict.NotPermitted,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.School,
                Network = Network.Other,
                Account = Instagram,
            }),
        new(
            "A teacher answers a friend on her own WhatsApp, on the tablet of the class",
            Shows.Breach,
            Verdict.NotPermitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Answered,
                Channel = Channel.PhoneMessenger,
                Account = Account.Personal,
                With = [AdultFriend],
                IsSchoolBusiness = Answer.No,
                Device = Device.School,
            }),
        new(
            "A secretary accepts an old friend on Facebook, on the computer of the office",
            Shows.Breach,
            Verdict.NotPermitted,
            new Connection
            {
                Actor = new() { Roles = [Role.SupportStaff] },
                Step = ConnectionStep.Requested,
                Account = Account.Personal with { Platform = new("facebook") },
                With = [AdultFriend],
                Device = Device.School,
            }),
        new(
            "A teacher reads Instagram at lunch, on her own telephone over mobile data",
            Shows.Compliance,
            Verdict.Permitted,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.Own,
                Network = Network.Other,
                Account = Instagram,
            }),
        new(
            "A teacher posts class news from the class account, on the school's tablet",
            Shows.Compliance,
            Verdict.Permitted,
            new Publication
            {
                Actor = Actor.Teacher,
                Step = PublicationStep.ToPublish,
                Account = ClassAccount,
                Contents = [Content.Text],
                ShowsChildren = Answer.No,
                Device = Device.School,
            }),
        new(
            "A teacher reads Facebook, and nobody says whose computer it is",
            Shows.Unknown,
            Verdict.Undetermined,
            new Access
            {
                Actor = Actor.Teacher,
                Network = Network.Other,
                Account = Account.Personal with { Platform = new("facebook") },
            }),
        new(
            "A member of the parents' association reads Facebook on a computer of the school",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Access
            {
                Actor = new() { Roles = [Role.Affiliate] },
                Device = Device.School,
                Network = Network.Other,
                Account = Account.Personal,
            }),
        new(
            "A teacher writes a private email to a friend on the school's laptop: email is no social media",
            Shows.Compliance,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Account.Personal,
                With = [AdultFriend],
                IsSchoolBusiness = Answer.No,
                Device = Device.School,
            }),
    ];
}
