using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>The norms of a policy for one kind, read for 512 situations at once: every condition is evaluated once for all.</summary>
/// <remarks>
/// Reads the trees and not the flattened terms, so that it is a third way of evaluating beside the other two. Where facts
/// are unknown it knows what Kleene's logic knows: what it settles is settled, and what it leaves open is asked of the
/// policy itself, which also sees what comes out the same either way. Not safe for several threads.
/// </remarks>
internal sealed class PlanesOfKind
{
    private readonly CompiledKind kind;
    private readonly List<(Regions Regions, int Duty, int When)> effects = [];
    private readonly List<int> covers = [];
    private readonly PlanesProgram program;
    private readonly Vector512<ulong>[] yes;
    private readonly Vector512<ulong>[] no;

    /// <summary>The norms of <paramref name="policy"/> that speak of <paramref name="kind"/>.</summary>
    public PlanesOfKind(Policy policy, SituationKind kind)
    {
        this.kind = policy.For(kind);
        var places = this.kind.Facts.Select((word, place) => (word.Fact, place)).ToDictionary(f => f.Fact, f => f.place);
        program = new(policy.Settings, fact => places[fact]);
        Duties = [.. this.kind.Duties.Select(d => d.Duty)];
        Owed = new PlanesTruth[Duties.Count];
        Done = new int[Duties.Count];
        for (var i = 0; i < Done.Length; i++)
        {
            Done[i] = places[Duties[i].Done];
        }

        foreach (var norm in FactsOf.NormsOf(policy, kind))
        {
            if (norm.CanProhibitOrOblige)
            {
                covers.Add(program.Add(norm.Binds));
            }

            foreach (var (outcome, when, _) in norm.Effects)
            {
                var duty = outcome.Owes is { } owes ? this.kind.Duties.ToList().FindIndex(d => d.Duty.Id == owes.Duty.Id) : -1;
                effects.Add((OutcomeRegions.Of(outcome), duty, program.Add(when)));
            }
        }

        // Whole words of facts, so that they can be filled from words.
        var planes = (places.Count + 63) / 64 * 64;
        (yes, no) = (new Vector512<ulong>[planes], new Vector512<ulong>[planes]);
    }

    /// <summary>What can be owed, the most pressing first.</summary>
    public IReadOnlyList<Duty> Duties { get; }

    /// <summary>Where some norm that can prohibit or oblige binds the actor.</summary>
    public PlanesTruth Covered { get; private set; }

    /// <summary>Where a norm is broken, or a duty is left undone.</summary>
    public PlanesTruth Prohibited { get; private set; }

    /// <summary>Where the policy is silent.</summary>
    public PlanesTruth Gap { get; private set; }

    /// <summary>Where there is advice.</summary>
    public PlanesTruth Advised { get; private set; }

    /// <summary>Where an exception is used that the text itself does not have.</summary>
    public PlanesTruth BeyondTheText { get; private set; }

    /// <summary>Where each duty is owed, done or not.</summary>
    public PlanesTruth[] Owed { get; }

    private int[] Done { get; }

    /// <summary>Reads a block. A plane a fact, in the order of the facts of the kind.</summary>
    public void Read(ReadOnlySpan<Vector512<ulong>> known, ReadOnlySpan<Vector512<ulong>> knownNot)
    {
        var truths = program.Run(known, knownNot);
        Forget();
        foreach (var covering in covers)
        {
            Covered |= truths[covering];
        }

        foreach (var (regions, duty, when) in effects)
        {
            Add(regions, duty, truths[when]);
        }
    }

    /// <summary>Reads a block of situations that are fully known, in half the time.</summary>
    public void ReadKnown(ReadOnlySpan<Vector512<ulong>> facts)
    {
        var holds = program.Run(facts);
        Forget();
        foreach (var covering in covers)
        {
            Covered |= new PlanesTruth(holds[covering], ~holds[covering]);
        }

        foreach (var (regions, duty, when) in effects)
        {
            Add(regions, duty, new(holds[when], ~holds[when]));
        }
    }

    private void Forget()
    {
        Covered = Prohibited = Gap = Advised = BeyondTheText = PlanesTruth.Never;
        Owed.AsSpan().Fill(PlanesTruth.Never);
    }

    private void Add(Regions regions, int duty, in PlanesTruth where)
    {
        if ((regions & Regions.Prohibited) != 0)
        {
            Prohibited |= where;
        }

        if ((regions & Regions.Gap) != 0)
        {
            Gap |= where;
        }

        if ((regions & Regions.Owed) != 0)
        {
            Owed[duty] |= where;
        }

        if ((regions & Regions.Advised) != 0)
        {
            Advised |= where;
        }

        if ((regions & Regions.BeyondTheText) != 0)
        {
            BeyondTheText |= where;
        }
    }

    /// <summary>In which situations of the block that was read the verdict is this one, as far as Kleene's logic can tell.</summary>
    public Vector512<ulong> Where(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => Covered.No,
        Verdict.NotPermitted => (Covered.Yes | Covered.Unknown) & Prohibited.Yes,
        Verdict.Undetermined => Covered.Yes & Prohibited.No & Gap.Yes,
        Verdict.PermittedWithAdvice => Covered.Yes & Prohibited.No & Gap.No & Advised.Yes,
        Verdict.Permitted => Covered.Yes & Prohibited.No & Gap.No & ~Advised.Yes,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The verdicts on many situations of the kind: those that <see cref="CompiledKind.Judge"/> gives, sooner.</summary>
    /// <param name="situations">What is known of each, with all that follows.</param>
    /// <param name="verdicts">A verdict a situation.</param>
    public void Judge(ReadOnlySpan<Known> situations, Span<Verdict> verdicts)
    {
        for (var start = 0; start < situations.Length; start += PlanesOfSituations.Lanes)
        {
            var block = situations[start..Math.Min(start + PlanesOfSituations.Lanes, situations.Length)];
            Fill(block);
            Read(yes, no);
            Tell(block, verdicts.Slice(start, block.Length));
        }
    }

    private void Tell(ReadOnlySpan<Known> block, Span<Verdict> verdicts)
    {
        // What is perhaps owed can change a permission, and where it is refused, a gap.
        var perhapsOwed = Vector512<ulong>.Zero;
        for (var i = 0; i < Owed.Length; i++)
        {
            perhapsOwed |= Owed[i].Unknown & ~yes[Done[i]];
        }

        Span<Vector512<ulong>> where =
        [
            Where(Verdict.NotCovered),
            Where(Verdict.Permitted) & ~perhapsOwed,
            Where(Verdict.PermittedWithAdvice) & ~perhapsOwed,
            Where(Verdict.Undetermined) & ~perhapsOwed,
            Where(Verdict.NotPermitted),
        ];
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(where);
        var perPlane = PlanesOfSituations.Lanes / 64;
        for (var lane = 0; lane < block.Length; lane++)
        {
            var verdict = 0;
            while (verdict < where.Length && (words[verdict * perPlane + lane / 64] >> lane & 1) == 0)
            {
                verdict++;
            }

            verdicts[lane] = verdict < where.Length ? (Verdict)verdict : kind.Judge(block[lane]);
        }
    }

    private void Fill(ReadOnlySpan<Known> block)
    {
        Span<ulong> words = stackalloc ulong[PlanesOfSituations.Lanes];
        for (var from = 0; from < yes.Length; from += 64)
        {
            for (var lane = 0; lane < block.Length; lane++)
            {
                words[lane] = Word(block[lane], from / 64, isYes: true);
            }

            PlanesTransposed.Fill(words[..block.Length], yes.AsSpan(from, 64));
            for (var lane = 0; lane < block.Length; lane++)
            {
                words[lane] = Word(block[lane], from / 64, isYes: false);
            }

            PlanesTransposed.Fill(words[..block.Length], no.AsSpan(from, 64));
        }
    }

    // 64 of the facts that are known to be so, or not to be so.
    private static ulong Word(in Known known, int word, bool isYes)
    {
        Span<ulong> words = stackalloc ulong[Bits.Capacity / 64];
        (isYes ? known.Yes : known.No).CopyTo(words);
        return words[word];
    }
}
