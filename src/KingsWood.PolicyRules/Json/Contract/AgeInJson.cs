using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>An age, with exactly one of these members.</summary>
internal sealed record AgeInJson
{
    /// <summary>The date of birth.</summary>
    public DateOnly? BornOn { get; set; }

    /// <summary>The completed years on the day of the situation.</summary>
    public int? Years { get; set; }

    /// <summary>Younger than so many years on the day of the situation.</summary>
    public int? Under { get; set; }

    /// <summary>So many years or older on the day of the situation.</summary>
    public int? AtLeast { get; set; }

    public static AgeInJson From(Age age) => age switch
    {
        { Born: { } born } => new() { BornOn = born },
        { AtLeastYears: { } years, UnderYears: not null } => new() { Years = years },
        { AtLeastYears: { } years } => new() { AtLeast = years },
        _ => new() { Under = age.UnderYears },
    };
}
