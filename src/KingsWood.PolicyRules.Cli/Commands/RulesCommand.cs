using System.CommandLine;
using System.Text.Json;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>rules</c>: every rule in a line.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var format = FormatOption.Create();
        var adaptation = AdaptationOption.Create();
        var localRules = LocalRulesOption.Create();
        var day = AsOfOption.OfADay();
        var command = new Command("rules", "Lists every rule: id, clause, force, title.") { format, adaptation, localRules, day };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation), parsed.GetValue(localRules)).Policy;
            var on = context.Moment(parsed.GetValue(day)).Date;
            if (parsed.GetValue(format) == FormatOption.Json)
            {
                context.Page.Verbatim(JsonText.Write(json => Write(json, policy.InForceOn(on))));
            }
            else
            {
                LaterOn.Print(policy, on, context.Page, (p, date, page) =>
                    page.Table(["Id", "Clause", "Force", "Title"], [.. p.Content.Rules.Select(r => Row(r, p, date))]));
            }

            return ExitCode.Permitted;
        });
        return command;
    }

    // Where a school has changed what a rule does, that counts, and the word of the text does not.
    private static string[] Row(Rule rule, Policy policy, DateOnly on) =>
    [
        rule.Id,
        rule.Clause.Coordinate,
        SaidByLayers.SeverityOf(rule.Id, policy, on) is { } severity ? PlainWords.Of(severity) : PlainWords.Of(rule.Force),
        rule.Title,
    ];

    private static void Write(Utf8JsonWriter json, Policy policy)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Name);
        json.WriteString("edition", policy.Edition);
        json.WriteString("fingerprint", policy.Fingerprint);
        json.WriteStartArray("rules");
        foreach (var rule in policy.Content.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("clause", rule.Clause.Coordinate);
            json.WriteString("force", PlainWords.Of(rule.Force));
            json.WriteString("title", rule.Title);
            json.WriteString("says", rule.Says);
            json.WriteBoolean("isSafeguarding", rule.IsSafeguarding);
            json.WriteStartArray("kinds");
            foreach (var kind in rule is Norm norm ? norm.Kinds.Distinct().Order() : Enumerable.Empty<SituationKind>())
            {
                json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
