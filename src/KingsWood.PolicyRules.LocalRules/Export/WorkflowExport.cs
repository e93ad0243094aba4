using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Export;

/// <summary>A policy as workflows of RulesEngine, for a system that already runs it: a workflow a kind of situation.</summary>
/// <remarks>
/// It answers as the policy does about situations of which everything is known, and only about those: RulesEngine knows yes
/// and no. Each rule of a workflow is one effect of one rule of the policy (<c>KW1001.broken</c>), and <c>covered</c> is
/// whether somebody is covered at all. Its inputs are the facts, one boolean each, always in the same order.
/// </remarks>
public static class WorkflowExport
{
    /// <summary>The name of the rule that holds when the actor is covered.</summary>
    public const string Covered = "covered";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the file is no part of a page, and "&&" should be seen
    };

    /// <summary>The workflows of every kind, as one list in JSON.</summary>
    public static string Write(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, Readable))
        {
            json.WriteStartArray();
            foreach (var kind in Enum.GetValues<SituationKind>())
            {
                Workflow(json, policy, kind);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(written.WrittenSpan) + "\n";
    }

    /// <summary>The facts that the workflow of a kind asks for, in alphabetical order of their names: its inputs.</summary>
    public static IReadOnlyList<Fact> Inputs(Policy policy, SituationKind kind)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var expressions = new ExpressionWriter(policy.Settings);
        var conditions = CanHold(policy, kind).Select(r => r.When).Append(RuleCondition.Covered(policy, kind)).ToList();
        var written = conditions.SelectMany(c => expressions.Write(c).Split([' ', '(', ')', '!'])).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. conditions.SelectMany(c => FactsOf(c, policy.Settings)).Distinct()
                .Where(f => written.Contains(LocalVocabulary.NameOf(f)))
                .OrderBy(LocalVocabulary.NameOf, StringComparer.Ordinal),
        ];
    }

    /// <summary>The effects that are exported: those that a setting or a scope leaves nothing of are not.</summary>
    internal static IReadOnlyList<RuleCondition> CanHold(Policy policy, SituationKind kind)
    {
        var expressions = new ExpressionWriter(policy.Settings);
        return [.. RuleCondition.In(policy, kind).Where(r => expressions.Write(r.When) != ExpressionWriter.False)];
    }

    private static void Workflow(Utf8JsonWriter json, Policy policy, SituationKind kind)
    {
        var expressions = new ExpressionWriter(policy.Settings);
        var names = new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("WorkflowName", LocalVocabulary.WordOf(kind));
        json.WriteStartArray("Rules");
        json.WriteStartObject();
        json.WriteString("RuleName", Covered);
        json.WriteString("Expression", expressions.Write(RuleCondition.Covered(policy, kind)));
        json.WriteEndObject();
        foreach (var rule in CanHold(policy, kind))
        {
            json.WriteStartObject();
            json.WriteString("RuleName", NameOf(rule, names));
            json.WriteString("Expression", expressions.Write(rule.When));
            Properties(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(RuleCondition rule, HashSet<string> names)
    {
        var name = $"{rule.Rule.Id}.{WordOf(rule.Effect)}{(rule.Exemption is { } exemption ? "." + exemption.Id : "")}";
        var unique = name;
        for (var i = 2; !names.Add(unique); i++)
        {
            unique = FormattableString.Invariant($"{name}.{i}");
        }

        return unique;
    }

    private static void Properties(Utf8JsonWriter json, RuleCondition rule)
    {
        json.WriteStartObject("Properties");
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("effect", WordOf(rule.Effect));
        json.WriteString("clause", rule.Rule.Clause.Coordinate);
        json.WriteString("force", rule.Rule.Force.InWords());
        json.WriteString("title", rule.Rule.Title);
        json.WriteString("says", rule.Rule.Says);
        if (rule.Owes is { } owes)
        {
            json.WriteString("duty", owes.Duty.Id);
            json.WriteString("done", LocalVocabulary.NameOf(owes.Duty.Done));
        }

        var advice = rule.Exemption is { } exemption ? exemption.Advice : rule.Effect == RuleEffect.Advised ? rule.Rule.Advice : null;
        if (advice is not null)
        {
            json.WriteString("advice", advice);
        }

        json.WriteEndObject();
    }

    private static string WordOf(RuleEffect effect) => effect switch
    {
        RuleEffect.Broken => "broken",
        RuleEffect.LeftUndone => "left-undone",
        RuleEffect.Gap => "gap",
        RuleEffect.Owed => "owed",
        RuleEffect.Advised => "advised",
        RuleEffect.Exempted => "exempted",
        RuleEffect.Grounded => "grounded",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
    };

    private static IEnumerable<Fact> FactsOf(Condition condition, Settings settings) => condition switch
    {
        Fact fact => [fact],
        FamilyFact family => FactsOf(family.In(settings), settings),
        Negation not => FactsOf(not.Item, settings),
        Conjunction all => all.Items.SelectMany(i => FactsOf(i, settings)),
        Disjunction any => any.Items.SelectMany(i => FactsOf(i, settings)),
        _ => [],
    };
}
