using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

// The first decision of a process: a teacher has accepted a pupil on a personal account.
var accepted = new Connection
{
    Actor = Actor.Teacher,
    Step = ConnectionStep.Accepted,
    With = [OtherPerson.Who(Relation.CurrentPupil)],
    Account = Account.Personal,
};
var judgement = SocialMediaPolicy.Default.Judge(accepted, new Moment(new(2026, 11, 23), new(10, 0)));

// Said as the other programs say it: to look up the name of an enum's value is no part of a decision.
Console.WriteLine(judgement.Verdict == Verdict.NotPermitted ? "NotPermitted" : "another verdict");
