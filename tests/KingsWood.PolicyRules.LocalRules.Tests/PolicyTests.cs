using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Local rules among those of the policy.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void A_local_rule_never_loosens_a_verdict_and_is_never_not_met_for_want_of_a_fact()
    {
        var school = Rules.Read(Rules.Rule("other_parent && connection_accepted || other_wider_family == account_personal")).AddTo(SocialMediaPolicy.Default);
        var condition = ((Norm)school.Find("OAK1001")!).Limbs[0].BrokenWhen!;
        var worlds = new Worlds(school, SituationKind.Connection);
        int undetermined = 0, prohibited = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var (random, stated) = (new Random(seed), StatedFacts.None);
            foreach (var (fact, holds) in worlds.Make(seed))
            {
                stated = stated.With(fact.Id, random.Next(5) == 0 ? Answer.NotKnown : holds ? Answer.Yes : Answer.No);
            }

            var before = SocialMediaPolicy.Default.Judge(SituationKind.Connection, stated).Verdict;
            var after = school.Judge(SituationKind.Connection, stated).Verdict;
            var local = Evaluator.Evaluate(condition, school.Settings, f => stated[f.Id] switch
            {
                Answer.Yes => Truth.Yes,
                Answer.No => Truth.No,
                _ => Truth.Unknown,
            });

            Assert.True(before == Verdict.NotCovered || after >= before, $"seed {seed}: {before} became {after}");
            Assert.False(
                local == Truth.Unknown && IsOpen(stated) && after is Verdict.Permitted or Verdict.PermittedWithAdvice,
                $"seed {seed}: {stated}");
            undetermined += before < Verdict.Undetermined && after == Verdict.Undetermined ? 1 : 0;
            prohibited += before < Verdict.NotPermitted && after == Verdict.NotPermitted ? 1 : 0;
        }

        Assert.True(undetermined > 50, $"{undetermined}");
        Assert.True(prohibited > 50, $"{prohibited}");
    }

    [Fact]
    public void The_fingerprint_changes_with_a_local_rule() =>
        Assert.NotEqual(SocialMediaPolicy.Default.Fingerprint, Rules.Read(Rules.Rule()).AddTo(SocialMediaPolicy.Default).Fingerprint);

    [Fact]
    public void Adding_the_same_rules_twice_is_refused()
    {
        var set = Rules.Read(Rules.Rule());

        Assert.Throws<PolicyBuildException>(() => set.AddTo(set.AddTo(SocialMediaPolicy.Default)));
        Assert.Equal("an id that no rule of the policy has", Assert.Single(Assert.Throws<LocalRulesException>(
            () => LocalRuleSet.Read(set.Text, "f", set.AddTo(SocialMediaPolicy.Default))).Problems).Expected);
    }

    // Staff, and in no virtual world, where the policy leaves of most rules only advice.
    // Facts that follow from others may be known although nobody stated them.
    private static bool IsOpen(StatedFacts stated) =>
        stated["actor.staff"] == Answer.Yes && stated["other.parent"] == Answer.NotKnown && stated["connection.accepted"] == Answer.Yes
        && stated["other.wider-family"] == Answer.No && stated["account.personal"] == Answer.Yes
        && stated["place.virtual-world"] is Answer.No or Answer.NotStated;
}
