namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>The input of the two-valued contenders: an ordinary object with a property a fact.</summary>
public sealed class PlainFacts
{
    private readonly bool[] facts = new bool[64];

    /// <summary>Whether the fact with this number holds.</summary>
    public bool this[int fact]
    {
        get => facts[fact];
        init => facts[fact] = value;
    }

    /// <summary>The facts of these bits.</summary>
    public static PlainFacts Of(ulong yes)
    {
        var plain = new PlainFacts();
        for (var i = 0; i < 64; i++)
        {
            plain.facts[i] = (yes >> i & 1) != 0;
        }

        return plain;
    }
}
