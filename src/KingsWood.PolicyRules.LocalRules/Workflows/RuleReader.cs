using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Grammar;
using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads one rule of a workflow.</summary>
internal sealed class RuleReader(PropertiesReader properties, NodeReader nodes)
{
    /// <summary>The rule; <see langword="null"/> where something of it is refused, which has been told.</summary>
    public RuleInFile? Read(Element element, string workflow, Func<string, Element, string> newName, Scope global, Refusals refusals)
    {
        var members = MemberReader.Of(element, "a rule", nullIsAbsent: true);
        var name = refusals.Or("", () => members.RequiredText("RuleName", 100));
        if (name.Length > 0)
        {
            refusals.Called = name;
            refusals.Try(() => newName(name, members.Get("RuleName")));
        }

        var (kinds, norm) = refusals.Or(([], null), () => properties.Read(members.Get("Properties"), refusals));
        Common(members, refusals);
        var isEnabled = refusals.Or(true, () => members.Find("Enabled") switch
        {
            null => true,
            { Kind: JsonTokenType.True } => true,
            { Kind: JsonTokenType.False } => false,
            var other => throw other.Refuse("true or false"),
        });
        var read = refusals.Or(null, () => nodes.Read(members, global with { Kinds = kinds }, 1, refusals));
        refusals.Try(members.RefuseOthers);
        if (read is null || norm is null || refusals.Count > 0)
        {
            return null;
        }

        Bounds.Check(read.Parsed, read.Facts, element.Place);
        return new()
        {
            Rule = new(workflow, name, isEnabled, norm(read.Parsed.Condition)),
            Place = element.Place,
            Kinds = kinds,
            Condition = read.Parsed.Condition,
            Node = read.Node,
            Facts = read.Facts,
            Named = read.Named,
        };
    }

    /// <summary>The members that every rule may have and that mean nothing here, and those that none may have.</summary>
    public static void Common(MemberReader members, Refusals refusals)
    {
        NothingIsMeantOtherwise(members, refusals);
        refusals.Try(() => members.Text("SuccessEvent"));
        refusals.Try(() => members.Text("ErrorMessage"));
    }

    /// <summary>What RulesEngine would do otherwise than by conditions that stand in the file.</summary>
    public static void NothingIsMeantOtherwise(MemberReader members, Refusals refusals)
    {
        refusals.Try(() => ExpressionsAreLambdas(members));
        refusals.Try(() => NothingIsInjected(members, "WorkflowsToInject"));
        refusals.Try(() => NothingIsInjected(members, "WorkflowRulesToInject"));
        refusals.Try(() => members.Refuse("Actions", "A rule does nothing: what is owed or advised stands in its properties."));
    }

    // RulesEngine has one type of expression.
    private static void ExpressionsAreLambdas(MemberReader members)
    {
        if (members.Find("RuleExpressionType") is { } type && type.Text is not ("0" or "LambdaExpression"))
        {
            throw type.Refuse("\"LambdaExpression\" or 0, which RulesEngine means anyway");
        }
    }

    // A file is whole in itself, and a rule does nothing but hold or not.
    private static void NothingIsInjected(MemberReader members, string name)
    {
        if (members.Find(name) is { } injected && injected is not { Kind: JsonTokenType.StartArray, Items.Count: 0 })
        {
            throw injected.Refuse("no workflows to inject", "Write the rules into this file.");
        }
    }
}
