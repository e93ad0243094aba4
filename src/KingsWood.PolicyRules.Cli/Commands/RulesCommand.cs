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
                context.Page.Verbatim(JsonText.Write(json => Write(json, policy.InForceOn(on), context, on)));
            }
            else
            {
                LaterOn.Print(policy, on, context.Page, (p, date, page) =>
                    page.Table(["Id", "Clause", "Force", "Title"], [.. InOrder(p, context).Select(r => Row(r, p, date))]));
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

    // By id, what a school added after the policy's own.
    private static IEnumerable<Rule> InOrder(Policy policy, ToolContext context) =>
        policy.Content.Rules.OrderBy(r => IsOwn(r, context)).ThenBy(r => r.Id, StringComparer.Ordinal);

    private static bool IsOwn(Rule rule, ToolContext context) => context.Policy.Find(rule.Id) is null;

    // What it does where it applies; nothing, where a school has put it away. One that is no norm acts on what the others say.
    private static IEnumerable<string> Does(Rule rule)
    {
        var limbs = (rule as Norm)?.Limbs ?? [];
        return new[]
        {
            ("prohibits", limbs.Any(l => l.BrokenWhen is not null)),
            ("obliges", limbs.Any(l => l.OwedWhen is not null)),
            ("is silent", limbs.Any(l => l.GapWhen is not null)),
            ("advises", limbs.Any(l => l.AdvisedWhen is not null)),
            ("permits", limbs.Any(l => l.GroundedWhen is not null)),
            ("is noted", limbs.Any(l => l.NotedWhen is not null)),
        }.Where(d => d.Item2).Select(d => d.Item1);
    }

    private static void Write(Utf8JsonWriter json, Policy policy, ToolContext context, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Name);
        json.WriteString("edition", policy.Edition);
        json.WriteString("fingerprint", policy.Fingerprint);
        json.WriteStartArray("rules");
        foreach (var rule in InOrder(policy, context))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("clause", rule.Clause.Coordinate);
            json.WriteString("force", PlainWords.Of(rule.Force));
            json.WriteString("severity", SaidByLayers.SeverityOf(rule.Id, policy, on) is { } severity ? InJson(severity) : null);
            json.WriteStartArray("does");
            foreach (var does in Does(rule))
            {
                json.WriteStringValue(does);
            }

            json.WriteEndArray();
            json.WriteBoolean("isOwn", IsOwn(rule, context));
            json.WriteString("title", rule.Title);
            json.WriteString("says", rule.Says);
            json.WriteBoolean("isSafeguarding", rule.IsSafeguarding);
            json.WriteStartArray("kinds");
            foreach (var kind in rule is Norm norm ? norm.Kinds.Distinct().Order() : Enumerable.Empty<SituationKind>())
            {
                json.WriteStringValue(InJson(kind));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string InJson(Enum word) => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
