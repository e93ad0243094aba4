using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Grammar;
using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads one rule of a workflow.</summary>
internal sealed class RuleReader(PropertiesReader properties, NodeReader nodes)
{
    public RuleInFile Read(Element element, string workflow, Func<string, Element, string> newName, Scope global)
    {
        var members = MemberReader.Of(element, "a rule", nullIsAbsent: true);
        var nameElement = members.Get("RuleName");
        var name = newName(MemberReader.TextOf(nameElement, 100), nameElement);
        var called = name;
        try
        {
            var (id, kinds, norm) = properties.Read(members.Get("Properties"));
            called = id;
            Common(members);
            var isEnabled = members.Find("Enabled") switch
            {
                null => true,
                { Kind: JsonTokenType.True } => true,
                { Kind: JsonTokenType.False } => false,
                var other => throw other.Refuse("true or false"),
            };
            var read = nodes.Read(members, global with { Kinds = kinds }, 1);
            members.RefuseOthers();
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
        catch (Refusal refusal) when (refusal.Rule is null)
        {
            throw refusal.OfRule(called);
        }
    }

    /// <summary>The members that every rule may have and that mean nothing here, and those that none may have.</summary>
    public static void Common(MemberReader members)
    {
        ExpressionsAreLambdas(members);
        NothingElseIsRun(members);
        _ = members.Text("SuccessEvent");
        _ = members.Text("ErrorMessage");
    }

    /// <summary>RulesEngine has one type of expression.</summary>
    public static void ExpressionsAreLambdas(MemberReader members)
    {
        if (members.Find("RuleExpressionType") is { } type && type.Text is not ("0" or "LambdaExpression"))
        {
            throw type.Refuse("\"LambdaExpression\" or 0, which RulesEngine means anyway");
        }
    }

    /// <summary>A file is whole in itself, and a rule does nothing but hold or not.</summary>
    public static void NothingElseIsRun(MemberReader members)
    {
        foreach (var name in (string[])["WorkflowsToInject", "WorkflowRulesToInject"])
        {
            if (members.Find(name) is { } injected && injected is not { Kind: JsonTokenType.StartArray, Items.Count: 0 })
            {
                throw injected.Refuse("no workflows to inject", "Write the rules into this file.");
            }
        }

        members.Refuse("Actions", "A rule does nothing: what is owed or advised stands in its properties.");
    }
}
