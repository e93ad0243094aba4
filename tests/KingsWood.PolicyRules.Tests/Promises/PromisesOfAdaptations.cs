using FsCheck.Xunit;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promises 1, 2, 6, 7 and 8, of whatever an adaptation makes of the policy.</summary>
public sealed class PromisesOfAdaptations
{
    private const int Tried = 25;
    private static readonly Policy Base = SocialMediaPolicy.Default;
    private static readonly Policy BaseSafeguarding = Safeguarding(Base);

    [Property(MaxTest = Tried)]
    public void Whatever_is_said_is_applied_or_refused_with_its_reasons(int seed)
    {
        foreach (var because in new[] { null, Made.Reason })
        {
            var problems = Problems(VariedAdaptation.Of(VariedAdaptation.Changes(seed, because)));
            Assert.All(problems, p => Assert.False(string.IsNullOrWhiteSpace(p.Says)));
        }
    }

    [Property(MaxTest = Tried)]
    public void Every_situation_gets_a_decision_that_can_be_read_and_every_finding_cites_a_clause(int seed)
    {
        foreach (var (kind, facts, policy) in Decided(seed))
        {
            var decision = policy.Decide(kind, facts);
            Assert.All(Enum.GetValues<Reader>(), reader => Assert.NotEmpty(DecisionText.Write(decision, reader)));
            Assert.All(decision.Findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Clause.Coordinate)));
            Assert.Equal(decision.Verdict, policy.Judge(kind, facts).Verdict);
        }
    }

    [Property(MaxTest = Tried)]
    public void The_order_of_what_is_said_decides_nothing(int seed)
    {
        var changes = VariedAdaptation.Changes(seed, Made.Reason);
        var (one, other) = (Apply(changes), Apply([.. changes.Reverse()]));

        Assert.Equal(one?.Fingerprint, other?.Fingerprint);
        Assert.Equal(one?.Adapted!.Loosenings.Select(l => l.ToString()).Order(), other?.Adapted!.Loosenings.Select(l => l.ToString()).Order());
    }

    [Fact]
    public void A_sentence_that_carries_another_reading_is_held_against_that_reading() =>
        What_is_accepted_without_a_reason_loosens_nothing_that_keeps_children_safe(seed: 42);

    [Property(MaxTest = Tried)]
    public void What_is_accepted_without_a_reason_loosens_nothing_that_keeps_children_safe(int seed)
    {
        if (Apply(VariedAdaptation.Changes(seed, because: null)) is not { } policy)
        {
            return;
        }

        var after = Safeguarding(policy);
        foreach (var (kind, facts) in Facts(seed, policy))
        {
            Assert.False(IsLooser(BaseSafeguarding, after, kind, facts), $"{kind}, {facts}");
        }

        // What a rule says carries what is set, so it is held against the given policy with the same settings.
        var given = Base.With(Base.Content, policy.Settings);
        Assert.All(policy.Content.Norms.Where(n => given.Find(n.Id) is Norm { IsGuarded: true }), n =>
            Assert.StartsWith(given.Find(n.Id)!.Says, n.Says, StringComparison.Ordinal));
    }

    [Property(MaxTest = Tried)]
    public void What_is_loosened_with_a_reason_is_shown_where_it_is(int seed)
    {
        if (Apply(VariedAdaptation.Changes(seed, Made.Reason)) is not { } policy)
        {
            return;
        }

        var after = Safeguarding(policy);
        foreach (var (kind, facts) in Facts(seed, policy).Where(f => IsLooser(BaseSafeguarding, after, f.Kind, f.Facts)))
        {
            Assert.NotEmpty(policy.Decide(kind, facts).Loosenings);
            Assert.True(policy.Judge(kind, facts).TouchesALoosening);
        }
    }

    [Property(MaxTest = Tried)]
    public void What_the_law_asks_stays_owed_whatever_is_said(int seed)
    {
        var policy = Apply(VariedAdaptation.Changes(seed, Made.Reason)) ?? Base;
        foreach (var role in Role.WellKnown.Take(9))
        {
            var concern = new Concern { Actor = new() { Roles = [role] }, IsOtherWorry = Answer.Yes };
            var owed = Assert.Single(policy.Decide(concern).Obligations, o => o.Duty.Id == "tell-the-lead");
            Assert.True(owed.IsOpen);
            Assert.False(string.IsNullOrWhiteSpace(owed.To!.Says));
            Assert.Equal(Verdict.NotPermitted, policy.Decide(concern with { ReportedToLead = ActionTaken.WillNot }).Verdict);
        }
    }

    [Property(MaxTest = Tried)]
    public void What_is_owed_has_somebody_who_receives_it_and_stays_owed_whatever_else_is_learnt(int seed)
    {
        foreach (var (kind, facts, policy) in Decided(seed))
        {
            var decision = policy.Decide(kind, facts);
            Assert.All(decision.Obligations, o => Assert.True(o.Duty.Recipient is null || !string.IsNullOrWhiteSpace(o.To!.Says)));

            // Nothing asks for the school's own post as a fact: what is stated by a word that no rule reads changes nothing.
            var asked = policy.For(kind).Facts.Select(f => f.Fact.Id).ToHashSet(StringComparer.Ordinal);
            var irrelevant = policy.Vocabulary[kind].Facts.Select(f => f.Fact).FirstOrDefault(f => !asked.Contains(f.Id) && f.Family is null);
            if (irrelevant is not null && facts[irrelevant.Id] == Answer.NotStated)
            {
                var learnt = policy.Decide(kind, facts.With(irrelevant.Id, Answer.Yes));
                Assert.Equal(decision.Obligations.Select(o => (o.Duty.Id, o.State)), learnt.Obligations.Select(o => (o.Duty.Id, o.State)));
            }
        }
    }

    private static bool IsLooser(Policy before, Policy after, SituationKind kind, StatedFacts facts)
    {
        var (was, now) = (before.Judge(kind, facts), after.Judge(kind, facts));
        return was.Verdict.Class() > now.Verdict.Class()
            || (was.OwesSomething && !now.OwesSomething && now.Verdict != Verdict.NotPermitted);
    }

    private static IEnumerable<(SituationKind Kind, StatedFacts Facts, Policy Policy)> Decided(int seed) =>
        Apply(VariedAdaptation.Changes(seed, Made.Reason)) is { } policy
            ? Facts(seed, policy).Select(f => (f.Kind, f.Facts, policy))
            : [];

    private static IEnumerable<(SituationKind Kind, StatedFacts Facts)> Facts(int seed, Policy policy) =>
        from kind in Enum.GetValues<SituationKind>()
        from facts in FactSituations.Around(policy, kind, 6).Concat(FactSituations.Around(Base, kind, 4))
            .Concat(Enumerable.Range(0, 4).Select(i => FactSituations.Make(Math.Abs(seed) * 100 + i, kind).Facts))
        select (kind, facts);

    private static Policy Safeguarding(Policy policy) =>
        new(policy.Content.With(policy.Content.Rules.Where(r => r is not Norm { IsGuarded: false })), policy.Settings);

    private static Policy? Apply(IReadOnlyList<Adjustment> changes)
    {
        try
        {
            return Base.Adapt(VariedAdaptation.Of(changes));
        }
        catch (AdaptationException)
        {
            return null;
        }
    }

    private static IReadOnlyList<AdaptationProblem> Problems(Adaptation adaptation)
    {
        try
        {
            _ = Base.Adapt(adaptation);
            return [];
        }
        catch (AdaptationException e)
        {
            Assert.NotEmpty(e.Problems);
            return e.Problems;
        }
    }
}
