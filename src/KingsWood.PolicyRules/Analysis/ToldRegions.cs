using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// What one of two policies decides of every situation that both are decided over. Where it cannot tell something, because
/// the situation says a word that it does not know, it decides as it does where a fact is not known.
/// </summary>
internal sealed class ToldRegions
{
    private readonly PolicyRegions regions;
    private readonly DiagramBuilder shared;
    private readonly Diagram unsureIsEnough;
    private readonly Dictionary<Verdict, Diagram> verdicts = []; // each is asked for beside each of the other policy

    /// <summary>What <paramref name="policy"/> decides.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="kind">The kind of situation.</param>
    /// <param name="shared">Diagrams over what both policies can be said in.</param>
    /// <param name="words">What stands in the place of the facts that this policy reads in another way.</param>
    public ToldRegions(Policy policy, SituationKind kind, DiagramBuilder shared, IReadOnlyDictionary<string, Condition> words)
    {
        (Policy, Words, this.shared) = (policy, words, shared);
        var builder = shared.ReadAs(words);
        regions = new(policy, kind, builder);
        unsureIsEnough = builder.Of(policy.Vocabulary[kind].UnsureIsEnough, policy.Settings);
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>What stands in the place of the facts that it reads in another way.</summary>
    public IReadOnlyDictionary<string, Condition> Words { get; }

    /// <summary>What a policy cannot tell.</summary>
    public IReadOnlyList<Fact> Untold => shared.Words.Untold;

    /// <summary>What can be owed, the most pressing first.</summary>
    public IReadOnlyList<DutyRegion> Duties => regions.Duties;

    /// <summary>Where the verdict is this one.</summary>
    public Diagram Of(Verdict verdict) =>
        verdicts.TryGetValue(verdict, out var known) ? known : verdicts[verdict] = Find(verdict);

    /// <summary>Where a duty is owed and not done; nowhere where the policy does not know it. What is perhaps owed is where being unsure is enough.</summary>
    public Diagram Owes(Duty duty) => InAnyCase(StillOwed(duty)) | (Perhaps(StillOwed(duty)) & unsureIsEnough);

    /// <summary>Where it is perhaps owed, being unsure enough or not.</summary>
    public Diagram MayOwe(Duty duty) => Perhaps(StillOwed(duty));

    /// <summary>Where a region holds whichever way that turns out which the policy cannot tell.</summary>
    public Diagram InAnyCase(Diagram region) => !Perhaps(!region & shared.Consistent) & shared.Consistent;

    /// <summary>Where a region holds some way or other of what the policy cannot tell.</summary>
    public Diagram Perhaps(Diagram region) => shared.Words.Untold.Count == 0 ? region : shared.ForSome(region, shared.Words.Untold);

    /// <summary>The duty with this id, as this policy owes it.</summary>
    public DutyRegion? Find(Duty duty) => regions.Duties.FirstOrDefault(d => d.Duty.Id == duty.Id);

    // What is prohibited in any case is, as long as the policy may reach the person. So is what is left undone, where being unsure
    // of the duty is enough, as long as the policy does.
    private Diagram Prohibited => (InAnyCase(regions.Prohibited) & Perhaps(regions.Covered))
        | (regions.Duties.Aggregate(shared.Never, (any, d) => any | Perhaps(d.LeftUndone)) & unsureIsEnough & InAnyCase(regions.Covered));

    private Diagram StillOwed(Duty duty) => Find(duty) is { } region ? region.StillOwed & regions.Covered : shared.Never;

    private Diagram Find(Verdict verdict) => shared.Words.Untold.Count == 0 ? regions.Of(verdict) : verdict switch
    {
        Verdict.NotPermitted => Prohibited,
        Verdict.Undetermined => shared.Consistent & !Prohibited & !Certain(Verdict.NotCovered) & !Settled,
        Verdict.PermittedWithAdvice => Settled & Certain(Verdict.PermittedWithAdvice),
        Verdict.Permitted => Settled & !Certain(Verdict.PermittedWithAdvice), // advice that depends on what is not known is not given
        _ => Certain(verdict),
    };

    private Diagram Certain(Verdict verdict) => InAnyCase(regions.Of(verdict));

    // Permitted either way, and nothing is owed that depends on what is not known, or being unsure is enough to owe it.
    private Diagram Settled
    {
        get
        {
            var permitted = InAnyCase(regions.Of(Verdict.Permitted) | regions.Of(Verdict.PermittedWithAdvice));
            var perhapsOwed = regions.Duties
                .Select(d => Perhaps(d.StillOwed) & !InAnyCase(d.StillOwed))
                .Aggregate(shared.Never, (any, d) => any | d);
            return permitted & (!perhapsOwed | unsureIsEnough);
        }
    }
}
