using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>What one look through a <see cref="Sieve{T}"/> found: a mark a side.</summary>
/// <param name="Met">The sides that hold, whatever the unknown facts turn out to be.</param>
/// <param name="Open">The sides that hold, or may hold when the unknown facts become known.</param>
/// <param name="EitherWay">Of the sides that hold, those of which no alternative is met outright.</param>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct Tally<T>(ulong Met, ulong Open, ulong EitherWay)
    where T : struct, IBits<T>
{
    /// <summary>Whether a side holds although none of its alternatives is met outright.</summary>
    public bool IsEitherWay(int side) => (EitherWay >> side & 1) != 0;
}
