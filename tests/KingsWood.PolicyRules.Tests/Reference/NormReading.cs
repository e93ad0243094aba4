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
    private readonly Condition binds;
    private readonly List<Exemption> exceptions;
    private readonly List<Condition> limits;

    public NormReading(Norm norm, PolicyContent content, Settings settings, SituationKind kind)
    {
        this.settings = settings;
        Norm = norm;
        limb = norm.LimbFor(kind)!;
        binds = content.Binds(norm.Binds);

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
            .. new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen, limb.GroundedWhen, binds }
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

    /// <summary>Adds what the norm says of these facts to <paramref name="said"/>.</summary>
    public void Read(Func<Fact, Truth> facts, Said said)
    {
        var isTheirs = Holds(binds);
        var limited = limits.Aggregate(Truth.No, (any, limit) => Or(any, Holds(limit)));
        var inFull = And(isTheirs, Not(limited));
        var lifted = exceptions.Aggregate(Truth.No, (any, e) => Or(any, Holds(e.When)));
        var stands = And(inFull, Not(lifted));
        var conduct = Or(Holds(limb.BrokenWhen), Holds(limb.OwedWhen));

        if (limb.BrokenWhen is not null || limb.OwedWhen is not null || limb.GapWhen is not null)
        {
            said.Covered = Or(said.Covered, isTheirs);
        }

        said.Prohibited = Or(said.Prohibited, And(stands, Holds(limb.BrokenWhen)));
        said.Gap = Or(said.Gap, And(stands, Holds(limb.GapWhen)));
        if (limb.OwedWhen is not null && Norm.Owes is { } owes)
        {
            // What the school owes and leaves undone is no fault of a member of staff.
            Owe(owes.Duty, And(stands, Holds(limb.OwedWhen)), isAFault: Norm.Binds != Binding.School);
        }

        foreach (var exemption in exceptions)
        {
            var used = And(inFull, And(Or(conduct, Holds(limb.GapWhen)), Holds(exemption.When)));
            said.Advised = Or(said.Advised, exemption.Advice is null ? Truth.No : used);
            said.Beyond = Or(said.Beyond, exemption.GoesBeyondTheText ? used : Truth.No);
            if (exemption.Owes is { } owing)
            {
                Owe(owing.Duty, used, isAFault: true);
            }
        }

        said.Advised = Or(said.Advised, And(isTheirs, Holds(limb.AdvisedWhen)));
        foreach (var limit in limits)
        {
            // Where a scope leaves only advice, what would be a breach or a duty is advised against or to.
            said.Advised = Or(said.Advised, And(And(isTheirs, Holds(limit)), And(conduct, Not(lifted))));
        }

        Truth Holds(Condition? condition) => condition is null ? Truth.No : Evaluator.Evaluate(condition, settings, facts);

        void Owe(Duty duty, Truth when, bool isAFault)
        {
            said.Owed[duty] = Or(said.Owed.GetValueOrDefault(duty), when);
            if (isAFault)
            {
                said.Prohibited = Or(said.Prohibited, And(when, And(facts(duty.LeftUndone), Not(facts(duty.Done)))));
            }
        }
    }

    private static Truth And(Truth a, Truth b) => a < b ? a : b;

    private static Truth Or(Truth a, Truth b) => a > b ? a : b;

    private static Truth Not(Truth a) => (Truth)(2 - (int)a);

    private bool IsSaidIn(KindVocabulary words, Condition condition) =>
        FactsIn.Condition(condition, settings).All(f => words.Find(f) is not null);
}

/// <summary>What norms say of some facts: of each thing whether it is so, is not, or is not known.</summary>
internal sealed class Said
{
    public Truth Covered { get; set; }

    public Truth Prohibited { get; set; }

    public Truth Gap { get; set; }

    public Truth Advised { get; set; }

    public Truth Beyond { get; set; }

    public Dictionary<Duty, Truth> Owed { get; } = [];
}
