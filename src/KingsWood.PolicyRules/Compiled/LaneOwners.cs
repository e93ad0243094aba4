using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Which of 64 lanes are of which side, where the lanes of a side follow each other, in the order of the sides.</summary>
internal readonly struct LaneOwners
{
    private readonly ulong last; // the last lane of each side
    private readonly ulong sides; // a mark for each side that has lanes here

    public LaneOwners(Vector512<ulong> packed) => (last, sides) = (packed[0], packed[1]);

    private LaneOwners(ulong last, ulong sides) => (this.last, this.sides) = (last, sides);

    /// <summary>The same in a vector, so that it can lie with what the lanes need.</summary>
    public Vector512<ulong> Packed => Vector512.Create(last, sides, 0, 0, 0, 0, 0, 0);

    /// <summary>With the next lane.</summary>
    public LaneOwners With(int lane, int side) =>
        (sides & Side.Mark(side)) == 0
            ? new(last | 1UL << lane, sides | Side.Mark(side))
            : new((last & ~(1UL << (lane - 1))) | 1UL << lane, sides);

    /// <summary>A mark for each side that has one of these lanes.</summary>
    public ulong OfAny(ulong lanes)
    {
        // Every lane of a side but the last is added to what is set: where any is, that carries into the last one. What lies
        // behind the last lane of all is nobody's, and is lost.
        var carried = (lanes & ~last) + ~last;
        var any = new Bits64((carried | lanes) & last).Gather(new(last));
        return Bits64.Scatter(any, new(sides)).Word(0);
    }
}
