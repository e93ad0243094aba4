using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1203Filtering
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher reads Instagram on her own telephone, through the school's wireless",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.Own,
                Network = Network.School,
                Account = Instagram,
            }),
        new(
            "Instagram opens for a pupil on his own telephone, through the school's wireless",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Access
            {
                Actor = new() { Roles = [Role.Pupil] },
                Device = Device.Own,
                Network = Network.School,
                Account = Instagram,
            }),
        new(
            "Facebook opens on a computer of the school, and a teacher uses it for herself",
            Shows.Advice,
            Verdict.NotPermitted,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.School,
                Network = Network.School,
                Account = Account.Personal with { Platform = new("facebook") },
            }),
        new(
            "A teacher reads Instagram on her own telephone, over mobile data",
            Shows.Silence,
            Verdict.Permitted,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.Own,
                Network = Network.Other,
                Account = Instagram,
            }),
        new(
            "A teacher opens the class account through the school's network",
            Shows.Silence,
            Verdict.Permitted,
            new Access
            {
                Actor = Actor.Teacher,
                Device = Device.School,
                Network = Network.School,
                Account = ClassAccount,
            }),
    ];
}
