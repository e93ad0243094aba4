using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1604Tests
{
    [Theory]
    [InlineData(PlayStep.ToPlay, true)]
    [InlineData(PlayStep.Played, false)]
    public void Advised_beforehand_and_not_afterwards(PlayStep step, bool advised) =>
        Assert.Equal(
            advised, (Play.WithStrangers with { Step = step }).Decide().RulesOf(FindingKind.Advised).Contains("KW1604"));

    [Fact]
    public void Asked_whether_it_has_happened_when_nobody_says_and_no_effort_was_made()
    {
        var decision = (Play.WithStrangers with { Step = PlayStep.NotStated, EffortsMade = Answer.No }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["contact.happened"], decision.Asked());
    }

    [Fact]
    public void Not_covered_when_a_volunteer_plays() =>
        Assert.Equal(Verdict.NotCovered, (Play.WithStrangers with { Step = PlayStep.ToPlay, Actor = Volunteer }).VerdictOf());
}
