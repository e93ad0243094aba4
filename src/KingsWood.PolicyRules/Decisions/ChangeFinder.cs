using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out what somebody could bring about, by deciding again with it.</summary>
internal static class ChangeFinder
{
    /// <summary>The permissions that nobody has given and that would lead to a milder verdict.</summary>
    public static IReadOnlyList<RequiredApproval> FindApprovals(Decision decision) =>
        decision.Verdict < Verdict.Undetermined
            ? []
            :
            [
                .. Mendable(decision)
                    .Where(bit => decision.Kind.Facts[bit].Fact.IsApproval && VerdictWith(decision, [bit]) < decision.Verdict)
                    .Select(bit => new RequiredApproval(decision.Kind.Facts[bit].Fact.In(decision.WordedFor))),
            ];

    /// <summary>Each single thing that would do, or else one smallest set of things.</summary>
    public static IReadOnlyList<Change> Find(Decision decision)
    {
        if (decision.Verdict < Verdict.Undetermined)
        {
            return [];
        }

        var mendable = Mendable(decision).ToList();
        var single = mendable.Where(bit => IsPermitted(VerdictWith(decision, [bit]))).ToList();
        if (single.Count > 0)
        {
            return [.. single.Select(bit => Describe(decision, [bit]))];
        }

        if (mendable.Count < 2 || !IsPermitted(VerdictWith(decision, mendable)))
        {
            return [];
        }

        var needed = mendable.ToList();
        foreach (var bit in mendable)
        {
            var without = needed.Where(b => b != bit).ToList();
            needed = IsPermitted(VerdictWith(decision, without)) ? without : needed;
        }

        return [Describe(decision, needed)];
    }

    private static bool IsPermitted(Verdict verdict) => verdict is Verdict.Permitted or Verdict.PermittedWithAdvice;

    private static Change Describe(Decision decision, IReadOnlyList<int> bits) =>
        new([.. bits.Select(b => decision.Kind.Facts[b].Fact.In(decision.WordedFor))], VerdictWith(decision, bits));

    /// <summary>The facts that somebody can bring about and that are known, in some part, to be otherwise.</summary>
    private static IEnumerable<int> Mendable(Decision decision)
    {
        for (var bit = 0; bit < decision.Kind.Facts.Length; bit++)
        {
            var fact = decision.Kind.Facts[bit].Fact;
            var mended = fact.IsMendedByNo ? Truth.No : Truth.Yes;
            if (fact.IfOnly is not null
                && decision.Parts.Any(p => p.Known.Of(bit) is var now && now != mended && now != Truth.Unknown))
            {
                yield return bit;
            }
        }
    }

    private static Verdict VerdictWith(Decision decision, IReadOnlyList<int> bits)
    {
        var strictest = Verdict.NotCovered;
        foreach (var part in decision.Parts)
        {
            var verdict = decision.Kind.Judge(With(decision.Kind, part.Known, bits));
            strictest = verdict > strictest ? verdict : strictest;
        }

        return strictest;
    }

    // Whole answers change, not single facts: what follows from the mended fact replaces what was known.
    private static Known With(CompiledKind kind, Known known, IReadOnlyList<int> bits)
    {
        var mended = default(Known);
        foreach (var bit in bits)
        {
            mended = mended.With(bit, !kind.Facts[bit].Fact.IsMendedByNo);
        }

        var closed = kind.Constraints.Close(mended);
        return new(known.Yes.Without(closed.No) | closed.Yes, known.No.Without(closed.Yes) | closed.No);
    }
}
