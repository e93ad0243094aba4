using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1105MutilationReport
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A girl of 13 tells a teacher that she was cut", Shows.Duty, Verdict.Permitted, Disclosed),
        new("A teacher rang the police and told the safeguarding lead", Shows.Compliance, Verdict.Permitted, Disclosed with
        {
            ReportedToPolice = ActionTaken.Done,
            ReportedToLead = ActionTaken.Done,
        }),
        new("A teacher told the safeguarding lead and will leave the police to her", Shows.Breach, Verdict.NotPermitted, Disclosed with
        {
            ReportedToPolice = ActionTaken.WillNot,
            ReportedToLead = ActionTaken.Done,
        }),
        new("A girl who says that she was cut will be 18 tomorrow", Shows.Duty, Verdict.Permitted, Disclosed with { ChildsAge = Age.BornOn(new(2008, 11, 24)) }),
        new("A former pupil who says that she was cut is 18 today: no duty to the police", Shows.Silence, Verdict.Permitted, Disclosed with
        {
            ChildsAge = Age.BornOn(new(2008, 11, 23)),
        }),
        new("A teacher only suspects it: the safeguarding lead is told, the police need not be", Shows.Silence, Verdict.Permitted, Disclosed with
        {
            Mutilation = MutilationSign.Suspected,
        }),
        new("A girl tells a teaching assistant, who tells the safeguarding lead: the law names teachers", Shows.Silence, Verdict.Permitted, Disclosed with
        {
            Actor = new() { Roles = [Role.TeachingAssistant] },
        }),
        new("A girl tells a supply worker, of whom it is not said whether she teaches: unsure is enough", Shows.Unknown, Verdict.Permitted, Disclosed with
        {
            Actor = new() { Roles = [Role.SupplyStaff] },
        }),
    ];

    private static Concern Disclosed => new()
    {
        Actor = Actor.Teacher,
        IsInappropriateCommunication = Answer.No,
        IsOtherWorry = Answer.No,
        Mutilation = MutilationSign.DisclosedOrSeen,
        ChildsAge = Age.Years(13),
    };
}
