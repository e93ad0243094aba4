namespace KingsWood.PolicyRules.Rules;

/// <summary>How strongly the text says it. A decision keeps it and shows it.</summary>
public enum Force : byte
{
    /// <summary>Must.</summary>
    Must,

    /// <summary>Must not.</summary>
    MustNot,

    /// <summary>Should.</summary>
    Should,

    /// <summary>Should not.</summary>
    ShouldNot,

    /// <summary>Will.</summary>
    Will,

    /// <summary>Strongly advised.</summary>
    StronglyAdvised,

    /// <summary>Advised; also: be cautious, take care, consider, bear in mind.</summary>
    Advised,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>An expectation.</summary>
    Expectation,

    /// <summary>A permission.</summary>
    Permission,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>The text says nothing: the rule is ours.</summary>
    Gap,
}

/// <summary>Forces in plain English.</summary>
public static class Forces
{
    /// <summary>The force as the text says it: <c>should not</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no force.</exception>
    public static string InWords(this Force force) => force switch
    {
        Force.Must => "must",
        Force.MustNot => "must not",
        Force.Should => "should",
        Force.ShouldNot => "should not",
        Force.Will => "will",
        Force.StronglyAdvised => "strongly advised",
        Force.Advised => "advised",
        Force.Duty => "duty",
        Force.Expectation => "expectation",
        Force.Permission => "permission",
        Force.Statement => "statement",
        Force.Gap => "gap",
        _ => throw new ArgumentOutOfRangeException(nameof(force), force, "Not a force."),
    };
}
