using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1004AdultFormerPupils
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A former pupil who is 18 today asks to follow a teacher", Shows.Advice, Verdict.PermittedWithAdvice, Asks(Age.BornOn(new(2008, 11, 23)))),
        new("A teacher has accepted a former pupil of 24", Shows.Advice, Verdict.PermittedWithAdvice, Asks(Age.Years(24)) with { Step = ConnectionStep.Accepted }),
        new("A former pupil who will be 18 tomorrow: this is no longer a matter of advice", Shows.Silence, Verdict.NotPermitted, Asks(Age.BornOn(new(2008, 11, 24)))),
        new("A teacher declines a former pupil of 24", Shows.Silence, Verdict.Permitted, Asks(Age.Years(24)) with { Step = ConnectionStep.Declined }),
        new("A pupil's brother of 18 was never at the school", Shows.Silence, Verdict.Permitted, Asks(null) with
        {
            With = [OtherPerson.Who(Relation.SiblingOfPupil) with { Age = Age.Years(18) }],
        }),
    ];

    private static Connection Asks(Age? age) => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [Rules.Examples.FormerPupil(age)],
        Account = Rules.Examples.Instagram,
    };
}
