using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Json;

/// <summary>What <see cref="AdaptationJson"/> accepts.</summary>
public sealed record AdaptationJsonOptions
{
    /// <summary>The defaults.</summary>
    public static AdaptationJsonOptions Default { get; } = new();

    /// <summary>
    /// The policy whose readings, facts, duties and exceptions a file can mention; the social media policy unless stated.
    /// </summary>
    public PolicyContent Content { get; init; } = SocialMediaPolicy.Content;

    /// <summary>The longest document in bytes of UTF-8; 1 MiB unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>The most changes in one adaptation; 1,000 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumChanges
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1000;
}
