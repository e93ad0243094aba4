using System.Text;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>What a fact is called as a property of a plain object.</summary>
internal static class PropertyNames
{
    /// <summary><c>contact.engaged-in</c> is <c>ContactEngagedIn</c>, <c>other.under:18</c> is <c>OtherUnder18</c>.</summary>
    public static string Of(string factId)
    {
        var name = new StringBuilder(factId.Length);
        var starts = true;
        foreach (var letter in factId)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(starts ? char.ToUpperInvariant(letter) : letter);
            }

            starts = !char.IsAsciiLetterOrDigit(letter);
        }

        return name.ToString();
    }
}
