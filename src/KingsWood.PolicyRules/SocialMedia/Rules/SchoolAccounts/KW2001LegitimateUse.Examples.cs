using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2001LegitimateUse
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A class account is set up in every respect as the policy asks",
            Shows.Ground,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder),
        new(
            "A teacher tells families on the class account that the school is closed by snow",
            Shows.Ground,
            Verdict.Permitted,
            Rules.Examples.ClassPost),
        new(
            "A teacher answers a question on homework under a post of the class account, where everyone reads it",
            Shows.Ground,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Rules.Examples.ClassAccount,
                With = [Rules.Examples.Pupil],
                Audience = Audience.Public,
            }),
        new(
            "A teacher gives feedback on set work in a classroom platform that the leadership can read, on a school tablet",
            Shows.Ground,
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.SocialMedia,
                Account = Account.School with { Platform = new("google-classroom") },
                With = [Rules.Examples.Pupil],
                Audience = Audience.SetWorkReadByLeadership,
                Device = Device.School,
            }),
        new(
            "A teacher posts a recipe on her own account",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPost with { Account = Rules.Examples.Instagram }),
    ];
}
