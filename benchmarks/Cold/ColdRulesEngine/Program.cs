using KingsWood.PolicyRules.Benchmarks.Workload;
using RulesEngine.Models;

// The same first decision. The file holds the policy as the launcher exports it: a line says what is found where a lambda holds.
var lines = File.ReadAllLines(args[0]).Select(line => line.Split('\t')).ToArray();
var workflow = new Workflow
{
    WorkflowName = "policy",
    Rules = [.. lines.Select((line, i) => new Rule { RuleName = $"{i}", SuccessEvent = line[0], Expression = line[1] })],
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
Console.WriteLine(results.Exists(r => r is { IsSuccess: true, Rule.SuccessEvent: "Broken" }) ? "NotPermitted" : "Permitted");
