using System.Numerics;
using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Looks at single situations of a block of 512.</summary>
internal static class Lanes
{
    /// <summary>Whether something holds in one situation.</summary>
    public static bool Holds(this Vector512<ulong> plane, int lane) => (plane[lane / 64] >> lane & 1) != 0;

    /// <summary>In how many situations something holds.</summary>
    public static int Count(this Vector512<ulong> plane)
    {
        var count = 0;
        for (var i = 0; i < Vector512<ulong>.Count; i++)
        {
            count += BitOperations.PopCount(plane[i]);
        }

        return count;
    }

    /// <summary>What is known of one situation.</summary>
    public static Known Of(int lane, ReadOnlySpan<Vector512<ulong>> yes, ReadOnlySpan<Vector512<ulong>> no)
    {
        var known = default(Known);
        for (var fact = 0; fact < yes.Length; fact++)
        {
            if (yes[fact].Holds(lane))
            {
                known = known.With(fact, yes: true);
            }
            else if (no[fact].Holds(lane))
            {
                known = known.With(fact, yes: false);
            }
        }

        return known;
    }
}
