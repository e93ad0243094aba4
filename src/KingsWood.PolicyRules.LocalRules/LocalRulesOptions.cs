namespace KingsWood.PolicyRules.LocalRules;

/// <summary>What is accepted of a school's own rules. The defaults suit a file from somebody who is not trusted.</summary>
public sealed record LocalRulesOptions
{
    /// <summary>The defaults.</summary>
    public static LocalRulesOptions Default { get; } = new();

    /// <summary>The longest file in bytes; 256 KiB unless stated. Of a longer one hardly more than that is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumBytes { get; init => field = Positive(value); } = 256 * 1024;

    /// <summary>The most rules in a file, nested ones included; 200 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumRules { get; init => field = Positive(value); } = 200;

    /// <summary>The longest expression in characters; 1,000 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumLength { get; init => field = Positive(value); } = 1000;

    /// <summary>How deep brackets and "not" may be nested in an expression, and rules in rules; 16 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1 and 64.</exception>
    public int MaximumNesting
    {
        get;
        init
        {
            // Beyond that, what comes after us would no longer be safe on a small stack.
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 64);
            field = Positive(value);
        }
    } = 16;

    /// <summary>The prefix that every id must have, such as <c>OAK</c>; any but a reserved one where <see langword="null"/>.</summary>
    public string? Prefix { get; init; }

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
