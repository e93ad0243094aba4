using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0012VulnerableAdults
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A former pupil of 19, who is in distress, asks to follow a teacher", Shows.Advice, Verdict.PermittedWithAdvice, Asks with
        {
            With = [FormerPupil with { IsVulnerableAdult = Answer.Yes }],
        }),
        new("A former pupil of 19, who is in distress, writes to a teacher at night", Shows.Advice, Verdict.PermittedWithAdvice, new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            With = [FormerPupil with { IsVulnerableAdult = Answer.Yes }],
            Account = Rules.Examples.Instagram,
        }),
        new("A former pupil of 19, of whom nothing of the kind is known, asks to follow a teacher", Shows.Silence, Verdict.PermittedWithAdvice, Asks with
        {
            With = [FormerPupil],
        }),
        new("A teacher's grown-up brother, who has learning difficulties, asks to follow her", Shows.Silence, Verdict.Permitted, Asks with
        {
            With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.AtLeast(18), Family = Family.OwnHousehold, IsVulnerableAdult = Answer.Yes }],
        }),
    ];

    private static OtherPerson FormerPupil => Rules.Examples.FormerPupil(Age.Years(19));

    private static Connection Asks => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        Account = Rules.Examples.Instagram,
    };
}
