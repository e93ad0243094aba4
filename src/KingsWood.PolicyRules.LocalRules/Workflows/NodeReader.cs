using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Grammar;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>A rule's condition, with everything that it mentions.</summary>
internal sealed record ReadNode(RuleNode Node, Parsed Parsed, IReadOnlyList<Fact> Facts, IReadOnlyList<NamedCondition> Named);

/// <summary>Reads what a rule says: an expression, or an operator over rules that say something themselves.</summary>
internal sealed class NodeReader(LocalRulesOptions options, Func<string, Element, string> newName)
{
    private static readonly Dictionary<string, bool> JoinsAll = new(StringComparer.Ordinal)
    {
        ["And"] = true,
        ["AndAlso"] = true,
        ["Or"] = false,
        ["OrElse"] = false,
    };

    /// <summary>The condition; <see langword="null"/> where a rule within it is refused, which has been told.</summary>
    public ReadNode? Read(MemberReader rule, Scope outer, int depth, Refusals refusals)
    {
        var scope = ScopedParamReader.Read(rule.Find("LocalParams"), outer, options, refusals);
        var (expression, operation, rules) = (rule.Find("Expression"), rule.Find("Operator"), rule.Find("Rules"));
        if (expression is not null)
        {
            if ((operation ?? rules) is { } surplus)
            {
                throw surplus.Refuse("either an \"Expression\" or an \"Operator\" with \"Rules\"", "RulesEngine would pass over one of them.");
            }

            var read = ExpressionParser.Parse("", expression, scope, options);
            return new(new(read.Text, null, []), read.Parsed, read.Facts, read.Uses);
        }

        return operation is null || rules is null
            ? throw new Refusal(rule.Element.Place, "an \"Expression\", or an \"Operator\" with \"Rules\"", "neither")
            : Joined(operation, rules, scope, depth, refusals);
    }

    private ReadNode? Joined(Element operation, Element rules, Scope scope, int depth, Refusals refusals)
    {
        var all = refusals.Or(false, () => Choices.Pick(JoinsAll, operation, "an operator"));
        if (rules.Kind != JsonTokenType.StartArray || rules.Items.Count == 0)
        {
            throw rules.Refuse("a list of rules, at least one");
        }

        if (depth >= options.MaximumNesting)
        {
            throw rules.Refuse($"rules in rules at most {options.MaximumNesting} deep");
        }

        var read = new List<ReadNode>();
        foreach (var item in rules.Items.TakeWhile(_ => refusals.Count < Refusals.Most))
        {
            if (refusals.Or(null, () => Nested(item, scope, depth + 1, refusals)) is { } nested)
            {
                read.Add(nested);
            }
        }

        if (read.Count < rules.Items.Count)
        {
            return null;
        }

        var parsed = read.ConvertAll(r => r.Parsed);
        return new(
            new(null, operation.Text, [.. read.Select(r => r.Node)]),
            all ? Parsed.All(parsed) : Parsed.Any(parsed),
            [.. read.SelectMany(r => r.Facts).Distinct()],
            [.. read.SelectMany(r => r.Named).Distinct()]);
    }

    private ReadNode? Nested(Element item, Scope scope, int depth, Refusals refusals)
    {
        var members = MemberReader.Of(item, "a rule", nullIsAbsent: true);
        refusals.Try(() => newName(members.RequiredText("RuleName", 100), members.Get("RuleName")));
        refusals.Try(() => members.Refuse("Properties", "A rule inside another has no properties of its own: it is a part of its condition."));
        refusals.Try(() => members.Refuse("LocalParams", "Conditions are named at the whole rule, or at the workflow."));
        RuleReader.Common(members, refusals);
        if (members.Find("Enabled") is { } enabled && enabled.Kind != JsonTokenType.True)
        {
            refusals.Try(() => throw enabled.Refuse("true", "A part of a condition is there or not: take it out."));
        }

        var read = refusals.Or(null, () => Read(members, scope, depth, refusals));
        refusals.Try(members.RefuseOthers);
        return read;
    }
}
