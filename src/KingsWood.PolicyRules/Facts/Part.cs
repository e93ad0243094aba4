using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>One part of a situation, with what a reader of facts needs beside it.</summary>
/// <remarks>
/// A situation unfolds into its parts (each other person, each child shown), so that "a former pupil" and "under 18"
/// never match across two people.
/// </remarks>
public readonly struct Part
{
    internal Part(Situation situation, int index, Moment asOf, Settings settings)
    {
        Situation = situation;
        Index = index;
        AsOf = asOf;
        Settings = settings;
        Other = situation.OtherPersonOfPart(index);
    }

    /// <summary>The whole situation.</summary>
    public Situation Situation { get; }

    /// <summary>Which part, from 0.</summary>
    public int Index { get; }

    /// <summary>Who the other person of the part is; one of whom nothing is known, where nobody is listed.</summary>
    internal OtherPerson Other { get; }

    /// <summary>When the decision is made: deadlines are read against it.</summary>
    public Moment AsOf { get; }

    /// <summary>What the school set.</summary>
    public Settings Settings { get; }

    /// <summary>The moment of the situation: the stated one, otherwise that of the decision.</summary>
    public Moment Moment => Situation.On ?? AsOf;
}

/// <summary>Reads one fact of one part.</summary>
/// <param name="part">The part.</param>
/// <param name="value">The value that the fact was made for by its family; otherwise 0.</param>
public delegate Answer FactReader(in Part part, int value);
