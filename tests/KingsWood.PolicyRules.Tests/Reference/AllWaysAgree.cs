using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>What all ways of answering the unknown facts agree on, by the diagrams, for 512 states of knowledge at once.</summary>
internal sealed class AllWaysAgree
{
    private readonly CompiledKind kind;
    private readonly Drawn drawn;
    private readonly PlanesOfKind planes;
    private readonly PlanesCondition unsureIsEnough;
    private readonly (int Done, int LeftUndone, PlanesCondition Persons)[] duties;

    public AllWaysAgree(SituationKind situationKind)
    {
        var policy = SocialMediaPolicy.Default;
        kind = policy.For(situationKind);
        var places = kind.Facts.Select((word, place) => (word.Fact, place)).ToDictionary(f => f.Fact, f => f.place);
        var builder = DiagramBuilder.For(situationKind, policy);
        drawn = new(new PolicyRegions(policy, situationKind, builder), places);
        planes = new(policy, situationKind);
        unsureIsEnough = new(kind.Words.UnsureIsEnough, policy.Settings, f => places[f]);
        var norms = new ReferenceEvaluator(policy, situationKind).Norms;
        duties =
        [
            .. kind.Duties.Select(d => (
                places[d.Duty.Done],
                places[d.Duty.LeftUndone],
                new PlanesCondition(
                    Condition.AnyOf([.. norms.Where(n => n.IsAFaultToLeave(d.Duty)).Select(n => policy.Content.Binds(n.Norm.Binds))]),
                    policy.Settings,
                    f => places[f]))),
        ];
    }

    /// <summary>For each verdict, in which states it is what all ways agree on; "undetermined" where they do not agree.</summary>
    public Vector512<ulong>[] Verdicts { get; } = new Vector512<ulong>[5];

    /// <summary>Reads a block of states.</summary>
    public void Read(PlanesOfSituations states)
    {
        drawn.Read(states);
        planes.Read(states.Yes, states.No);
        var (perhaps, refused) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        for (var d = 0; d < duties.Length; d++)
        {
            var mayBeOwed = drawn.Owed(d) & ~states.Yes[duties[d].Done];
            perhaps |= mayBeOwed & drawn.NotOwed(d);
            refused |= mayBeOwed & states.Yes[duties[d].LeftUndone] & duties[d].Persons.Of(states.Yes, states.No).Yes;
        }

        var unsure = unsureIsEnough.Of(states.Yes, states.No).Yes;
        var notCovered = drawn.Of(Verdict.NotCovered);
        var notPermitted = drawn.Of(Verdict.NotPermitted);
        var gap = drawn.Of(Verdict.Undetermined);
        var permitted = drawn.Of(Verdict.Permitted) | drawn.Of(Verdict.PermittedWithAdvice);
        refused &= unsure & ~notCovered;

        var isPermitted = permitted & ~(notCovered | gap | notPermitted | refused) & (unsure | ~perhaps);
        Verdicts[(int)Verdict.NotCovered] = notCovered & ~(permitted | gap | notPermitted);
        Verdicts[(int)Verdict.Permitted] = isPermitted & ~planes.Advised.Yes;
        Verdicts[(int)Verdict.PermittedWithAdvice] = isPermitted & planes.Advised.Yes;
        Verdicts[(int)Verdict.NotPermitted] = (notPermitted & ~(notCovered | permitted | gap)) | refused;
        Verdicts[(int)Verdict.Undetermined] = ~(Verdicts[0] | Verdicts[1] | Verdicts[2] | Verdicts[4]);
    }

    /// <summary>Whether the facts of a state fit together in some way.</summary>
    public bool IsPossible(int lane) => drawn.Possible.Holds(lane);

    /// <summary>Whether a duty is owed in every way of answering, in some, or in none.</summary>
    public Truth Owed(int duty, int lane) =>
        !drawn.NotOwed(duty).Holds(lane) ? Truth.Yes : drawn.Owed(duty).Holds(lane) ? Truth.Unknown : Truth.No;
}
