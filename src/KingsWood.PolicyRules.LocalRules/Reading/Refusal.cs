namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>A place in the file: the line, and the column in UTF-16 units, both from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static Place Whole => default;
}

/// <summary>Something is refused. Whoever knows the file and the rule turns it into a problem.</summary>
internal sealed class Refusal(Place place, string expected, string found, string? hint = null) : Exception
{
    /// <summary>The rule, once it is known.</summary>
    public string? Rule { get; private init; }

    public Refusal OfRule(string rule) => new(place, expected, found, hint) { Rule = rule };

    public LocalRuleProblem In(string file) => new(file, place.Line, place.Column, Rule, expected, found, hint);
}
