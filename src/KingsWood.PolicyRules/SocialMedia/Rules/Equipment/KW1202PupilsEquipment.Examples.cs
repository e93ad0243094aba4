using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1202PupilsEquipment
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A pupil watches TikTok on his own account, on a tablet of the school",
            Shows.Breach,
            Verdict.NotPermitted,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Device = Device.School,
                Network = Network.School,
                Account = Account.Personal with { Platform = new("tiktok") },
            }),
        new(
            "A pupil takes a school laptop home and logs in to her own Snapchat",
            Shows.Breach,
            Verdict.NotPermitted,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Device = Device.School,
                Network = Network.Other,
                Account = Account.Personal with { Platform = new("snapchat") },
            }),
        new(
            "Pupils read the class account on a school tablet, in a lesson",
            Shows.Compliance,
            Verdict.Permitted,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Device = Device.School,
                Network = Network.School,
                Account = ClassAccount,
            }),
        new(
            "A pupil watches TikTok on a telephone of his own, over mobile data",
            Shows.Compliance,
            Verdict.Permitted,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Device = Device.Own,
                Network = Network.Other,
                Account = Account.Personal with { Platform = new("tiktok") },
            }),
        new(
            "A pupil watches TikTok, and nobody says whose tablet it is",
            Shows.Unknown,
            Verdict.Undetermined,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Network = Network.School,
                Account = Account.Personal with { Platform = new("tiktok") },
            }),
    ];
}
