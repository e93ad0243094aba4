using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10: two ways of evaluating the same policy (fast, and node by node) agree on every situation.</summary>
public sealed class Promise10TwoWaysOfEvaluatingAgree
{
    private static readonly Dictionary<SituationKind, ReferenceEvaluator> References =
        Enum.GetValues<SituationKind>().ToDictionary(k => k, k => new ReferenceEvaluator(SocialMediaPolicy.Default, k));

    [Theory]
    [EveryKind]
    public void Fast_and_node_by_node_agree_where_little_is_unknown(SituationKind kind)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var situation = FactSituations.Make(seed, kind, mostUnknown: 7);
            Assert.Equal(References[kind].Decide(situation.Facts), Fast(SocialMediaPolicy.Default, kind, situation.Facts));
        }
    }

    [Fact]
    public void They_agree_however_the_policy_is_read()
    {
        var options = AllSettings.InOrder.OfType<Reading>().SelectMany(r => r.Options.Skip(1)).ToList();
        Policy[] policies =
        [
            .. options.Select(SocialMediaPolicy.Default.With),
            SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21),
            options.Aggregate(SocialMediaPolicy.Default, (policy, option) => policy.With(option)),
        ];
        foreach (var (policy, kind) in from policy in policies from kind in Enum.GetValues<SituationKind>() select (policy, kind))
        {
            var reference = new ReferenceEvaluator(policy, kind);
            for (var seed = 0; seed < 5; seed++)
            {
                var situation = FactSituations.Make(seed, kind, mostUnknown: 3);
                Assert.Equal(reference.Decide(situation.Facts), Fast(policy, kind, situation.Facts));
            }
        }
    }

    internal static ReferenceDecision Fast(Policy policy, SituationKind situationKind, StatedFacts facts)
    {
        var kind = policy.For(situationKind);
        var known = kind.Read(facts).Known;
        var judgement = policy.Judge(situationKind, facts);
        var unsure = kind.IsUnsureEnough(known);
        var isCovered = judgement.Verdict != Verdict.NotCovered;
        return new(
            judgement.Verdict,
            Ids(d => d.IsStillOwed(known) || (unsure && d.IsPerhapsOwed(known))),
            Ids(d => !unsure && d.IsPerhapsOwed(known)),
            judgement.TouchesAGap,
            judgement.GoesBeyondTheText);

        string Ids(Func<DutyInKind, bool> wanted) =>
            isCovered ? string.Join(' ', kind.Duties.Where(wanted).Select(d => d.Duty.Id)) : "";
    }
}
