using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Logic;

/// <summary>One condition made ready to be evaluated on 512 situations at once: see <see cref="PlanesProgram"/>.</summary>
internal sealed class PlanesCondition
{
    private readonly PlanesProgram program;
    private readonly int place;

    /// <summary>Prepares <paramref name="condition"/>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="settings">What the school set.</param>
    /// <param name="placeOf">The place of the plane of each fact.</param>
    public PlanesCondition(Condition condition, Settings settings, Func<Fact, int> placeOf)
    {
        program = new(settings, placeOf);
        place = program.Add(condition);
    }

    /// <summary>In which of 512 situations that are fully known it holds.</summary>
    /// <param name="facts">A plane a fact: in which situations it is yes.</param>
    public Vector512<ulong> Of(ReadOnlySpan<Vector512<ulong>> facts) => program.Run(facts)[place];

    /// <summary>In which of 512 situations it holds, and in which it does not, by Kleene's logic.</summary>
    /// <param name="yes">A plane a fact: in which situations it is known to be so.</param>
    /// <param name="no">A plane a fact: in which situations it is known not to be so.</param>
    public PlanesTruth Of(ReadOnlySpan<Vector512<ulong>> yes, ReadOnlySpan<Vector512<ulong>> no) => program.Run(yes, no)[place];
}
