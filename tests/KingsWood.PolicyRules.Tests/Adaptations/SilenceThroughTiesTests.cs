using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What silence about one fact says of another, by a question that ties them, counts as if it said it of that one.</summary>
public sealed class SilenceThroughTiesTests
{
    private static readonly Fact One = Open("nt.one");
    private static readonly Fact Other = Open("nt.other");

    private static readonly Connection Accepted = new()
    {
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Step = ConnectionStep.Accepted,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
    };

    [Fact]
    public void Nobody_lifts_a_rule_by_saying_nothing_of_the_other_of_two() =>
        AssertRefused(
            Trust(new("nt.which", "Which?", One, Other) { AtLeastOne = [One, Other] }, when: One),
            s => s.TakeSilence(Other.Id, Silence.Presumed));

    [Fact]
    public void Nor_by_saying_nothing_of_what_it_would_follow_from() =>
        AssertRefused(
            Trust(new("nt.which", "Which?", One, Other) { Ascending = [One, Other] }, when: Not(One)),
            s => s.TakeSilence(Other.Id, Silence.Presumed));

    [Fact]
    public void Nor_does_a_rule_lapse_by_saying_nothing_of_what_it_would_follow_from()
    {
        var rule = new Norm
        {
            Id = "NT0001",
            Clause = new Clause("Northern 1", "secrets"),
            Force = Force.MustNot,
            Title = "No secrets",
            Says = "Nobody keeps it secret.",
            Serves = Purposes.SafeguardChildren,
            Limbs = [new(SituationKind.Connection) { BrokenWhen = AllOf(TheContact.IsEngagedIn, One) }],
        };

        AssertRefused(
            Words(new("nt.which", "Which?", One, Other) { Ascending = [One, Other] }).AddRule(rule).Lock(["NT0001"]),
            s => s.TakeSilence(Other.Id, Silence.Presumed));
    }

    [Fact]
    public void A_lock_holds_what_follows_from_silence_as_well()
    {
        var presumed = Made.Presumed("nt.presumed");
        var trust = Made.Trust.AddFact(presumed, [SituationKind.Connection]).AddFact(Other, [SituationKind.Connection])
            .AddQuestion(new("nt.which", "Which?", presumed, Other) { Ascending = [Other, presumed] })
            .AddException(new("nt.e") { When = Other, Source = "Northern 1" }, ["KW1001", "KW1002"], Made.Reason)
            .Lock(["KW1001", "KW1002"]);
        var school = Made.College.TakeSilence(presumed.Id, Silence.Open);

        Assert.Equal(Verdict.NotPermitted, SocialMediaPolicy.Default.Adapt(trust).Decide(Accepted).Verdict);
        Assert.Contains(
            Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(trust, school)).Problems, p => p.Kind == ProblemKind.Locked);
    }

    [Fact]
    public void Silence_about_a_fact_that_is_tied_to_nothing_of_the_kind_is_free()
    {
        var trust = Trust(new("nt.which", "Which?", One, Other) { AtMostOne = [One, Other] }, when: One);

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(trust, Made.College.TakeSilence(Other.Id, Silence.Presumed)));
    }

    private static void AssertRefused(Adaptation trust, Func<Adaptation, Adaptation> change)
    {
        var problems = Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(trust, change(Made.College))).Problems;

        Assert.Contains(problems, p => p.Kind == ProblemKind.Locked);
        Assert.Contains(problems, p => p.Kind == ProblemKind.LooseningWithoutReason);
    }

    private static Adaptation Trust(Question question, Condition when) =>
        Words(question).AddException(new("nt.e") { When = when, Source = "Northern 1" }, ["KW1001", "KW1002"], Made.Reason).Lock(["KW1001", "KW1002"]);

    private static Adaptation Words(Question question) => Made.Trust
        .AddFact(One, [SituationKind.Connection])
        .AddFact(Other, [SituationKind.Connection])
        .AddQuestion(question);

    private static Fact Open(string id) => new(id)
    {
        Question = "Is it so?",
        Yes = "It is so.",
        No = "It is not so.",
        Unknown = "It is not known.",
    };
}
