using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

var request = new Connection
{
    Actor = Actor.Teacher,
    Step = ConnectionStep.Requested,
    With = [OtherPerson.Who(Relation.FormerPupil)],
    Account = Account.Personal,
};

var decision = SocialMediaPolicy.Default.Decide(request);
Console.WriteLine(decision.Verdict);
Console.WriteLine(decision.MissingFacts[0].Question.Text);
