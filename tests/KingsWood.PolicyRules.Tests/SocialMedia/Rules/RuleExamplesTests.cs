using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>The examples beside the rules, which the documentation prints, are true.</summary>
public sealed class RuleExamplesTests
{
    [Theory]
    [MemberData(nameof(ExampleCases.All), MemberType = typeof(ExampleCases))]
    public void An_example_has_the_verdict_that_it_states(string ruleId, string title)
    {
        var example = ExampleCases.Find(ruleId, title);

        var decision = SocialMediaPolicy.Default.Decide(example.Situation, RuleExample.AsOf);

        Assert.True(example.Verdict == decision.Verdict, $"{example.Verdict} is stated, but it is {Explain(decision)}");
    }

    [Theory]
    [MemberData(nameof(ExampleCases.All), MemberType = typeof(ExampleCases))]
    public void An_example_shows_what_it_says_that_it_shows(string ruleId, string title)
    {
        var example = ExampleCases.Find(ruleId, title);
        var rule = SocialMediaPolicy.Default.Find(ruleId)!;

        var decision = SocialMediaPolicy.Default.Decide(example.Situation, RuleExample.AsOf);

        Assert.True(IsShown(example.Shows, rule, decision), $"it does not show {example.Shows}: {Explain(decision)}");
    }

    [Theory]
    [MemberData(nameof(ExampleCases.All), MemberType = typeof(ExampleCases))]
    public void An_example_is_judged_as_it_is_decided(string ruleId, string title)
    {
        var situation = ExampleCases.Find(ruleId, title).Situation;

        var decision = SocialMediaPolicy.Default.Decide(situation, RuleExample.AsOf);
        var judgement = SocialMediaPolicy.Default.Judge(situation, RuleExample.AsOf);

        Assert.Equal(decision.Verdict, judgement.Verdict);
        Assert.Equal(decision.Obligations.Any(o => o.IsOpen), judgement.OwesSomething);
    }

    [Theory]
    [MemberData(nameof(ExampleCases.Rules), MemberType = typeof(ExampleCases))]
    public void A_rule_has_examples_with_different_titles(string ruleId)
    {
        var examples = SocialMediaPolicy.ExamplesOf(ruleId);

        Assert.NotEmpty(examples);
        Assert.Equal(examples.Count, examples.Select(e => e.Title).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(ExampleCases.Rules), MemberType = typeof(ExampleCases))]
    public void A_rule_shows_each_thing_that_it_can_say(string ruleId)
    {
        var shown = SocialMediaPolicy.ExamplesOf(ruleId).Select(e => e.Shows).ToHashSet();

        Assert.Empty(CanShow(SocialMediaPolicy.Default.Find(ruleId)!).Except(shown));
    }

    private static IEnumerable<Shows> CanShow(Rule rule)
    {
        if (rule is not Norm norm)
        {
            return [Shows.Effect];
        }

        // As the policy is built with every default: a breach that only another reading knows needs no example.
        var canBeBroken = norm.Kinds.Select(SocialMediaPolicy.Default.For)
            .Any(kind => kind.Prohibited.Terms.Any(t => kind.Outcomes[t.Outcome].Norm == norm));
        Shows?[] all =
        [
            canBeBroken ? Shows.Breach : null,
            canBeBroken ? Shows.Compliance : null,
            norm.Limbs.Any(l => l.AdvisedWhen is not null) ? Shows.Advice : null,
            norm.Limbs.Any(l => l.OwedWhen is not null) ? Shows.Duty : null,
            norm.Limbs.Any(l => l.GapWhen is not null) ? Shows.Gap : null,
            norm.Limbs.Any(l => l.GroundedWhen is not null) ? Shows.Ground : null,
            norm.Exceptions.Count > 0 ? Shows.Exception : null,
        ];
        return all.OfType<Shows>();
    }

    private static bool IsShown(Shows shows, Rule rule, Decision decision)
    {
        var said = decision.Findings
            .Where(f => f.Rule.Id == rule.Id || f.OrElse.Any(r => r.Id == rule.Id))
            .Select(f => f.Kind)
            .ToHashSet();
        return shows switch
        {
            Shows.Breach => said.Overlaps([FindingKind.Broken, FindingKind.BrokenEitherWay, FindingKind.LeftUndone]),
            Shows.Compliance => IsAbout(rule, decision.Situation.Kind) && !said.Overlaps(
                [FindingKind.Broken, FindingKind.BrokenEitherWay, FindingKind.LeftUndone, FindingKind.PerhapsBroken]),
            Shows.Advice => said.Contains(FindingKind.Advised),
            Shows.Duty => decision.Obligations.Any(o => o.Rules.Any(r => r.Id == rule.Id)),
            Shows.Gap => said.Contains(FindingKind.Gap),
            Shows.Exception => said.Contains(FindingKind.Exempted),
            Shows.Unknown => said.Overlaps([FindingKind.PerhapsBroken, FindingKind.PerhapsGap, FindingKind.PerhapsOwed]),
            Shows.Ground => said.Contains(FindingKind.Grounded),
            Shows.Silence => said.Count == 0,
            Shows.Effect => rule is not Norm,
            _ => false,
        };
    }

    private static bool IsAbout(Rule rule, SituationKind kind) => rule is Norm norm && norm.Kinds.Contains(kind);

    private static string Explain(Decision decision) =>
        $"{decision.Verdict}; findings: {string.Join(", ", decision.Findings.Select(f => $"{f.Kind} {f.Rule.Id}"))}; "
        + $"owed: {string.Join(", ", decision.Obligations.Select(o => $"{o.Duty.Id} {o.State}"))}; "
        + $"missing: {string.Join(", ", decision.MissingFacts.Select(m => m.Question.Id))}";
}
