using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>The verdict on a situation and everything that explains it.</summary>
/// <remarks>
/// A decision is a light view over the facts of the situation: what is not read is not worked out. Two decisions are
/// equal when the same policy decided the same facts.
/// </remarks>
public sealed class Decision : IEquatable<Decision>
{
    // Worked out when first read. Two threads may both work one out; the first to finish is kept, and both are equal.
    private IReadOnlyList<Finding>? findings;
    private IReadOnlyList<Obligation>? obligations;
    private Questions? missing;
    private IReadOnlyList<RequiredApproval>? approvals;
    private IReadOnlyList<Gap>? gaps;
    private IReadOnlyList<Presumption>? presumptions;
    private IReadOnlyList<Change>? changes;
    private IReadOnlyList<Loosening>? loosenings;
    private readonly long asOf; // in one word, since a decision is small: twice the ticks, and one where there is a time

    // Without a moment it is a decision of facts that were stated by id, and nothing else is read.
    internal Decision(Policy policy, CompiledKind kind, Situation situation, PartList parts, Moment? asOf = null)
    {
        this.asOf = asOf is not { } moment ? -1
            : (moment.Date.ToDateTime(moment.Time ?? TimeOnly.MinValue).Ticks << 1) + (moment.Time is null ? 0 : 1);
        (Policy, Kind, Situation, Parts) = (policy, kind, situation, parts);
        for (var i = 0; i < parts.Count; i++)
        {
            var verdict = kind.Judge(parts[i].Known);
            Verdict = verdict > Verdict ? verdict : Verdict;
        }
    }

    /// <summary>The policy that decided.</summary>
    public Policy Policy { get; }

    /// <summary>The situation that was decided.</summary>
    public Situation Situation { get; }

    /// <summary>What follows for the reader's own conduct: the strictest verdict of the situation's parts.</summary>
    public Verdict Verdict { get; }

    /// <summary>How the policy reaches the actor and the place.</summary>
    public Coverage Coverage => CoverageFinder.Find(this);

    /// <summary>What the rules say about the conduct, apart from what is owed.</summary>
    public Conduct Conduct => Verdict switch
    {
        _ when Findings.Any(f => f.Kind is FindingKind.Broken or FindingKind.BrokenEitherWay) => Conduct.Prohibited,
        _ when Findings.Any(f => f.Kind is FindingKind.PerhapsBroken or FindingKind.PerhapsGap or FindingKind.Gap) => Conduct.Open,
        _ when Findings.Any(f => f.Kind == FindingKind.Advised || f.Exemption?.Advice is not null) => Conduct.Advised,
        _ => Conduct.Clear,
    };

    /// <summary>Why it cannot be said yet, where it cannot.</summary>
    public UndeterminedBecause UndeterminedBecause =>
        Verdict != Verdict.Undetermined ? UndeterminedBecause.None
        : (MissingFacts.Count > 0 ? UndeterminedBecause.MissingFact : 0)
            | (Gaps.Any(g => g.Rule is not null) ? UndeterminedBecause.Gap : 0)
            | (RequiredApprovals.Count > 0 ? UndeterminedBecause.MissingApproval : 0);

    /// <summary>What each rule says, safeguarding first.</summary>
    public IReadOnlyList<Finding> Findings => findings ?? Keep(ref findings, FindingFinder.Find(this));

    /// <summary>What is owed, or was, each once, the most pressing first.</summary>
    public IReadOnlyList<Obligation> Obligations => obligations ?? Keep(ref obligations, ObligationFinder.Find(this));

    /// <summary>The questions whose answers can change the verdict or what is owed, in the order in which to ask them.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => Missing.Facts;

    /// <summary>Whether each missing fact is known to matter; where not, there were too many unknowns to try.</summary>
    public bool MissingFactsAreExact => Missing.IsExact;

    /// <summary>The permissions that somebody with authority has not given, and that would change the verdict.</summary>
    public IReadOnlyList<RequiredApproval> RequiredApprovals => approvals ?? Keep(ref approvals, ChangeFinder.FindApprovals(this));

    /// <summary>Where the policy is silent and should not be, and whom to ask.</summary>
    public IReadOnlyList<Gap> Gaps => gaps ?? Keep(ref gaps, GapFinder.Find(this));

    /// <summary>What was taken as absent because nobody stated it, as far as the verdict or a duty rests on it.</summary>
    public IReadOnlyList<Presumption> Presumptions => presumptions ?? Keep(ref presumptions, PresumptionFinder.Find(this));

    /// <summary>What somebody could bring about, and the verdict that would follow.</summary>
    public IReadOnlyList<Change> WhatWouldChangeIt => changes ?? Keep(ref changes, ChangeFinder.Find(this));

    /// <summary>What a breach can lead to.</summary>
    public IReadOnlyList<Consequence> Consequences =>
        Verdict == Verdict.NotPermitted && Coverage is Coverage.Bound or Coverage.ByAnalogy && GapFinder.IsSpokenTo(this)
            ? Policy.Content.Consequences
            : [];

    /// <summary>The advice of rules and exceptions, each once.</summary>
    public IEnumerable<Finding> Advice =>
        Findings.Where(f => f.Kind == FindingKind.Advised || (f.Kind == FindingKind.Exempted && f.Exemption?.Advice is not null));

    /// <summary>The exceptions that are used for certain and go beyond the text of the policy.</summary>
    public IEnumerable<Finding> BeyondTheText => Findings.Where(f => f is { Kind: FindingKind.Exempted, GoesBeyondTheText: true });

    /// <summary>
    /// The loosenings without which the decision would be, or could turn out, otherwise, and those that have expired and
    /// would have made a difference.
    /// </summary>
    public IReadOnlyList<Loosening> Loosenings =>
        loosenings ?? Keep(ref loosenings, Policy.Adapted?.Touching(Situation, AsOf) ?? []);

    /// <summary>
    /// Which layer set what its rules say: a severity, a setting that a rule asks, a rule of the school's own. What is listed
    /// among the loosenings is not repeated. Worked out each time that it is read.
    /// </summary>
    public IReadOnlyList<SetByLayer> SetByLayers => SetByLayerFinder.Find(this);

    /// <summary>When it was decided; <see langword="null"/> for facts that were stated by id.</summary>
    internal Moment? AsOf => asOf < 0 ? null : MomentOf(new(asOf >> 1), (asOf & 1) != 0);

    private static Moment MomentOf(DateTime time, bool hasTime) =>
        new(DateOnly.FromDateTime(time), hasTime ? TimeOnly.FromDateTime(time) : null);

    /// <summary>With what its sentences are worded: nobody is told to ask themselves. Worked out each time that it is read.</summary>
    internal Settings WordedFor => Policy.Content.WordedFor?.Invoke(Situation, Policy.Settings) ?? Policy.Settings;

    /// <summary>A rule as it is worded for this decision.</summary>
    internal Norm Worded(Norm rule) => (Norm)rule.In(WordedFor);

    internal CompiledKind Kind { get; }

    internal PartList Parts { get; }

    private Questions Missing => missing ?? Keep(ref missing, new(MissingFactFinder.Find(this)));

    /// <inheritdoc/>
    public bool Equals(Decision? other) =>
        other is not null
        && Situation.Kind == other.Situation.Kind
        && Parts.Equals(other.Parts)
        && Policy.Fingerprint == other.Policy.Fingerprint
        && Equals(Situation.Reference, other.Situation.Reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Situation.Kind);
        hash.Add(Parts);
        return hash.ToHashCode();
    }

    /// <summary>The verdict and the name of the policy.</summary>
    public override string ToString() => $"{Verdict} ({Policy.Name}, edition {Policy.Edition}, {Policy.Fingerprint})";

    /// <summary>Whether a fact is known to hold, of some part; a fact that no rule of this kind asks for does not.</summary>
    internal bool Holds(Fact fact)
    {
        return Kind.BitOf.TryGetValue(fact, out var bit) && Parts.Any(p => p.Known.Of(bit) == Truth.Yes);
    }

    /// <summary>The name of a part, in words; empty where there is only one.</summary>
    internal string PartName(int part) =>
        Parts.Count < 2 ? ""
        : Situation.Kind == SituationKind.Publication ? $"child {part + 1}"
        : $"person {part + 1}";

    private static T Keep<T>(ref T? field, T found)
        where T : class => Interlocked.CompareExchange(ref field, found, null) ?? found;

    private sealed class Questions((IReadOnlyList<MissingFact> Facts, bool IsExact) found)
    {
        public IReadOnlyList<MissingFact> Facts { get; } = found.Facts;

        public bool IsExact { get; } = found.IsExact;
    }
}
