using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>Judging with reasons says what a decision says, as far as it goes.</summary>
public sealed class ReasonsTests
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Reasons_name_every_rule_and_every_missing_fact_that_the_decision_names(Situation situation, Moment asOf)
    {
        var reasons = new Reasons();
        var judgement = Policy.Judge(situation, reasons, asOf);

        Assert.Equal(Policy.Judge(situation, asOf), judgement);
        HoldsOf(Policy.Decide(situation, asOf), reasons);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Facts_that_were_read_before_are_judged_as_facts_that_are_read_now(FactSituation situation)
    {
        var reasons = new Reasons();
        var facts = Policy.Read(situation.Kind, situation.Facts);

        Assert.Equal(Policy.Judge(situation.Kind, situation.Facts), Policy.Judge(facts));
        Assert.Equal(Policy.Judge(facts), Policy.Judge(facts, reasons));
        Assert.Equal(situation.Kind, facts.Kind);
        HoldsOf(Policy.Decide(situation.Kind, situation.Facts), reasons);
    }

    [Fact]
    public void Reasons_are_filled_anew_by_each_judgement()
    {
        var reasons = new Reasons();
        foreach (var situation in SituationsOfEveryKind.All)
        {
            var fresh = new Reasons();
            Policy.Judge(situation, fresh, SituationsOfEveryKind.AsOf);
            Policy.Judge(situation, reasons, SituationsOfEveryKind.AsOf);

            Assert.Equal(fresh.Broken.ToArray(), reasons.Broken.ToArray());
            Assert.Equal(fresh.Owed.ToArray(), reasons.Owed.ToArray());
            Assert.Equal(fresh.Unknown.ToArray(), reasons.Unknown.ToArray());
        }
    }

    // Who is reached holds either way here, and no rule stands behind that.
    [Fact]
    public void Reasons_are_given_to_somebody_whom_the_law_alone_binds()
    {
        var policy = Policy.Adapt(new Adaptation("Oakfield College", "OAK").Set(
            Parameters.StaffRoles,
            [.. Parameters.StaffRoles.Default.Where(r => r != Role.Contractor)],
            new LooseningReason("The governors agreed to it", Post.ChairOfGovernors)));
        var concern = new Concern { Actor = new() { Roles = [Role.Contractor] }, IsInappropriateCommunication = Answer.Yes };
        var (facts, reasons) = (new List<FactSet>(), new Reasons());
        policy.Read(concern, facts, SituationsOfEveryKind.AsOf);

        Assert.Equal(policy.Decide(concern, SituationsOfEveryKind.AsOf).Verdict, policy.Judge(concern, reasons, SituationsOfEveryKind.AsOf).Verdict);
        Assert.Equal(policy.Judge(facts[0]), policy.Judge(facts[0], reasons));
    }

    [Fact]
    public void Facts_remember_whether_the_situation_rests_on_a_loosening()
    {
        var policy = Policy.Adapt(new Adaptation("Oakfield College", "OAK").Make(
            "KW0005", Severity.Off, new LooseningReason("The governors agreed to it", Post.ChairOfGovernors)));
        var post = new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.ToPublish,
            ShowsChildren = Answer.No,
            Contents = [Content.Text],
            Account = Account.Personal,
            ClashesWithOtherPolicies = Answer.Yes,
        };
        var facts = new List<FactSet>();
        foreach (var clashes in (Answer[])[Answer.Yes, Answer.No])
        {
            policy.Read(post with { ClashesWithOtherPolicies = clashes }, facts, SituationsOfEveryKind.AsOf);
        }

        Assert.Equal([true, false], facts.Select(f => policy.Judge(f).TouchesALoosening));
        Assert.NotEqual(facts[0], facts[1]);
    }

    [Fact]
    public void Facts_of_another_policy_are_refused()
    {
        var facts = Policy.With(ApprovalForm.WrittenOnly).Read(SituationKind.Message, StatedFacts.None);

        Assert.StartsWith("The facts were read by another policy.", Assert.Throws<ArgumentException>(() => Policy.Judge(facts)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Policy.Judge(default(FactSet)));
        Assert.NotEqual(facts, Policy.Read(SituationKind.Message, StatedFacts.None));
        Assert.Equal(Policy.Read(SituationKind.Message, StatedFacts.None), Policy.Read(SituationKind.Message, StatedFacts.None));
    }

    private static void HoldsOf(Decision decision, Reasons reasons)
    {
        var broken = decision.Findings
            .Where(f => f.Kind is FindingKind.Broken or FindingKind.BrokenEitherWay)
            .SelectMany(f => f.OrElse.Append(f.Rule));
        Assert.Subset(reasons.Broken.ToArray().ToHashSet(), broken.ToHashSet());
        Assert.Equal(
            decision.Findings.Any(f => f.Kind == FindingKind.Gap),
            !reasons.Gaps.IsEmpty);
        Assert.Subset(
            reasons.Owed.ToArray().ToHashSet(),
            decision.Findings.Where(f => f.Kind == FindingKind.Owed).SelectMany(f => f.OrElse.Append(f.Rule)).ToHashSet());
        Assert.Equal(
            decision.Findings.Where(f => f.Kind == FindingKind.Exempted).Select(f => f.Rule.Id).ToHashSet(),
            reasons.Exempted.ToArray().Select(r => r.Id).ToHashSet());
        var unknown = reasons.Unknown.ToArray();
        Assert.All(decision.MissingFacts, missing => Assert.Contains(missing.Facts, unknown.Contains));
        if (decision.Verdict == Verdict.NotCovered)
        {
            Assert.True(reasons.Broken.IsEmpty && reasons.Owed.IsEmpty && reasons.Unknown.IsEmpty);
        }
    }
}
