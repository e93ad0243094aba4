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
/// <param name="By">Where it is owed so soon, by some norm.</param>
internal sealed record DutyRegion(
    Duty Duty, Diagram Owed, Diagram StillOwed, Diagram LeftUndone, IReadOnlyList<(Owing Owing, Diagram Where)> By);

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
        var owed = new List<(Owing Owing, Diagram Where)>();
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

        Duties = [.. owed.GroupBy(o => o.Owing.Duty.Id, StringComparer.Ordinal).OrderBy(d => d.First().Owing.Duty.Order).Select(Region)];

        Diagram Where(Condition condition) => builder.Of(condition, settings) & builder.Consistent;

        void Add(Outcome outcome, Diagram where)
        {
            var regions = OutcomeRegions.Of(outcome);
            Prohibited |= In(Regions.Prohibited);
            Gap |= In(Regions.Gap);
            Advised |= In(Regions.Advised);
            Exempted |= In(Regions.Exempted);
            BeyondTheText |= In(Regions.BeyondTheText);
            if ((regions & Regions.Owed) != 0)
            {
                owed.Add((outcome.Owes!, where));
            }

            Diagram In(Regions region) => (regions & region) != 0 ? where : builder.Never;
        }

        DutyRegion Region(IEnumerable<(Owing Owing, Diagram Where)> of)
        {
            IReadOnlyList<(Owing Owing, Diagram Where)> by =
                [.. of.GroupBy(o => o.Owing).Select(same => (same.Key, same.Aggregate(builder.Never, (any, o) => any | o.Where)))];
            var (duty, where) = (by[0].Owing.Duty, by.Aggregate(builder.Never, (any, o) => any | o.Where));
            var still = where & !builder.Of(duty.Done);
            return new(duty, where, still, still & builder.Of(duty.LeftUndone), by);
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
