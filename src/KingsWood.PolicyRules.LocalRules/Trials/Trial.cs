using System.Globalization;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.LocalRules.Workflows;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Trials;

/// <summary>Tries a rule at load: RulesEngine compiles it, and answers as we do in every world that is tried.</summary>
internal static class Trial
{
    /// <exception cref="Refusal">RulesEngine fails, answers otherwise than we do, or the rule can never hold.</exception>
    public static void Run(RuleInFile rule, Policy policy)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Compare(rule, policy);
            foreach (var named in rule.Named)
            {
                Compare(
                    rule with { Node = new(named.Text, null, []), Condition = named.Parsed.Condition, Facts = named.Facts, Named = named.Uses },
                    policy: null);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static void Compare(RuleInFile rule, Policy? policy)
    {
        try
        {
            var workflow = new TrialWorkflow(rule.Facts, rule.Node, [.. rule.Named.Select(n => (n.Name, n.Text))]);
            Compare(rule, policy, world => workflow.Ask(world));
        }
        catch (Exception fault) when (fault is not Refusal)
        {
            throw new Refusal(
                rule.Place, "a rule that RulesEngine compiles and runs", $"a fault: {Quotation.Of(fault.Message)}").OfRule(rule.Rule.Id);
        }
    }

    /// <summary>Compares what we answer with what <paramref name="engine"/> answers.</summary>
    internal static void Compare(RuleInFile rule, Policy? policy, Func<bool[], IReadOnlyDictionary<string, bool>> engine)
    {
        var canHold = false;
        foreach (var world in Assignments.Of(rule.Facts.Count))
        {
            var ours = Evaluator.Evaluate(rule.Condition, Settings.Default, fact => Of(rule.Facts, world, fact)) == Truth.Yes;
            var theirs = engine(world);
            if (!theirs[TrialWorkflow.MustHold] || theirs[TrialWorkflow.MustNotHold])
            {
                throw new Refusal(Place.Whole, "a RulesEngine that tells true from false", "one that does not", DynamicCode.Needed)
                    .OfRule(rule.Rule.Id);
            }

            if (theirs[TrialWorkflow.Tried] != ours)
            {
                throw new Refusal(
                    rule.Place,
                    "a rule on which RulesEngine and the policy agree",
                    $"that they do not where {Say(rule.Facts, world)}").OfRule(rule.Rule.Id);
            }

            canHold |= ours && (policy is null || Assignments.CanBe(policy.Vocabulary, rule.Facts, world));
        }

        // Beyond that many facts only some of the worlds were tried, and nothing is shown.
        if (!canHold && policy is not null && rule.Facts.Count <= Assignments.MostFactsForAll)
        {
            throw new Refusal(rule.Place, "a rule that can hold", "one that never does, whatever the facts").OfRule(rule.Rule.Id);
        }
    }

    private static Truth Of(IReadOnlyList<Fact> facts, bool[] world, Fact fact)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] == fact)
            {
                return world[i] ? Truth.Yes : Truth.No;
            }
        }

        return Truth.Unknown;
    }

    private static string Say(IReadOnlyList<Fact> facts, bool[] world) =>
        string.Join(", ", facts.Select((f, i) => $"{LocalVocabulary.NameOf(f)} is {(world[i] ? "true" : "false")}"));
}
