namespace KingsWood.PolicyRules.Register.Searching;

/// <summary>Words of a document, from one to before another.</summary>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>How many words.</summary>
    public int Length => To - From;
}
