using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0003VirtualWorlds
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teacher chats with a pupil in a virtual world", Shows.Effect, Verdict.NotPermitted, Chat with { Step = MessageStep.Sent }),
        new("A pupil writes to a teacher in a virtual world, who has not answered", Shows.Effect, Verdict.Permitted, Chat with { Step = MessageStep.Received }),
        new("A pupil wrote to a teacher in a virtual world, and the teacher will not report it", Shows.Effect, Verdict.NotPermitted, Chat with
        {
            Step = MessageStep.Received,
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("A teacher visits a virtual world at lunch on the school's laptop: there, only advice", Shows.Effect, Verdict.PermittedWithAdvice, new Access
        {
            Actor = Actor.Teacher,
            Device = Device.School,
            Network = Network.School,
            Account = SecondLife,
        }),
        new("A teacher accepts a pupil in a place that only she knows to be a virtual world", Shows.Effect, Verdict.NotPermitted, new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [Rules.Examples.Pupil],
            Account = Account.Personal with { Platform = new("little-town"), Category = PlatformCategory.VirtualWorld },
        }),
    ];

    private static Account SecondLife => Account.Personal with { Platform = new("second-life") };

    private static Message Chat => new()
    {
        Actor = Actor.Teacher,
        Channel = Channel.SocialMedia,
        With = [Rules.Examples.Pupil],
        Account = SecondLife,
    };
}
