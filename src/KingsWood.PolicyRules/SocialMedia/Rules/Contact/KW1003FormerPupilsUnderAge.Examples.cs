using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1003FormerPupilsUnderAge
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A former pupil of 15 asks to follow a teacher", Shows.Breach, Verdict.NotPermitted, Asks(Age.Years(15))),
        new("A former pupil who will be 18 tomorrow asks to follow a teacher", Shows.Breach, Verdict.NotPermitted, Asks(Age.BornOn(new(2008, 11, 24)))),
        new("A former pupil who is 18 today asks to follow a teacher", Shows.Compliance, Verdict.PermittedWithAdvice, Asks(Age.BornOn(new(2008, 11, 23)))),
        new("On 28 February, a former pupil born on 29 February 2008 asks: not yet 18", Shows.Breach, Verdict.NotPermitted, Asks(LeapDay) with
        {
            On = new DateOnly(2026, 2, 28),
        }),
        new("On 1 March, a former pupil born on 29 February 2008 asks: 18 since this morning", Shows.Compliance, Verdict.PermittedWithAdvice, Asks(LeapDay) with
        {
            On = new DateOnly(2026, 3, 1),
        }),
        new("A former pupil asks to follow a teacher, who does not know the age", Shows.Unknown, Verdict.Undetermined, Asks(null)),
        new("A teacher declines a former pupil of 15 and has told the safeguarding lead", Shows.Compliance, Verdict.Permitted, Asks(Age.Years(15)) with
        {
            Step = ConnectionStep.Declined,
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher accepts her own son of 13, a former pupil", Shows.Exception, Verdict.PermittedWithAdvice, Asks(null) with
        {
            With = [Rules.Examples.FormerPupil(Age.Years(13)) with { Family = Family.OwnHousehold }],
        }),
    ];

    private static Age LeapDay => Age.BornOn(new(2008, 2, 29));

    private static Connection Asks(Age? age) => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [Rules.Examples.FormerPupil(age)],
        Account = Rules.Examples.Instagram,
    };
}
