using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Reads one norm for one kind of situation, node by node, as the design says that a norm works.</summary>
internal sealed class NormReading
{
    private readonly Settings settings;
    private readonly Limb limb;
    private readonly bool speaksToAll;
    private readonly Condition spokenTo;
    private readonly Condition binds;
    private readonly Condition? bindsByLawAlone;
    private readonly List<Exemption> exceptions;
    private readonly List<Condition> limits;

    public NormReading(Norm norm, PolicyContent content, Settings settings, SituationKind kind)
    {
        this.settings = settings;
        Norm = norm;
        limb = norm.LimbFor(kind)!;
        binds = content.Binds(norm.Binds);
        speaksToAll = content.SpeaksTo(norm.Binds, kind);
        spokenTo = content.SpokenTo(kind);
        bindsByLawAlone = norm.AlsoBinds;

        // What is said in words that the kind does not have neither lifts nor limits a norm there.
        var words = content.Vocabulary[kind];
        exceptions = [.. norm.Exceptions.Where(e => IsSaidIn(words, e.When))];
        limits =
        [
            .. content.Rules.OfType<Scope>()
                .SelectMany(s => s.Limits)
                .Where(l => !l.Keeps.Contains(norm.Id) && IsSaidIn(words, l.When))
                .Select(l => l.When),
        ];
        Facts =
        [
            .. new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen, limb.GroundedWhen, binds, bindsByLawAlone, spokenTo }
                .Concat(limits)
                .Concat(exceptions.Select(e => e.When))
                .SelectMany(c => FactsIn.Condition(c, settings))
                .Concat(Duties.SelectMany(d => new[] { d.Done, d.LeftUndone }))
                .Distinct(),
        ];
    }

    public Norm Norm { get; }

    /// <summary>Every fact that can matter to what the norm says.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What can be owed by it.</summary>
    public IEnumerable<Duty> Duties => new[] { limb.OwedWhen is null ? null : Norm.Owes?.Duty }
        .Concat(exceptions.Select(e => e.Owes?.Duty))
        .OfType<Duty>()
        .Distinct();

    /// <summary>Whether it is a person's fault to leave it undone.</summary>
    public bool IsAFaultToLeave(Duty duty) => Duties.Contains(duty) && (Norm.Binds != Binding.School || Norm.Owes?.Duty != duty);

    /// <summary>Whether whoever acts is bound for certain, by the policy or by the law alone.</summary>
    public bool BindsForCertain(Func<Fact, Truth> facts) =>
        new[] { binds, bindsByLawAlone }.OfType<Condition>().Any(c => Evaluator.Evaluate(c, settings, facts) == Truth.Yes);

    /// <summary>Adds what the norm says, in some algebra, to <paramref name="said"/>.</summary>
    public void Read<T>(IAlgebra<T> algebra, Said<T> said)
    {
        // Whom the school no longer counts as staff is bound by what the law asks, and by nothing else of the policy: of all
        // else it is silent, and silence is no permission.
        var (byThePolicy, byLaw) = (algebra.Of(binds), Holds(bindsByLawAlone));
        var isTheirs = algebra.Or(byThePolicy, byLaw);
        var limited = limits.Aggregate(algebra.Never, (any, limit) => algebra.Or(any, algebra.Of(limit)));
        var inFull = algebra.And(isTheirs, algebra.Not(limited));
        var lifted = exceptions.Aggregate(algebra.Never, (any, e) => algebra.Or(any, algebra.Of(e.When)));
        var stands = algebra.And(inFull, algebra.Not(lifted));
        var conduct = algebra.Or(Holds(limb.BrokenWhen), Holds(limb.OwedWhen));

        if (limb.BrokenWhen is not null || limb.OwedWhen is not null || limb.GapWhen is not null)
        {
            // ... and what the law prohibits is prohibited to them.
            var askedByLaw = Norm.IsAskedByLaw ? algebra.Or(Holds(limb.OwedWhen), Holds(limb.BrokenWhen)) : Holds(limb.OwedWhen);
            // A rule that was added for others covers them for itself alone.
            var says = algebra.And(algebra.Or(conduct, Holds(limb.GapWhen)), algebra.Not(lifted));
            var speaks = speaksToAll ? byThePolicy : algebra.And(byThePolicy, says);
            said.Covered = algebra.Or(said.Covered, algebra.Or(speaks, algebra.And(byLaw, askedByLaw)));
        }

        said.Gap = algebra.Or(said.Gap, algebra.And(byLaw, algebra.Not(byThePolicy)));
        said.Gap = algebra.Or(said.Gap, speaksToAll ? algebra.Never : algebra.And(byThePolicy, algebra.Not(algebra.Of(spokenTo))));

        said.Prohibited = algebra.Or(said.Prohibited, algebra.And(stands, Holds(limb.BrokenWhen)));
        said.Gap = algebra.Or(said.Gap, algebra.And(stands, Holds(limb.GapWhen)));
        if (limb.OwedWhen is not null && Norm.Owes is { } owes)
        {
            // What the school owes and leaves undone is no fault of a member of staff.
            Owe(owes.Duty, algebra.And(stands, Holds(limb.OwedWhen)), isAFault: Norm.Binds != Binding.School);
        }

        foreach (var exemption in exceptions)
        {
            var used = algebra.And(inFull, algebra.And(algebra.Or(conduct, Holds(limb.GapWhen)), algebra.Of(exemption.When)));
            said.Advised = algebra.Or(said.Advised, exemption.Advice is null ? algebra.Never : used);
            said.Beyond = algebra.Or(said.Beyond, exemption.GoesBeyondTheText ? used : algebra.Never);
            if (exemption.Owes is { } owing)
            {
                said.Covered = algebra.Or(
                    said.Covered, algebra.And(speaksToAll ? byLaw : isTheirs, algebra.And(algebra.Or(conduct, Holds(limb.GapWhen)), algebra.Of(exemption.When))));
                Owe(owing.Duty, used, isAFault: true);
            }
        }

        said.Advised = algebra.Or(said.Advised, algebra.And(isTheirs, Holds(limb.AdvisedWhen)));
        foreach (var limit in limits)
        {
            // Where a scope leaves only advice, what would be a breach or a duty is advised against or to.
            var advised = algebra.And(conduct, algebra.Not(lifted));
            said.Advised = algebra.Or(said.Advised, algebra.And(algebra.And(isTheirs, algebra.Of(limit)), advised));
        }

        T Holds(Condition? condition) => condition is null ? algebra.Never : algebra.Of(condition);

        void Owe(Duty duty, T when, bool isAFault)
        {
            said.Owed[duty] = algebra.Or(said.Owed.GetValueOrDefault(duty, algebra.Never), when);
            if (isAFault)
            {
                var undone = algebra.And(algebra.Of(duty.LeftUndone), algebra.Not(algebra.Of(duty.Done)));
                said.Prohibited = algebra.Or(said.Prohibited, algebra.And(when, undone));
            }
        }
    }

    private bool IsSaidIn(KindVocabulary words, Condition condition) =>
        FactsIn.Condition(condition, settings).All(f => words.Find(f) is not null);
}

/// <summary>What norms say: of each thing whether it is so, or where.</summary>
internal sealed class Said<T>(T never)
{
    public T Covered { get; set; } = never;

    public T Prohibited { get; set; } = never;

    public T Gap { get; set; } = never;

    public T Advised { get; set; } = never;

    public T Beyond { get; set; } = never;

    public Dictionary<Duty, T> Owed { get; } = [];
}
