using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>Whether something holds in each of 512 situations: in which it does, in which it does not. In neither: not known.</summary>
internal readonly record struct PlanesTruth(Vector512<ulong> Yes, Vector512<ulong> No)
{
    /// <summary>In all of them.</summary>
    public static PlanesTruth Always => new(Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero);

    /// <summary>In none of them.</summary>
    public static PlanesTruth Never => new(Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet);

    /// <summary>Where it is not known.</summary>
    public Vector512<ulong> Unknown => ~(Yes | No);

    public static PlanesTruth operator &(PlanesTruth left, PlanesTruth right) => new(left.Yes & right.Yes, left.No | right.No);

    public static PlanesTruth operator |(PlanesTruth left, PlanesTruth right) => new(left.Yes | right.Yes, left.No & right.No);

    public static PlanesTruth operator !(PlanesTruth truth) => new(truth.No, truth.Yes);
}
