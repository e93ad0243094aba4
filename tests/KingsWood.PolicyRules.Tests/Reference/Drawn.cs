using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>The diagrams of a kind, read for 512 situations at once: what all ways of answering the unknown facts agree on.</summary>
internal sealed class Drawn
{
    private const int Verdicts = 5;

    private readonly DiagramNodes nodes;
    private readonly int[] places;
    private readonly Vector512<ulong>[] yes;
    private readonly Vector512<ulong>[] no;
    private readonly Vector512<ulong>[] can;

    /// <summary>The diagrams of some regions, for situations whose facts have these places.</summary>
    public Drawn(PolicyRegions regions, IReadOnlyDictionary<Fact, int> placeOf)
    {
        var builder = regions.Builder;
        List<Diagram> wanted = [.. Enum.GetValues<Verdict>().Select(regions.Of)];
        foreach (var region in new[] { regions.Covered, regions.Prohibited, regions.BeyondTheText }.Concat(regions.Duties.Select(d => d.Owed)))
        {
            wanted.Add(region);
            wanted.Add(builder.Consistent & !region);
        }

        wanted.Add(builder.Consistent);
        nodes = new(wanted);
        places = [.. builder.Facts.Select(f => placeOf[f])];
        (yes, no) = (new Vector512<ulong>[places.Length], new Vector512<ulong>[places.Length]);
        can = new Vector512<ulong>[wanted.Count];
    }

    /// <summary>Where the facts fit together.</summary>
    public Vector512<ulong> Possible => can[^1];

    public Vector512<ulong> Covered => can[Verdicts];

    public Vector512<ulong> Prohibited => can[Verdicts + 2];

    public Vector512<ulong> BeyondTheText => can[Verdicts + 4];

    /// <summary>Reads a block.</summary>
    public void Read(PlanesOfSituations situations)
    {
        for (var variable = 0; variable < places.Length; variable++)
        {
            (yes[variable], no[variable]) = (situations.Yes[places[variable]], situations.No[places[variable]]);
        }

        nodes.CanHold(yes, no, can);
    }

    /// <summary>Where some way of answering has this verdict.</summary>
    public Vector512<ulong> Of(Verdict verdict) => can[(int)verdict];

    /// <summary>Where some way of answering owes a duty.</summary>
    public Vector512<ulong> Owed(int duty) => can[Verdicts + 6 + 2 * duty];

    /// <summary>Where some way of answering does not owe a duty.</summary>
    public Vector512<ulong> NotOwed(int duty) => can[Verdicts + 7 + 2 * duty];
}
