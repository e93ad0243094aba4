// load FILE    loads local rules as an application does, and says how that went
// alone        gives RulesEngine each expression of the input, one a line in JSON, as it comes: its defaults, two facts
using System.Globalization;
using System.Text.Json;
using KingsWood.PolicyRules.LocalRules;
using KingsWood.PolicyRules.SocialMedia;
using RulesEngine.Models;

switch (args)
{
    case ["load", var file]:
        try
        {
            var rules = LocalRuleSet.Load(file, SocialMediaPolicy.Default);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules.Rules.Count} rules"));
            return 0;
        }
        catch (Exception refused) when (refused is LocalRulesException or PlatformNotSupportedException)
        {
            Console.WriteLine($"{refused.GetType().Name}: {refused.Message}");
            return 1;
        }

    case ["alone", var culture]:
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        while (Console.ReadLine() is { } line)
        {
            Console.WriteLine(Alone(JsonSerializer.Deserialize<string>(line)!));
        }

        return 0;

    default:
        return 64;
}

// What somebody sees who uses RulesEngine as its own pages show it.
static string Alone(string expression)
{
    try
    {
        var workflow = new Workflow { WorkflowName = "w", Rules = [new() { RuleName = "r", Expression = expression }] };
        var engine = new RulesEngine.RulesEngine([workflow]);
        var result = engine.ExecuteAllRulesAsync("w", new RuleParameter("other_parent", true), new RuleParameter("other_colleague", false))
            .AsTask().GetAwaiter().GetResult()[0];
        return result.IsSuccess ? "met" : string.IsNullOrEmpty(result.ExceptionMessage) ? "not met" : "an error that looks like \"not met\"";
    }
    catch (Exception fault)
    {
        return $"throws {fault.GetType().Name}";
    }
}
