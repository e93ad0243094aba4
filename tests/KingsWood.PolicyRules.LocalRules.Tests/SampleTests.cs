using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>The rules of a made-up school, and what they do to situations.</summary>
public sealed class SampleTests
{
    private static readonly Policy Oakfield = LocalRuleSet
        .Load(Path.Combine(Rules.Root, "samples/local-rules/oakfield.rules.json"), SocialMediaPolicy.Default)
        .AddTo(SocialMediaPolicy.Default);

    [Fact]
    public void Not_permitted_when_a_young_stranger_is_accepted()
    {
        var decision = Decide(Stranger(Age.Under(18), ConnectionStep.Accepted));

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        var finding = Assert.Single(decision.Findings, f => f.Rule.Id == "OAK1001");
        Assert.Equal("Oakfield handbook 4.2", finding.Rule.Clause.Coordinate);
        Assert.Equal(Force.MustNot, finding.Rule.Force);
        Assert.NotEqual(Verdict.NotPermitted, SocialMediaPolicy.Default.Decide(Stranger(Age.Under(18), ConnectionStep.Accepted)).Verdict);
    }

    [Fact]
    public void Undetermined_when_the_age_of_a_stranger_is_not_known()
    {
        var decision = Decide(Stranger(null, ConnectionStep.Accepted));

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Contains("Is the other person under 18?", decision.MissingFacts.Select(m => m.Question.Text));
    }

    [Fact]
    public void Permitted_when_the_stranger_is_known_to_be_grown_up() =>
        Assert.DoesNotContain(Decide(Stranger(Age.AtLeast(18), ConnectionStep.Accepted)).Findings, f => f.Rule.Id.StartsWith("OAK", StringComparison.Ordinal));

    [Fact]
    public void Owed_to_the_lead_when_a_young_stranger_asks()
    {
        var decision = Decide(Stranger(Age.Under(18), ConnectionStep.Declined));

        var owed = Assert.Single(decision.Obligations, o => o.Duty.Id == "tell-the-lead");
        Assert.Contains(owed.Rules, r => r.Id == "OAK2001");
    }

    [Fact]
    public void Advised_when_a_parent_is_written_to_by_a_messenger()
    {
        var message = new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.ToSend,
            Channel = Channel.SocialMedia,
            With = [OtherPerson.Who(Relation.Parent)],
        };

        Assert.Contains(Decide(message).Findings, f => f.Rule.Id == "OAK1002");
    }

    [Fact]
    public void A_gap_of_the_school_leaves_a_young_relative_undetermined()
    {
        var asked = Stranger(Age.Under(16), ConnectionStep.Requested);
        var facts = asked.Facts.With("other.wider-family", Answer.Yes).With("other.own-household", Answer.No);
        var decision = Decide(asked with { Account = Account.School, Facts = facts });

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Contains("OAK3001", decision.Gaps.Select(g => g.Rule?.Id));
    }

    private static Decision Decide(Situation situation) => Oakfield.Decide(situation, RuleExample.AsOf);

    private static Connection Stranger(Age? age, ConnectionStep step) => new()
    {
        Actor = Actor.Teacher,
        Step = step,
        With = [new OtherPerson { Relations = [Relation.NoLink], Age = age }],
        Account = Account.Personal,
    };
}
