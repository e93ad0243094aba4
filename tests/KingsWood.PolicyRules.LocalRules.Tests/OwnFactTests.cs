using System.Text;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Local rules over facts that an adaptation adds.</summary>
public sealed class OwnFactTests
{
    [Fact]
    public void An_own_fact_that_is_not_known_leaves_the_rule_undetermined_and_is_asked_for()
    {
        var decision = Decide(Silence.Open, Answer.NotStated);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("Does it show the logo?", Assert.Single(decision.MissingFacts).Question.Text);
    }

    [Fact]
    public void An_own_fact_that_is_presumed_absent_is_listed()
    {
        var decision = Decide(Silence.Presumed, Answer.NotStated);

        Assert.NotEqual(Verdict.NotPermitted, decision.Verdict);
        Assert.Contains("It does not show the logo.", DecisionText.Write(decision, Reader.Auditor), StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_fact_that_is_so_breaks_the_rule_and_explains_it()
    {
        var decision = Decide(Silence.Open, Answer.Yes);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Contains("It shows the logo.", Assert.Single(decision.Findings, f => f.Rule.Id == "OAK1001").Because);
    }

    [Fact]
    public void An_own_fact_is_unknown_to_the_policy_without_the_adaptation() =>
        Assert.Contains("\"oak_logo\"", Assert.Throws<LocalRulesException>(
            () => Rules.Read(Rules.Rule("oak_logo", kind: "publication"))).Message, StringComparison.Ordinal);

    private static Decision Decide(Silence silence, Answer answer)
    {
        var logo = new Fact("oak.logo")
        {
            Question = "Does it show the logo?",
            Yes = "It shows the logo.",
            No = "It does not show the logo.",
            Unknown = "It is not known whether it shows the logo.",
            Silence = silence,
        };
        var adapted = SocialMediaPolicy.Default.Adapt(new Adaptation("Oakfield", "OAK").AddFact(logo, [SituationKind.Publication]));
        var json = Rules.Workflow(Rules.Rule("oak_logo && account_personal", kind: "publication")).ToJsonString();
        var school = LocalRuleSet.Read(Encoding.UTF8.GetBytes(json), Rules.File, adapted).AddTo(adapted);
        var facts = StatedFacts.None.With("actor.staff", Answer.Yes).With("account.personal", Answer.Yes).With("account.school", Answer.No)
            .With("child.shown", Answer.No).With("content.by-pupils", Answer.No).With("links.any", Answer.No);
        return school.Decide(SituationKind.Publication, facts.With("oak.logo", answer));
    }
}
