using KingsWood.PolicyRules.Benchmarks.Workload;
using RulesEngine.Models;

// The same first decision. The file holds the prohibitions of the policy, a lambda a line, as the launcher exports them.
var workflow = new Workflow
{
    WorkflowName = "policy",
    Rules = [.. File.ReadLines(args[0]).Select((line, i) => new Rule { RuleName = $"{i}", Expression = line })],
};
var accepted = new PlainFacts
{
    ActorStaff = true,
    ActorTeacher = true,
    AccountPersonal = true,
    ContactEngagedIn = true,
    ContactHappened = true,
    ConnectionAccepted = true,
    OtherCurrentPupil = true,
};
var engine = new RulesEngine.RulesEngine([workflow], new ReSettings { EnableExceptionAsErrorMessage = false });
var results = await engine.ExecuteAllRulesAsync("policy", new RuleParameter("kind", 0), new RuleParameter("f", accepted));
Console.WriteLine(results.Exists(r => r.IsSuccess) ? "NotPermitted" : "Permitted");
