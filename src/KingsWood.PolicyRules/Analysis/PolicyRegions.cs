using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Where something is owed, done, and left undone.</summary>
/// <param name="Duty">What.</param>
/// <param name="Owed">Where some norm owes it, done or not.</param>
/// <param name="StillOwed">Where it is owed and not done.</param>
/// <param name="LeftUndone">Where it is owed, not done, and will not be.</param>
internal sealed record DutyRegion(Duty Duty, Diagram Owed, Diagram StillOwed, Diagram LeftUndone);

/// <summary>
/// What a policy says of every fully known situation of a kind, as diagrams: of two policies over the same builder, a
/// situation that one permits and the other does not is a witness of one region and not the other.
/// </summary>
/// <remarks>All regions hold only situations whose facts fit together.</remarks>
internal sealed class PolicyRegions
{
    /// <summary>The regions of <paramref name="policy"/>, over the facts of <paramref name="builder"/>.</summary>
    public PolicyRegions(Policy policy, SituationKind kind, DiagramBuilder builder)
        : this(FactsOf.NormsOf(policy, kind), policy.Settings, builder)
    {
    }

    /// <summary>The regions of these norms alone.</summary>
    public PolicyRegions(IEnumerable<NormInForce> norms, Settings settings, DiagramBuilder builder)
    {
        Builder = builder;
        Covered = Prohibited = Gap = Advised = Exempted = BeyondTheText = builder.Never;
        var duties = new List<(Duty Duty, Diagram Owed)>();
        foreach (var norm in norms)
        {
            if (norm.CanProhibitOrOblige)
            {
                Covered |= Where(norm.Binds);
            }

            foreach (var (outcome, when, _) in norm.Effects)
            {
                Add(outcome, Where(when));
            }
        }

        Duties = [.. duties.OrderBy(d => d.Duty.Order).Select(d => Region(d.Duty, d.Owed))];

        Diagram Where(Condition condition) => builder.Of(condition, settings) & builder.Consistent;

        void Add(Outcome outcome, Diagram where)
        {
            switch (outcome.Effect)
            {
                case Effect.Broken or Effect.LeftUndone:
                    Prohibited |= where;
                    break;
                case Effect.Gap:
                    Gap |= where;
                    break;
                case Effect.Owed:
                    Owe(outcome.Owes!.Duty, where);
                    break;
                case Effect.Advised:
                    Advised |= where;
                    break;
                case Effect.Exempted:
                    Exempted |= where;
                    Advised |= outcome.Exemption!.Advice is null ? builder.Never : where;
                    BeyondTheText |= outcome.Exemption.GoesBeyondTheText ? where : builder.Never;
                    break;
            }
        }

        void Owe(Duty duty, Diagram where)
        {
            var at = duties.FindIndex(d => d.Duty.Id == duty.Id);
            if (at < 0)
            {
                duties.Add((duty, where));
            }
            else
            {
                duties[at] = (duty, duties[at].Owed | where);
            }
        }

        DutyRegion Region(Duty duty, Diagram owed)
        {
            var still = owed & !builder.Of(duty.Done);
            return new(duty, owed, still, still & builder.Of(duty.LeftUndone));
        }
    }

    /// <summary>What the diagrams are over.</summary>
    public DiagramBuilder Builder { get; }

    /// <summary>Where some norm that can prohibit or oblige binds the actor.</summary>
    public Diagram Covered { get; private set; }

    /// <summary>Where a norm is broken, or a duty is left undone.</summary>
    public Diagram Prohibited { get; private set; }

    /// <summary>Where the policy is silent and should not be.</summary>
    public Diagram Gap { get; private set; }

    /// <summary>Where there is advice.</summary>
    public Diagram Advised { get; private set; }

    /// <summary>Where an exception lifts a norm.</summary>
    public Diagram Exempted { get; private set; }

    /// <summary>Where an exception lifts a norm that the text itself does not have.</summary>
    public Diagram BeyondTheText { get; private set; }

    /// <summary>What can be owed, the most pressing first.</summary>
    public IReadOnlyList<DutyRegion> Duties { get; }

    /// <summary>Where the verdict is this one.</summary>
    public Diagram Of(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => Builder.Consistent & !Covered,
        Verdict.NotPermitted => Covered & Prohibited,
        Verdict.Undetermined => Covered & !Prohibited & Gap,
        Verdict.PermittedWithAdvice => Covered & !Prohibited & !Gap & Advised,
        Verdict.Permitted => Covered & !Prohibited & !Gap & !Advised,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>Where the verdict is this one or a stricter one.</summary>
    public Diagram AtLeast(Verdict verdict) =>
        Enum.GetValues<Verdict>().Where(v => v >= verdict).Aggregate(Builder.Never, (any, v) => any | Of(v));
}
