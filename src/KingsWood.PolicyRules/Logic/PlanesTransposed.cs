using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>Turns situations with a bit a fact into planes with a bit a situation.</summary>
internal static class PlanesTransposed
{
    /// <summary>Fills 64 planes from 64 facts of up to 512 situations; what is missing of the 512 stays empty.</summary>
    /// <param name="situations">A word a situation, a bit a fact.</param>
    /// <param name="planes">64 planes, a bit a situation.</param>
    public static void Fill(ReadOnlySpan<ulong> situations, Span<Vector512<ulong>> planes)
    {
        planes.Clear();
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(planes);
        var perPlane = PlanesOfSituations.Lanes / 64;
        Span<ulong> square = stackalloc ulong[64];
        for (var start = 0; start < situations.Length; start += 64)
        {
            var some = situations[start..Math.Min(start + 64, situations.Length)];
            square.Clear();
            some.CopyTo(square);
            Transpose(square);
            for (var fact = 0; fact < 64; fact++)
            {
                words[fact * perPlane + start / 64] = square[fact];
            }
        }
    }

    // The square is cut into four, two of the quarters change places, and so on within each quarter.
    private static void Transpose(Span<ulong> square)
    {
        var mask = 0x00000000FFFFFFFFUL;
        for (var half = 32; half != 0; half >>= 1, mask ^= mask << half)
        {
            for (var row = 0; row < 64; row = (row + half + 1) & ~half)
            {
                var moved = (square[row] >> half ^ square[row + half]) & mask;
                square[row] ^= moved << half;
                square[row + half] ^= moved;
            }
        }
    }
}
