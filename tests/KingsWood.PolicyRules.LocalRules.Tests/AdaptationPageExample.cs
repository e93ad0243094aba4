using System.Text;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>The example of docs/adaptation.md about local rules, run; the tests of that page hold it to this word for word.</summary>
public sealed class AdaptationPageExample
{
    [Fact]
    public void Local_rules_beside_an_adaptation()
    {
        var college = new Adaptation("Oakfield College: social media", "OAK").Set(Parameters.FormerPupilAge, 19);
        const string Json = """
            { "WorkflowName": "Oakfield", "Rules": [ { "RuleName": "No parents", "Expression": "other_parent && account_personal && connection_accepted",
              "Properties": { "id": "OAK1001", "kind": "connection", "effect": "prohibit", "clause": "Handbook 1", "force": "must not",
                "title": "Parents are no contacts", "says": "Parents are not accepted on a personal account.", "purposes": [ "protect-staff" ] } } ] }
            """;

        Policy adapted = SocialMediaPolicy.Default.Adapt(college);
        LocalRuleSet rules = LocalRuleSet.Read(Encoding.UTF8.GetBytes(Json), "oakfield.rules.json", adapted);
        Policy policy = rules.AddTo(adapted);

        var parent = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.Parent)],
            Account = Account.Personal,
        };
        Verdict verdict = policy.Decide(parent).Verdict;

        Assert.Equal(Verdict.NotPermitted, verdict);
    }
}
